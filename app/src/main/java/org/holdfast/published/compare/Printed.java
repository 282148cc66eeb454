package org.holdfast.published.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Numbers as they stand in files. */
final class Printed {
    private static final int DERIVED = 10;

    private Printed() {}

    /** A published number, all of it. */
    static String whole(OptionalDouble value) {
        return value.isPresent() ? plain(BigDecimal.valueOf(value.getAsDouble())) : "";
    }

    /** A number made from others, to ten places: no more are meant. */
    static String derived(OptionalDouble value) {
        return value.isPresent() ? plain(tenPlaces(value.getAsDouble())) : "";
    }

    static BigDecimal tenPlaces(double value) {
        return BigDecimal.valueOf(value).setScale(DERIVED, RoundingMode.HALF_UP);
    }

    /** A rounded number with every decimal place. */
    static String rounded(OptionalDouble value, int places) {
        return value.isPresent()
                ? BigDecimal.valueOf(value.getAsDouble())
                        .setScale(places, RoundingMode.HALF_UP)
                        .toPlainString()
                : "";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
