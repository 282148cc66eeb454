package org.holdfast.insight;

import java.util.Locale;
import java.util.OptionalDouble;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.Rounding;

/**
 * Events per 100 pupils, never without its base.
 *
 * @param events counted
 * @param base pupils on roll at the January census; none makes the rate "not applicable"
 */
public record Rate(long events, long base) {

    static Rate of(long events, long base) {
        return new Rate(events, base);
    }

    public OptionalDouble value() {
        return Ratio.per100((double) events, (double) base);
    }

    /**
     * To two places, half away from zero, as the Department for Education rounds; {@code z} where
     * there is no base.
     */
    public String shown() {
        return Rounding.display(value(), Rounding.RATE_PLACES);
    }

    /** {@code 812 of 28,400 pupils}. */
    public String based() {
        return String.format(Locale.UK, "%,d among %,d pupils", events, base);
    }

    /** The change of the rate since the other, in per cent; none where the other is nought. */
    public OptionalDouble changeSince(Rate other) {
        return Ratio.changeInPercent(value(), other.value());
    }
}
