package org.holdfast.insight.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.holdfast.insight.Cited;
import org.holdfast.insight.Veil;
import org.holdfast.insight.Viewpoint;
import org.holdfast.insight.chart.Chart;
import org.holdfast.insight.chart.Chart.Heading;
import org.holdfast.insight.chart.IntervalChart;
import org.holdfast.insight.indicator.Answer;
import org.holdfast.insight.indicator.Answer.Row;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.insight.indicator.Measure;
import org.holdfast.insight.indicator.Period;
import org.holdfast.insight.indicator.Question;
import org.holdfast.insight.snapshot.Manifest;
import org.holdfast.statistics.inequality.ManyComparisons;
import org.holdfast.statistics.inequality.TwoGroups;
import org.holdfast.statistics.wording.RiskWording;

/**
 * All groups beside the others of their phase, weighed together (Benjamini and Hochberg): of those
 * that are called to stand out, at most one in twenty is expected to be chance.
 *
 * @param risks one for each group, in the order of the characteristics
 * @param found for each, whether it stands out
 * @param whom the pupils compared, such as {@code Secondary schools, 2026/27}
 */
public record GroupRisks(
        List<GroupRisk> risks, List<Boolean> found, String whom, Manifest manifest) {
    private static final double FALSE_DISCOVERY_RATE = 0.05;
    private static final Indicator COMPARED = Indicator.PUPILS_SUSPENDED_RATE;

    public GroupRisks {
        risks = List.copyOf(risks);
        found = List.copyOf(found);
    }

    /**
     * Counts and weighs them.
     *
     * @param phase the code of the phase whose pupils are compared; none for one school's
     */
    public static GroupRisks of(
            Indicators indicators, Viewpoint viewpoint, Period period, Optional<String> phase) {
        var risks = new ArrayList<GroupRisk>();
        var whom = viewpoint.name();
        var answers =
                GroupNames.COMPARED.stream()
                        .map(by ->
                                indicators.answer(
                                        Question.by(
                                                viewpoint.scope(), period, Breakdown.PHASE, by)))
                        .toList();
        var veil =
                Veil.over(
                        viewpoint,
                        indicators,
                        "groups of pupils, " + period.words(),
                        List.of(COMPARED),
                        answers.toArray(Answer[]::new));
        for (var answer : answers) {
            var rows =
                    answer.rows().stream()
                            .filter(row -> phase.isEmpty() || row.group().key().equals(phase.get()))
                            .toList();
            if (phase.isPresent() && !rows.isEmpty()) {
                whom = rows.getFirst().group().label() + " schools";
            }
            risks.addAll(risks(answer, rows, veil));
        }
        return new GroupRisks(
                risks, found(risks), whom + ", " + period.words(), indicators.folder().manifest());
    }

    private static List<GroupRisk> risks(Answer answer, List<Row> rows, Veil veil) {
        var by = answer.question().by().getLast();
        var othersHidden = hidesOthers(answer, rows, veil);
        var known = rows.stream().filter(row -> !last(row).key().isEmpty()).toList();
        var suspended = sum(known, Measure.PUPILS_SUSPENDED);
        var onRoll = sum(known, Measure.HEADCOUNT);
        var risks = new ArrayList<GroupRisk>();
        for (var row : known) {
            var a = of(row, Measure.PUPILS_SUSPENDED);
            var n1 = of(row, Measure.HEADCOUNT);
            var name = GroupNames.of(by, last(row));
            if (name.isPresent()
                    && n1 > 0
                    && onRoll > n1
                    && a <= n1
                    && suspended - a <= onRoll - n1) {
                risks.add(
                        new GroupRisk(
                                by,
                                last(row).label(),
                                name.get(),
                                TwoGroups.of(a, n1, suspended - a, onRoll - n1),
                                othersHidden || veil.hides(answer, row, COMPARED),
                                veil.audience().threshold()));
            }
        }
        return risks;
    }

    /**
     * The others are all whose group is recorded: the total of the phase without those it is not.
     */
    private static boolean hidesOthers(Answer answer, List<Row> rows, Veil veil) {
        return rows.stream().anyMatch(row -> veil.hides(answer, row, COMPARED))
                && rows.stream()
                        .anyMatch(row ->
                                veil.hidesWithoutLast(answer, row, COMPARED)
                                        || (last(row).key().isEmpty()
                                                && veil.hides(answer, row, COMPARED)));
    }

    private static Answer.Group last(Row row) {
        return row.groups().getLast();
    }

    private static int of(Row row, Measure measure) {
        return Math.toIntExact(row.tally().of(measure));
    }

    private static int sum(List<Row> rows, Measure measure) {
        return rows.stream().mapToInt(row -> of(row, measure)).sum();
    }

    private static List<Boolean> found(List<GroupRisk> risks) {
        var weighed = risks.stream().filter(risk -> risk.p().isPresent()).toList();
        var real =
                ManyComparisons.of(
                                weighed.stream().map(risk -> risk.p().orElseThrow()).toList(),
                                FALSE_DISCOVERY_RATE)
                        .real();
        return risks.stream()
                .map(risk -> {
                    var at = weighed.indexOf(risk);
                    return at >= 0 && real.get(at) && !risk.isSmall();
                })
                .toList();
    }

    /** Those that stand out, the most often suspended first. */
    public List<GroupRisk> standingOut() {
        return IntStream.range(0, risks.size())
                .filter(found::get)
                .mapToObj(risks::get)
                .sorted(
                        Comparator.comparingDouble(
                                        (GroupRisk risk) -> risk.intervals().ratio().orElse(0))
                                .reversed())
                .toList();
    }

    /** The rest, in the order of the characteristics. */
    public List<GroupRisk> others() {
        return IntStream.range(0, risks.size())
                .filter(i -> !found.get(i))
                .mapToObj(risks::get)
                .toList();
    }

    /** How many groups were compared, how many stand out, and what that means. */
    public String summary() {
        var compared = risks.stream().filter(risk -> risk.p().isPresent()).count();
        if (compared == 0) {
            return "There is nothing to compare: nobody was suspended, or the numbers must not be shown.";
        }
        var out = standingOut().size();
        return ("%d groups were each compared with all other pupils. %s, after allowing for how many were compared;"
                        + " of those called so at most one in twenty is expected to be chance. %s")
                .formatted(
                        compared,
                        out == 0
                                ? "None stands out"
                                : out == 1 ? "One stands out" : out + " stand out",
                        RiskWording.UNADJUSTED);
    }

    /** All ratios on one chart. */
    public Chart chart() {
        var rows =
                IntStream.range(0, risks.size())
                        .mapToObj(i -> risks.get(i).row(found.get(i)))
                        .toList();
        return chart(rows, List.of(summary()));
    }

    /** The few that stand out most, for a page that has room for no more. */
    public Chart chart(int most) {
        var out = standingOut();
        var rows = out.stream().limit(most).map(risk -> risk.row(true)).toList();
        var sentences = out.isEmpty() ? List.of(summary()) : List.of(out.getFirst().finding());
        return chart(rows, sentences);
    }

    private Chart chart(List<IntervalChart.Row> rows, List<String> sentences) {
        return new IntervalChart(
                        new Heading(
                                "groups",
                                "Suspended at least once: each group beside all others",
                                "Times as likely as other pupils",
                                1),
                        rows,
                        new IntervalChart.Reference(1, "As likely as other pupils"),
                        true)
                .chart(sentences)
                .from(whom + ". " + Cited.in(manifest, Indicator.PUPILS_SUSPENDED_RATE));
    }
}
