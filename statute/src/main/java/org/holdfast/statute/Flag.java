package org.holdfast.statute;

/**
 * Something a person should see that is not a duty.
 *
 * @param rule the rule it comes from, such as PWR-3
 * @param event the event it is about
 * @param detail in words
 */
public record Flag(String rule, String event, Name name, String detail) {

    /** What can be flagged. */
    public enum Name {
        UNLAWFUL_OVER_45,
        NO_MEETING_UNLESS_REPRESENTATIONS,
        NOT_COMPULSORY_SCHOOL_AGE,
        YEAR_11_EXAMS_FINISHED,
        CANCELLATION_NOT_PERMITTED,
        OUT_OF_TIME,
        LATE_NOT_VOID,
        /** The law changed between the decision and the first day out (AMB-12). */
        LAW_CHANGED_BETWEEN,
        /** A contested point bears on this event; the detail says which, and the reading used. */
        CONTESTED
    }
}
