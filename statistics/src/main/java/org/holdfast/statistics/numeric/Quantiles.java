package org.holdfast.statistics.numeric;

import org.apache.commons.statistics.distribution.ContinuousDistribution;

/**
 * Quantiles to full precision. The library's own stop at an absolute 10⁻⁹, which is coarse for a
 * rate of one in ten thousand; a few Newton steps on the distribution function finish the work.
 */
public final class Quantiles {
    private static final int STEPS = 8;
    private static final double SETTLED = 1e-15;

    private Quantiles() {}

    /** The value with {@code tail} of the distribution below it. */
    public static double below(ContinuousDistribution distribution, double tail) {
        var x = distribution.inverseCumulativeProbability(tail);
        for (var step = 0; step < STEPS; step++) {
            var excess = distribution.cumulativeProbability(x) - tail;
            var next = step(distribution, x, excess);
            if (Math.abs(next - x) <= SETTLED * Math.abs(x)) {
                return next;
            }
            x = next;
        }
        return x;
    }

    /** The value with {@code tail} of the distribution above it. */
    public static double above(ContinuousDistribution distribution, double tail) {
        var x = distribution.inverseSurvivalProbability(tail);
        for (var step = 0; step < STEPS; step++) {
            var excess = tail - distribution.survivalProbability(x);
            var next = step(distribution, x, excess);
            if (Math.abs(next - x) <= SETTLED * Math.abs(x)) {
                return next;
            }
            x = next;
        }
        return x;
    }

    private static double step(ContinuousDistribution distribution, double x, double excess) {
        var density = distribution.density(x);
        if (density == 0 || !Double.isFinite(density)) {
            return x;
        }
        var next = x - excess / density;
        var lowest = distribution.getSupportLowerBound();
        var highest = distribution.getSupportUpperBound();
        if (next <= lowest) {
            return (x + lowest) / 2;
        }
        return next >= highest ? (x + highest) / 2 : next;
    }
}
