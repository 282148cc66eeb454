package org.holdfast.insight.chart;

import java.util.Locale;
import org.holdfast.statistics.Rounding;

/** Numbers as they stand on a chart and in its table. */
final class Printed {
    private static final int MOST = 4;
    private static final double EXACT = 1e-9;

    private Printed() {}

    /** Rounded half away from zero. */
    static String number(double value, int places) {
        return String.format(Locale.UK, "%,." + places + "f", Rounding.halfUp(value, places));
    }

    /** With no more decimals than it needs. */
    static String tick(double value) {
        return number(value, places(value));
    }

    /** How many decimals the value needs. */
    static int places(double value) {
        for (var places = 0; places < MOST; places++) {
            if (Math.abs(Rounding.halfUp(value, places) - value) < EXACT) {
                return places;
            }
        }
        return MOST;
    }
}
