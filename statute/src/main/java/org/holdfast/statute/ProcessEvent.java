package org.holdfast.statute;

import java.time.LocalDate;

/** What may happen on the way from an exclusion to the end of its reviews, besides decisions. */
public sealed interface ProcessEvent extends Event {

    /**
     * Full-time education is arranged for an excluded pupil.
     *
     * @param of the exclusion
     * @param starts the day it starts
     */
    record EducationArranged(String id, String of, LocalDate starts) implements ProcessEvent {}

    /**
     * A meeting of the governing board about an exclusion is fixed (GOV-7).
     *
     * @param about the exclusion
     * @param on the day of the meeting
     */
    record MeetingArranged(String id, String about, LocalDate on) implements ProcessEvent {}

    /**
     * The relevant person asks that the governing board's meeting be remote (GOV-8).
     *
     * @param about the exclusion
     */
    record RemoteMeetingRequested(String id, String about, LocalDate date)
            implements ProcessEvent {}

    /**
     * The governing board's limit, or that of a review panel, is put off because extraordinary
     * events leave no other way (GOV-9, IRP-4). The clock never works out such a day: somebody
     * decides it.
     *
     * @param of the exclusion, or the application for review
     * @param to the new limit
     * @param reason why it could not be met, and who decided
     */
    record LimitPutOff(String id, String of, LocalDate to, String reason) implements ProcessEvent {
        /** Leaves the reason out: it may speak of the child. */
        @Override
        public String toString() {
            return "LimitPutOff[" + id + "]";
        }
    }

    /**
     * Somebody asks the review panel to adjourn (IRP-7).
     *
     * @param application the application for review
     * @param expertAbsent whether the relevant person asks because a special educational needs
     *     expert who was asked for is absent
     */
    record AdjournmentRequested(String id, String application, LocalDate date, boolean expertAbsent)
            implements ProcessEvent {}
}
