package org.holdfast.statistics.wording;

import java.util.Locale;
import java.util.OptionalDouble;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.Rounding;

/** Numbers as they stand in a sentence. */
final class Printed {
    private static final double PER_CENT = 100;
    private static final String MINUS = "−";

    private Printed() {}

    static String number(double value, int places) {
        var rounded = Rounding.halfUp(value, places);
        var digits = String.format(Locale.UK, "%,." + places + "f", Math.abs(rounded));
        return rounded < 0 ? MINUS + digits : digits;
    }

    static String rate(double value) {
        return number(value, Rounding.RATE_PLACES);
    }

    /** A rate that is above 0 but prints as 0 says so. */
    static String rate(OptionalDouble value) {
        if (value.isEmpty()) {
            return "not applicable";
        }
        var printed = rate(value.getAsDouble());
        return value.getAsDouble() > 0 && printed.equals(rate(0)) ? "less than 0.01" : printed;
    }

    static String percent(double share) {
        return number(PER_CENT * share, 1) + "%";
    }

    /** A count that need not be whole, with one decimal only where it has one. */
    static String count(double value) {
        var rounded = Rounding.halfUp(value, 1);
        return number(rounded, rounded == Math.rint(rounded) ? 0 : 1);
    }

    static String pounds(double value) {
        var digits = "£" + number(Math.abs(value), 0);
        return Rounding.halfUp(value, 0) < 0 ? MINUS + digits : digits;
    }

    /** {@code 95%, Wilson score}: what every interval carries. */
    static String level(Interval interval) {
        return number(PER_CENT * interval.confidence().level(), 0)
                + "%, "
                + interval.method().words();
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
