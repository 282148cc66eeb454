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
        /** An EHC plan caps the pupil's hours, so that full time is not owed (EDU-6). */
        PLAN_CAPS_HOURS,
        /** Nobody can ask for a review any more: notice was given that none will be (IRP-3). */
        REVIEW_WAIVED,
        /** A meeting is fixed for a day after the limit (GOV-7). */
        MEETING_AFTER_LIMIT,
        /** The law in force knows no such extension (GOV-9, IRP-4). */
        EXTENSION_NOT_PERMITTED,
        /** A remote meeting is asked for under a law that gives no right to one (GOV-8). */
        NO_RIGHT_TO_REMOTE_MEETING,
        /** No review has to be held so soon after the last (OSD-5). */
        REVIEWED_LATELY,
        /** A managed move is to be tried out first (MM). */
        NO_TRIAL_PERIOD,
        /** A part-time timetable that no parent has agreed is an unlawful exclusion (PTT). */
        PART_TIME_NOT_AGREED,
        /** A part-time timetable is never to be used to manage behaviour (PTT). */
        PART_TIME_FOR_BEHAVIOUR,
        /** The child is to be admitted outright, not through fair access (FAP-4). */
        NOT_FOR_FAIR_ACCESS,
        /** The law changed between the decision and the first day out (AMB-12). */
        LAW_CHANGED_BETWEEN,
        /** A contested point bears on this event; the detail says which, and the reading used. */
        CONTESTED
    }
}
