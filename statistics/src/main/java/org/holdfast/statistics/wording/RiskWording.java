package org.holdfast.statistics.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.disclosure.DisclosureRules;
import org.holdfast.statistics.inequality.Composition;
import org.holdfast.statistics.inequality.ScoreIntervals;
import org.holdfast.statistics.inequality.TwoGroups;
import org.holdfast.statistics.rate.Proportion;

/**
 * Disproportionality in words: "Pupils with SEN support were 3.1 times as likely as other pupils to
 * be suspended at least once ...; the data are consistent with 2.6 to 3.7 times."
 *
 * <p>For pupils with one or more, compared by {@link ScoreIntervals}. Every sentence rests on the
 * unrounded interval; what is printed is rounded outwards.
 */
public record RiskWording(TwoGroups groups, Names names, int threshold) {
    /** What must stand once wherever such ratios do. */
    public static final String UNADJUSTED =
            "Nothing else that differs between the groups is taken into account.";

    /**
     * How to speak of the pupils and of what happened.
     *
     * @param group such as {@code pupils with SEN support}
     * @param comparison such as {@code other pupils}
     * @param event after "to be" or "were", such as {@code suspended at least once}
     */
    public record Names(String group, String comparison, String event) {}

    /**
     * The sentences of one comparison that stands alone, in order. Where a count must be hidden
     * they give neither count nor ratio.
     */
    public List<String> sentences() {
        if (isEmpty() || isHidden()) {
            return findings();
        }
        var sentences = new ArrayList<>(findings());
        sentences.add(UNADJUSTED);
        return List.copyOf(sentences);
    }

    /** The same for one comparison of several, beside which {@link #UNADJUSTED} is said once. */
    public List<String> findings() {
        if (isEmpty()) {
            return List.of(
                    "There are no %s to compare."
                            .formatted(
                                    groups.group().n() == 0 ? names.group() : names.comparison()));
        }
        if (isHidden()) {
            return List.of(
                    "The numbers of %s and %s who were %s are too small to be shown."
                            .formatted(names.group(), names.comparison(), names.event()));
        }
        var sentences = new ArrayList<String>();
        sentences.add(finding());
        excess().ifPresent(sentences::add);
        return List.copyOf(sentences);
    }

    private boolean isEmpty() {
        return groups.group().n() == 0 || groups.comparison().n() == 0;
    }

    private boolean isHidden() {
        return isHidden(groups.group()) || isHidden(groups.comparison());
    }

    /** Those without the event are told by those with it. */
    private boolean isHidden(Proportion proportion) {
        return DisclosureRules.hidesCount(proportion.x(), threshold)
                || DisclosureRules.hidesCount(proportion.others(), threshold);
    }

    private String finding() {
        var score = ScoreIntervals.of(groups, Confidence.NINETY_FIVE);
        var range = new RatioRange(score.ratioInterval().orElseThrow());
        if (groups.group().x() == 0) {
            return ofNone(range);
        }
        if (score.ratio().isEmpty()) {
            return "%s were %s and none of the %s, so that no ratio can be formed; %s"
                    .formatted(
                            counted(groups.group(), names.group()),
                            names.event(),
                            base(groups.comparison(), names.comparison()),
                            consistent(range));
        }
        var ratio = Printed.number(score.ratio().getAsDouble(), range.places());
        return range.includesParity() ? undecided(ratio, range) : decided(ratio, range);
    }

    private String ofNone(RatioRange range) {
        var none = "None of the " + base(groups.group(), names.group());
        var others = base(groups.comparison(), names.comparison());
        return groups.comparison().x() == 0
                ? "%s and none of the %s were %s.".formatted(none, others, names.event())
                : "%s were %s, against %s of the %s; %s"
                        .formatted(
                                none,
                                names.event(),
                                Printed.count(groups.comparison().x()),
                                others,
                                consistent(range));
    }

    private String decided(String ratio, RatioRange range) {
        return "%s were %s times as likely as %s to be %s (%s); %s"
                .formatted(
                        Printed.capital(names.group()),
                        ratio,
                        names.comparison(),
                        names.event(),
                        bases(),
                        consistent(range));
    }

    /** Not "no difference": the data leave both ways open. */
    private String undecided(String ratio, RatioRange range) {
        return ("The data do not show whether %s were more or less likely than %s to be %s"
                        + " (%s): the ratio is %s, and %s")
                .formatted(
                        names.group(),
                        names.comparison(),
                        names.event(),
                        bases(),
                        ratio,
                        consistent(range));
    }

    private static String consistent(RatioRange range) {
        return "the data are consistent with %s times (%s)."
                .formatted(range.words(), Printed.level(range.interval()));
    }

    private String bases() {
        return "%s against %s".formatted(share(groups.group()), share(groups.comparison()));
    }

    private static String share(Proportion proportion) {
        return "%s of %s, %s"
                .formatted(
                        Printed.count(proportion.x()),
                        Printed.count(proportion.n()),
                        Printed.percent(proportion.value().orElseThrow()));
    }

    private static String base(Proportion proportion, String name) {
        return Printed.count(proportion.n()) + " " + name;
    }

    private static String counted(Proportion proportion, String name) {
        return "%s of the %s".formatted(Printed.count(proportion.x()), base(proportion, name));
    }

    /** Only where the interval of the excess leaves 0 out, and never as a verdict on any case. */
    private Optional<String> excess() {
        var both = composition();
        return both.excessInterval(Confidence.NINETY_FIVE)
                .filter(interval -> !interval.contains(0))
                .map(interval -> excess(both, interval));
    }

    private Composition composition() {
        var group = groups.group();
        var rest = groups.comparison();
        return new Composition(group.n(), group.n() + rest.n(), group.x(), group.x() + rest.x());
    }

    private String excess(Composition both, Interval interval) {
        var expected = both.expectedAtTheRestsRate().orElseThrow();
        return ("If %s had been %s at the rate of %s there would have been about %s instead of %s; a"
                        + " difference of %s to %s (%s).")
                .formatted(
                        names.group(),
                        names.event(),
                        names.comparison(),
                        Printed.count(expected),
                        Printed.count(both.groupEvents()),
                        Printed.count(smaller(interval)),
                        Printed.count(larger(interval)),
                        Printed.level(interval));
    }

    private static double smaller(Interval interval) {
        return Math.min(Math.abs(interval.lower()), Math.abs(interval.upper()));
    }

    private static double larger(Interval interval) {
        return Math.max(Math.abs(interval.lower()), Math.abs(interval.upper()));
    }
}
