package org.holdfast.statistics.prediction;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.UnusableInput;

/**
 * A tool used at a threshold: flagged where risk ≥ t. Say "of 100 pupils flagged about … would";
 * for a rare event even a very good ranking flags mostly pupils to whom nothing would have
 * happened.
 *
 * @param threshold t
 * @param truePositives flagged, and it happened
 * @param falsePositives flagged, and it did not
 * @param falseNegatives not flagged, and it happened
 * @param trueNegatives not flagged, and it did not
 */
public record FlaggedPupils(
        double threshold,
        int truePositives,
        int falsePositives,
        int falseNegatives,
        int trueNegatives) {

    public static FlaggedPupils of(List<Prediction> predictions, double threshold) {
        UnusableInput.unless(
                threshold >= 0 && threshold <= 1, "a threshold must lie between 0 and 1");
        Predicate<Prediction> flagged = prediction -> prediction.risk() >= threshold;
        return new FlaggedPupils(
                threshold,
                count(predictions, flagged.and(Prediction::event)),
                count(predictions, flagged.and(prediction -> !prediction.event())),
                count(predictions, flagged.negate().and(Prediction::event)),
                count(predictions, flagged.negate().and(prediction -> !prediction.event())));
    }

    private static int count(List<Prediction> predictions, Predicate<Prediction> chosen) {
        return (int) predictions.stream().filter(chosen).count();
    }

    public int flagged() {
        return truePositives + falsePositives;
    }

    public int events() {
        return truePositives + falseNegatives;
    }

    public int n() {
        return flagged() + falseNegatives + trueNegatives;
    }

    /** Share of events that were flagged. */
    public OptionalDouble sensitivity() {
        return Ratio.of(truePositives, events());
    }

    /** Share of the others that were not flagged. */
    public OptionalDouble specificity() {
        return Ratio.of(trueNegatives, n() - events());
    }

    /** Share of the others that were flagged. */
    public OptionalDouble falsePositiveRate() {
        return Ratio.of(falsePositives, n() - events());
    }

    /** Share of the flagged to whom it happened: PPV. */
    public OptionalDouble positivePredictiveValue() {
        return Ratio.of(truePositives, flagged());
    }

    /** Share of the unflagged to whom it did not: NPV. */
    public OptionalDouble negativePredictiveValue() {
        return Ratio.of(trueNegatives, n() - flagged());
    }

    public OptionalDouble flaggedShare() {
        return Ratio.of(flagged(), n());
    }

    public OptionalDouble eventShare() {
        return Ratio.of(events(), n());
    }

    /** Flags for each one that was right. */
    public OptionalDouble flagsPerTrueCase() {
        return Ratio.of(flagged(), truePositives);
    }

    /**
     * TP/n − FP/n · t/(1 − t) (Vickers and Elkin 2006); none at t = 1. Of use only where above both
     * 0, "support no one", and {@link #netBenefitOfAll()}.
     */
    public OptionalDouble netBenefit() {
        return netBenefit(truePositives, falsePositives);
    }

    /** The net benefit of supporting everyone: ȳ − (1 − ȳ)t/(1 − t). */
    public OptionalDouble netBenefitOfAll() {
        return netBenefit(events(), n() - events());
    }

    private OptionalDouble netBenefit(int right, int wrong) {
        var odds = Ratio.of(threshold, 1 - threshold);
        return odds.isPresent()
                ? Ratio.of(right - wrong * odds.getAsDouble(), n())
                : OptionalDouble.empty();
    }
}
