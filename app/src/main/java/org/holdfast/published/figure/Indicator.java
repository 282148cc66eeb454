package org.holdfast.published.figure;

import java.util.Optional;
import org.holdfast.statistics.indicator.Polarity;

/**
 * What a column of figures counts or measures.
 *
 * @param code the newest name that the publisher has given it
 * @param label for people
 * @param places decimals when it is shown
 * @param polarity which end is the better one; none where neither is
 * @param behind the counts that a rate is made from, where they are known
 */
public record Indicator(
        String code,
        String label,
        Kind kind,
        int places,
        Optional<Polarity> polarity,
        Optional<Behind> behind) {

    /** What sort of number. */
    public enum Kind {
        /** Things counted: it adds up over areas. */
        COUNT,
        /** A share or rate. */
        RATE,
        /** Anything else, such as pounds a week. */
        AMOUNT
    }

    /**
     * The counts behind a rate: rate = 100 × events ÷ base.
     *
     * @param events code of the count above
     * @param base code of the count below
     */
    public record Behind(String events, String base) {}
}
