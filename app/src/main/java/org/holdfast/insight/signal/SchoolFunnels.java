package org.holdfast.insight.signal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.insight.Cited;
import org.holdfast.insight.Veil;
import org.holdfast.insight.Viewpoint;
import org.holdfast.insight.chart.Chart;
import org.holdfast.insight.chart.Chart.Heading;
import org.holdfast.insight.chart.FunnelChart;
import org.holdfast.insight.indicator.Answer;
import org.holdfast.insight.indicator.Answer.Row;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.insight.indicator.Measure;
import org.holdfast.insight.indicator.Period;
import org.holdfast.insight.indicator.Question;
import org.holdfast.insight.indicator.Scope;
import org.holdfast.statistics.signal.Funnel;
import org.holdfast.statistics.signal.FunnelScale;
import org.holdfast.statistics.wording.FunnelWording;

/**
 * The schools of an authority on funnels, each phase by itself: pupils suspended at least once
 * among pupils on roll, a share, because suspensions repeat within pupils.
 */
public final class SchoolFunnels {
    /** Below this many schools a funnel says nothing. */
    private static final int FEWEST = 5;

    private static final int PER_CENT = 100;

    private final Indicators indicators;
    private final Period period;
    private final Answer answer;
    private final Veil veil;

    /** Of an authority in a period. */
    public SchoolFunnels(Indicators indicators, Viewpoint viewpoint, Period period) {
        this(indicators, viewpoint, viewpoint.scope(), period);
    }

    private SchoolFunnels(Indicators indicators, Viewpoint viewpoint, Scope scope, Period period) {
        this.indicators = indicators;
        this.period = period;
        this.answer =
                indicators.answer(Question.by(scope, period, Breakdown.PHASE, Breakdown.SCHOOL));
        this.veil =
                Veil.over(
                        viewpoint,
                        indicators,
                        "schools, " + period.words(),
                        List.of(Indicator.PUPILS_SUSPENDED_RATE),
                        answer);
    }

    /** Among the schools of the authority, which needs not be open to the actor as a whole. */
    public static SchoolFunnels among(
            Indicators indicators, Viewpoint viewpoint, String authorityCode, Period period) {
        return new SchoolFunnels(indicators, viewpoint, new Scope.Authority(authorityCode), period);
    }

    /** One funnel for each phase with schools enough. */
    public List<Chart> all() {
        return phases().stream().map(this::of).flatMap(Optional::stream).toList();
    }

    private List<Answer.Group> phases() {
        return answer.rows().stream().map(Row::group).distinct().toList();
    }

    /** The phase's funnel, by its code. */
    public Optional<Chart> of(String phase) {
        return phases().stream()
                .filter(group -> group.key().equals(phase))
                .findFirst()
                .flatMap(this::of);
    }

    private Optional<Chart> of(Answer.Group phase) {
        var rows = rows(phase.key());
        var seen = rows.stream().filter(row -> !hides(row)).toList();
        if (seen.size() < FEWEST) {
            return rows.size() < FEWEST
                    ? Optional.empty()
                    : Optional.of(
                            Chart.withheld(
                                    heading(phase),
                                    "Not shown: the numbers of %d of these %d schools are small, or would give a small one away."
                                            .formatted(rows.size() - seen.size(), rows.size())));
        }
        var several = phase.label().toLowerCase(java.util.Locale.UK) + " schools";
        var one = phase.label().toLowerCase(java.util.Locale.UK) + " school";
        var hidden = rows.size() - seen.size();
        var chart =
                new FunnelChart(
                                heading(phase),
                                funnel(seen),
                                seen.stream().map(SchoolFunnels::named).toList(),
                                PER_CENT)
                        .chart(one, several, "Pupils on roll in January");
        return Optional.of(
                chart.from(
                        (hidden == 0
                                        ? ""
                                        : hidden
                                                + " schools are left out, because their numbers must not be shown. ")
                                + Cited.in(
                                        indicators.folder().manifest(),
                                        Indicator.PUPILS_SUSPENDED_RATE)));
    }

    private Heading heading(Answer.Group phase) {
        return new Heading(
                "funnel-" + phase.key(),
                "%s schools by size, %s".formatted(phase.label(), period.words()),
                "Pupils suspended at least once, per cent",
                2);
    }

    private boolean hides(Row row) {
        return veil.hides(answer, row, Indicator.PUPILS_SUSPENDED_RATE);
    }

    /** What may be said of one school among those of its phase. */
    public Optional<String> sentenceOf(String school) {
        return answer.rows().stream()
                .filter(row -> row.groups().getLast().key().equals(school))
                .findFirst()
                .flatMap(this::sentence);
    }

    private Optional<String> sentence(Row school) {
        var rows = rows(school.group().key());
        if (rows.size() < FEWEST || hides(school)) {
            return Optional.empty();
        }
        var phase = school.group().label().toLowerCase(java.util.Locale.UK);
        var words =
                new FunnelWording(
                        funnel(rows),
                        rows.stream().map(row -> row.groups().getLast().label()).toList(),
                        phase + " school",
                        phase + " schools");
        return Optional.of(words.ofUnit(rows.indexOf(school)));
    }

    /** A school without a roll has no place, and one with more suspended than on roll no share. */
    private List<Row> rows(String phase) {
        return answer.rows().stream()
                .filter(row -> row.group().key().equals(phase))
                .filter(row ->
                        row.tally().of(Measure.HEADCOUNT)
                                        >= row.tally().of(Measure.PUPILS_SUSPENDED)
                                && row.tally().of(Measure.HEADCOUNT) > 0)
                .toList();
    }

    private static Funnel funnel(List<Row> rows) {
        return Funnel.of(
                FunnelScale.PROPORTION,
                rows.stream()
                        .map(row ->
                                new Funnel.Unit(
                                        (double) row.tally().of(Measure.PUPILS_SUSPENDED),
                                        (double) row.tally().of(Measure.HEADCOUNT)))
                        .toList(),
                Funnel.CUSTOMARY_WINSOR,
                OptionalDouble.empty());
    }

    private static FunnelChart.Named named(Row row) {
        return new FunnelChart.Named(
                row.groups().getLast().label(),
                (double) row.tally().of(Measure.PUPILS_SUSPENDED),
                (double) row.tally().of(Measure.HEADCOUNT));
    }
}
