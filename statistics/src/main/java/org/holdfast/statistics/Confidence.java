package org.holdfast.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How sure an interval is to be.
 *
 * @param level the level as a fraction, 0.95 by custom
 */
public record Confidence(double level) {
    /** The level of every interval shown to a user, save on a funnel plot. */
    public static final Confidence NINETY_FIVE = new Confidence(0.95);

    /** The level beyond which a funnel plot calls a point unusual (Spiegelhalter 2005). */
    public static final Confidence NINETY_NINE_POINT_EIGHT = new Confidence(0.998);

    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

    public Confidence {
        UnusableInput.unless(level > 0 && level < 1, "a confidence level must lie between 0 and 1");
    }

    /** The share left out at each end: 0.025 for 95 per cent. */
    public double tail() {
        return (1 - level) / 2;
    }

    /**
     * The standard normal value with {@link #tail()} above it: 1.959963984540054 for 95 per cent.
     */
    public double z() {
        return STANDARD_NORMAL.inverseSurvivalProbability(tail());
    }
}
