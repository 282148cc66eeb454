package org.holdfast.statute.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * A school year, named by the calendar year in which it starts: 2025 is 2025-26 (CAL-9).
 *
 * <p>Education Act 1996 s.579(1): from the first term beginning after July. A day in August belongs
 * to the year about to start; no school day is affected by the choice.
 */
public record SchoolYear(int start) implements Comparable<SchoolYear> {

    /** The school year in which a day lies. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(
                day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** The first of August. */
    public LocalDate first() {
        return LocalDate.of(start, Month.AUGUST, 1);
    }

    /** The last of July. */
    public LocalDate last() {
        return LocalDate.of(start + 1, Month.JULY, 31);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(start, other.start);
    }

    /** {@code 2025-26}. */
    @Override
    public String toString() {
        return "%d-%02d".formatted(start, (start + 1) % 100);
    }
}
