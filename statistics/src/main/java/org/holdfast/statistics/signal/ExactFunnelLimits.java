package org.holdfast.statistics.signal;

import java.util.Optional;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.UnusableInput;

/**
 * Funnel limits from the exact distribution, for small units without overdispersion, interpolated
 * so that they run smoothly (Spiegelhalter 2005).
 *
 * <p>With r_p the smallest r such that P(R ≤ r) > p, and α = [P(R ≤ r_p) − p]/[P(R ≤ r_p) − P(R ≤
 * r_p − 1)], the limit is (r_p − α)/n, or /E for expected events, and never below 0.
 */
public record ExactFunnelLimits(Funnel.Limits ninetyFive, Funnel.Limits ninetyNinePointEight) {
    /**
     * Beyond it the normal limits of {@link Funnel} are as good, and a count is no longer exact.
     */
    static final double MOST_EXPECTED = 1e9;

    /** For a share of n pupils with a target share. */
    public static Optional<ExactFunnelLimits> binomial(int n, double target) {
        UnusableInput.unless(n >= 0, "n cannot be below 0");
        UnusableInput.unless(target >= 0 && target <= 1, "a target share lies between 0 and 1");
        return n == 0 ? Optional.empty() : Optional.of(of(BinomialDistribution.of(n, target), n));
    }

    /** For events observed over events expected. */
    public static Optional<ExactFunnelLimits> poisson(double expected) {
        UnusableInput.unless(expected >= 0, "expected events cannot be below 0");
        UnusableInput.unless(
                expected <= MOST_EXPECTED,
                "exact limits are for no more than 1,000,000,000 expected events");
        return expected == 0
                ? Optional.empty()
                : Optional.of(of(PoissonDistribution.of(expected), expected));
    }

    private static ExactFunnelLimits of(DiscreteDistribution events, double size) {
        return new ExactFunnelLimits(
                limits(events, size, Confidence.NINETY_FIVE),
                limits(events, size, Confidence.NINETY_NINE_POINT_EIGHT));
    }

    private static Funnel.Limits limits(
            DiscreteDistribution events, double size, Confidence confidence) {
        return new Funnel.Limits(
                limit(events, confidence.tail()) / size,
                limit(events, 1 - confidence.tail()) / size);
    }

    private static double limit(DiscreteDistribution events, double p) {
        var r = events.inverseCumulativeProbability(p);
        while (events.cumulativeProbability(r) <= p) {
            r++;
        }
        var over = events.cumulativeProbability(r) - p;
        return Math.max(0, r - over / events.probability(r));
    }
}
