package org.holdfast.statute.calendar;

import java.time.LocalDate;

/**
 * Days inside a term on which the school holds no session for pupils: half-term, a bank holiday, an
 * INSET day, an emergency (CAL-1). Both dates are closed.
 *
 * @param reason in the school's words; it is shown where a count passes over these days
 */
public record Closure(LocalDate first, LocalDate last, String reason) {

    public Closure {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(reason + " ends before it begins");
        }
    }

    /** Whether a day lies in it, both ends included. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
