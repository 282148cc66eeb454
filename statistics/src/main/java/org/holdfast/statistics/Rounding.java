package org.holdfast.statistics;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Rounding for display, half away from zero, as the Department for Education's own tables do
 * (package dfeR, {@code round_five_up}). Nothing is ever rounded before the last step.
 *
 * <p>{@code r = sign(x) · ⌊|x|·10^d + ½ + 2⁻²⁶⌋ / 10^d}. The 2⁻²⁶ repairs decimals such as 1.005
 * that binary stores just below the half.
 */
public final class Rounding {
    /** Rates are shown to two decimal places. */
    public static final int RATE_PLACES = 2;

    /** Permanent exclusion rates may be shown to four. */
    public static final int RARE_RATE_PLACES = 4;

    private static final double REPAIR = 0x1p-26;
    private static final int FIVE = 5;

    private Rounding() {}

    /** {@code value} to {@code places} decimals; negative places round to tens, hundreds ... */
    public static double halfUp(double value, int places) {
        var scale = Math.pow(10, Math.abs(places));
        var scaled = places >= 0 ? Math.abs(value) * scale : Math.abs(value) / scale;
        var whole = Math.floor(scaled + 0.5 + REPAIR);
        var rounded = places >= 0 ? whole / scale : whole * scale;
        return value < 0 && rounded != 0 ? -rounded : rounded;
    }

    /** A count to the nearest 5, as older releases print it: 2 → 0, 3 → 5, 8 → 10. */
    public static long nearestFive(double count) {
        return FIVE * (long) halfUp(count / FIVE, 0);
    }

    /**
     * The figure as printed: {@code z} where it does not apply, {@code low} where it rounds to zero
     * but is not zero, otherwise the rounded number with every decimal place.
     */
    public static String display(OptionalDouble value, int places) {
        if (value.isEmpty()) {
            return DataSymbol.NOT_APPLICABLE.printed();
        }
        var rounded = halfUp(value.getAsDouble(), places);
        if (rounded == 0 && value.getAsDouble() != 0) {
            return DataSymbol.LOW.printed();
        }
        return String.format(Locale.UK, "%." + Math.max(0, places) + "f", rounded);
    }
}
