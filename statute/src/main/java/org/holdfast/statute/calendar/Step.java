package org.holdfast.statute.calendar;

import java.time.LocalDate;

/** One line of a count, as a person would write it down. */
public sealed interface Step {

    /** Its first day. */
    LocalDate first();

    /** Its last day. */
    LocalDate last();

    /**
     * School days counted without a break inside one week.
     *
     * @param total the running total at the end of the last of them
     */
    record Counted(LocalDate first, LocalDate last, int total) implements Step {}

    /**
     * Days passed over.
     *
     * @param reason why no school was held, in the school's words
     */
    record Passed(LocalDate first, LocalDate last, String reason) implements Step {}
}
