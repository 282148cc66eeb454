package org.holdfast.statistics;

import java.util.OptionalDouble;

/**
 * Division as official statistics do it: by nothing, the answer is "not applicable", never 0 and
 * never infinity.
 */
public final class Ratio {
    private static final double PER_CENT = 100;

    private Ratio() {}

    /** {@code numerator / denominator}, or nothing where the denominator is 0. */
    public static OptionalDouble of(double numerator, double denominator) {
        return denominator == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(numerator / denominator);
    }

    /** A ratio of two figures either of which may be not applicable. */
    public static OptionalDouble of(OptionalDouble numerator, OptionalDouble denominator) {
        return numerator.isPresent() && denominator.isPresent()
                ? of(numerator.getAsDouble(), denominator.getAsDouble())
                : OptionalDouble.empty();
    }

    /** {@code 100 × numerator / denominator}: a rate per 100 pupils, or a percentage. */
    public static OptionalDouble per100(double numerator, double denominator) {
        return of(PER_CENT * numerator, denominator);
    }

    /** {@code minuend − subtrahend}, where both apply. */
    public static OptionalDouble difference(OptionalDouble minuend, OptionalDouble subtrahend) {
        return minuend.isPresent() && subtrahend.isPresent()
                ? OptionalDouble.of(minuend.getAsDouble() - subtrahend.getAsDouble())
                : OptionalDouble.empty();
    }

    /** {@code 100 × (now / before − 1)}: the change of a figure in per cent of what it was. */
    public static OptionalDouble changeInPercent(OptionalDouble now, OptionalDouble before) {
        var ratio = of(now, before);
        return ratio.isPresent()
                ? OptionalDouble.of(PER_CENT * (ratio.getAsDouble() - 1))
                : OptionalDouble.empty();
    }
}
