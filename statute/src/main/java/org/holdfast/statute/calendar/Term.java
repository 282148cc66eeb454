package org.holdfast.statute.calendar;

import java.time.LocalDate;

/**
 * One term of a school, both dates inside it.
 *
 * @param name as the school calls it, such as "Autumn 2025"; unique in its calendar
 */
public record Term(String name, LocalDate first, LocalDate last) {

    public Term {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(name + " ends before it begins");
        }
    }

    /** Whether a day lies in it, both ends included. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
