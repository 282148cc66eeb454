package org.holdfast.statistics.inequality;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.Ratio;

/**
 * The score intervals of Miettinen and Nurminen (1985) for the difference and the ratio of two
 * risks: the default for small schools, sound with empty cells.
 *
 * <p>An interval holds every δ (or θ) that the data do not contradict: those with χ² ≤ z², where χ²
 * = (p̂₁ − p̂₂ − δ)²/V for the difference and (p̂₁ − θp̂₂)²/V for the ratio, and V is the variance
 * at the likeliest risks that differ by exactly δ (or stand in ratio θ), times N/(N−1).
 *
 * @param difference p₁ − p₂
 * @param ratio p₁ ÷ p₂; not applicable where the comparison has no events
 */
public record ScoreIntervals(
        OptionalDouble difference,
        Optional<Interval> differenceInterval,
        OptionalDouble ratio,
        Optional<Interval> ratioInterval) {

    private static final int HALVINGS = 200;

    /** Ratios are sought on their logarithm, between e⁻⁴⁰ and e⁴⁰. */
    private static final double WIDEST_LOG_RATIO = 40;

    public static ScoreIntervals of(TwoGroups groups, Confidence confidence) {
        if (groups.haveNobody()) {
            return new ScoreIntervals(
                    OptionalDouble.empty(),
                    Optional.empty(),
                    OptionalDouble.empty(),
                    Optional.empty());
        }
        var difference = Ratio.difference(groups.group().value(), groups.comparison().value());
        return new ScoreIntervals(
                difference,
                Optional.of(ofDifference(groups, difference.getAsDouble(), confidence)),
                Ratio.of(groups.group().value(), groups.comparison().value()),
                Optional.of(ofRatio(groups, confidence)));
    }

    private static Interval ofDifference(
            TwoGroups groups, double difference, Confidence confidence) {
        var score = new ConstrainedRisks(groups);
        var threshold = confidence.z() * confidence.z();
        DoubleUnaryOperator excess = delta -> score.ofDifference(delta) - threshold;
        var lower = excess.applyAsDouble(-1) <= 0 ? -1 : crossing(excess, difference, -1);
        var upper = excess.applyAsDouble(1) <= 0 ? 1 : crossing(excess, difference, 1);
        return interval(lower, upper, confidence);
    }

    private static Interval ofRatio(TwoGroups groups, Confidence confidence) {
        var score = new ConstrainedRisks(groups);
        var threshold = confidence.z() * confidence.z();
        DoubleUnaryOperator excess = log -> score.ofRatio(Math.exp(log)) - threshold;
        var estimate = Math.clamp(Math.log(score.ratio()), -WIDEST_LOG_RATIO, WIDEST_LOG_RATIO);
        var lower =
                groups.group().x() == 0
                        ? 0
                        : Math.exp(crossing(excess, estimate, -WIDEST_LOG_RATIO));
        var upper =
                groups.comparison().x() == 0
                        ? Double.POSITIVE_INFINITY
                        : Math.exp(crossing(excess, estimate, WIDEST_LOG_RATIO));
        return interval(lower, upper, confidence);
    }

    /**
     * Where {@code excess} turns from not above 0 at {@code inside} to above 0 at {@code outside}.
     */
    private static double crossing(DoubleUnaryOperator excess, double inside, double outside) {
        var within = inside;
        var beyond = outside;
        for (var step = 0; step < HALVINGS; step++) {
            var middle = (within + beyond) / 2;
            if (excess.applyAsDouble(middle) > 0) {
                beyond = middle;
            } else {
                within = middle;
            }
        }
        return (within + beyond) / 2;
    }

    private static Interval interval(double lower, double upper, Confidence confidence) {
        return new Interval(lower, upper, confidence, Interval.Method.MIETTINEN_NURMINEN);
    }
}
