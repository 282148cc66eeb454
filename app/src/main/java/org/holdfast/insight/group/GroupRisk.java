package org.holdfast.insight.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.insight.Veil;
import org.holdfast.insight.chart.IntervalChart;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.inequality.ScoreIntervals;
import org.holdfast.statistics.inequality.ScoreTest;
import org.holdfast.statistics.inequality.TwoGroups;
import org.holdfast.statistics.wording.RiskWording;

/**
 * One group beside all other pupils: the risk of being suspended at least once.
 *
 * @param label as a row of a table says it
 * @param pupils as a sentence says it
 * @param counts pupils suspended at least once of those on roll, in the group and among the others
 * @param hidden whether its numbers must not be shown
 * @param threshold under which a count is hidden from the person who looks
 */
public record GroupRisk(
        Breakdown by,
        String label,
        String pupils,
        TwoGroups counts,
        boolean hidden,
        int threshold) {

    /** A ratio on fewer is shown with its interval and a warning, or not at all. */
    static final int FEW = 5;

    /** The score interval needs no more pupils suspended than there are on roll. */
    private static final String EVENT = "suspended at least once";

    /** Score interval of the ratio and the difference (Miettinen and Nurminen). */
    ScoreIntervals intervals() {
        return ScoreIntervals.of(counts, Confidence.NINETY_FIVE);
    }

    /** The p value of no difference; none where the numbers are hidden or there is nobody. */
    OptionalDouble p() {
        return hidden ? OptionalDouble.empty() : ScoreTest.ofNoDifference(counts);
    }

    /** What may be said, in order. */
    public List<String> sentences() {
        if (hidden) {
            return List.of(
                    "The numbers of %s who were %s must not be shown: they are small, or would give a small one away."
                            .formatted(pupils, EVENT));
        }
        var sentences = new ArrayList<>(wording().findings());
        if (isSmall()) {
            sentences.add(
                    "Fewer than %d pupils in one of the two were suspended: do not build on this ratio."
                            .formatted(FEW));
        }
        return List.copyOf(sentences);
    }

    /** The finding alone. */
    public String finding() {
        return sentences().getFirst();
    }

    private RiskWording wording() {
        return new RiskWording(
                counts, new RiskWording.Names(pupils, "other pupils", EVENT), threshold);
    }

    /** Whether it rests on very few pupils. */
    public boolean isSmall() {
        return counts.group().x() < FEW || counts.comparison().x() < FEW;
    }

    /** As a row of the chart. */
    IntervalChart.Row row(boolean found) {
        if (hidden) {
            return new IntervalChart.Row(
                    label, Veil.MARK, OptionalDouble.empty(), Optional.empty(), false, Veil.MARK);
        }
        var score = intervals();
        return new IntervalChart.Row(
                label,
                "%d of %d, others %d of %d"
                        .formatted(
                                counts.group().x(),
                                counts.group().n(),
                                counts.comparison().x(),
                                counts.comparison().n()),
                score.ratio(),
                score.ratioInterval(),
                found,
                "z");
    }
}
