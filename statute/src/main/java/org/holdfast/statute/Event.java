package org.holdfast.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened, from which duties follow. Events are given in the order they happened.
 *
 * <p>A day that is not known is empty, and the duties that count from it wait for it.
 */
public sealed interface Event
        permits Event.Alone,
                Event.Exclusion,
                Event.Cancellation,
                Event.GovernorsDecision,
                Event.ReviewApplication,
                Event.ReviewAbandoned,
                Event.PanelDecision,
                Event.Reconsideration,
                Event.DiscriminationClaimDetermined,
                ProcessEvent {

    /** Unique in its case; findings name the event they follow from by it. */
    String id();

    /** A suspension or a permanent exclusion. */
    sealed interface Exclusion extends Event {
        /** The head’s decision, and who was told of it. */
        Decision decision();
    }

    /**
     * The head's decision to exclude, and who has been told of it.
     *
     * @param made the day of the decision
     * @param parentNotified the day the relevant person was told
     * @param boardInformed the day the governing board was told, which starts its clock
     */
    record Decision(
            LocalDate made, Optional<LocalDate> parentNotified, Optional<LocalDate> boardInformed) {

        /** A decision of which everybody was told the same day. */
        public static Decision toldAtOnce(LocalDate made) {
            return new Decision(made, Optional.of(made), Optional.of(made));
        }

        /** A decision of which nobody has yet been told. */
        public static Decision notYetTold(LocalDate made) {
            return new Decision(made, Optional.empty(), Optional.empty());
        }
    }

    /**
     * A suspension.
     *
     * @param examinationsLost public examinations or national curriculum tests that the pupil will
     *     miss and cannot sit elsewhere
     * @param representations the day the relevant person made representations to the board
     */
    record Suspension(
            String id,
            Decision decision,
            Absence absence,
            List<LocalDate> examinationsLost,
            Optional<LocalDate> representations)
            implements Exclusion {
        public Suspension {
            examinationsLost = examinationsLost.stream().sorted().toList();
        }
    }

    /**
     * A permanent exclusion.
     *
     * @param takesEffect the day it takes place; after the decision where it follows a suspension
     *     (AMB-4)
     * @param firstDayOut the first school day out
     */
    record PermanentExclusion(
            String id, Decision decision, LocalDate takesEffect, LocalDate firstDayOut)
            implements Exclusion {}

    /**
     * The head cancels, or tries to cancel, an exclusion.
     *
     * @param of the exclusion
     * @param lastDayServed the last day out; empty where none was served
     * @param meetingCommenced the day the governing board had begun its meeting on this exclusion
     */
    record Cancellation(
            String id,
            String of,
            LocalDate date,
            Optional<LocalDate> lastDayServed,
            Optional<LocalDate> meetingCommenced)
            implements Event {}

    /**
     * The governing board's decision on an exclusion.
     *
     * @param on the exclusion
     * @param met the day of the meeting
     * @param waiver the day written notice came that no review will be asked for (IRP-3)
     */
    record GovernorsDecision(
            String id,
            String on,
            LocalDate met,
            GovernorsOutcome outcome,
            Optional<LocalDate> waiver)
            implements Event {}

    /** There are only two outcomes (GOV-10). */
    sealed interface GovernorsOutcome {
        /** The pupil is reinstated. */
        record Reinstate() implements GovernorsOutcome {}

        /**
         * Reinstatement is declined.
         *
         * @param notice the written notice of it; empty until it is given
         */
        record Decline(Optional<Notice> notice) implements GovernorsOutcome {}
    }

    /**
     * An application for an independent review.
     *
     * @param of the governing board's decision
     * @param senExpert whether a special educational needs expert was asked for with it
     * @param hearing the day on which the panel is to meet
     */
    record ReviewApplication(
            String id, String of, Notice sent, boolean senExpert, Optional<LocalDate> hearing)
            implements Event {}

    /**
     * An application for review is abandoned by the person who made it.
     *
     * @param application the application
     */
    record ReviewAbandoned(String id, String application, LocalDate date) implements Event {}

    /**
     * The review panel's decision.
     *
     * @param on the application
     * @param concluded the day the review ended
     */
    record PanelDecision(String id, String on, LocalDate concluded, PanelOutcome outcome)
            implements Event {}

    /** What a panel can do; it cannot reinstate (IRP-10). */
    sealed interface PanelOutcome {
        /** The governing board's decision stands. */
        record Uphold() implements PanelOutcome {}

        /** The governing board is asked to think again. */
        record Recommend(Optional<Notice> notice) implements PanelOutcome {}

        /**
         * The decision is quashed and must be reconsidered.
         *
         * @param paymentOrdered whether REC-3 was ordered
         */
        record Quash(boolean paymentOrdered, Optional<Notice> notice) implements PanelOutcome {}
    }

    /**
     * The governing board's reconsideration.
     *
     * @param after the panel's decision
     */
    record Reconsideration(String id, String after, LocalDate date, ReconsiderationOutcome outcome)
            implements Event {}

    /** Whether the pupil comes back. */
    enum ReconsiderationOutcome {
        REINSTATE,
        DECLINE
    }

    /**
     * A claim under the Equality Act that the exclusion discriminated is finally determined, all
     * rights of appeal exhausted (IRP-2).
     *
     * @param decision the governing board's decision for which no review was asked for in time
     */
    record DiscriminationClaimDetermined(String id, String decision, LocalDate date)
            implements Event {}

    /**
     * Something from which duties follow by itself, outside the course of any exclusion. {@code
     * Clock.alone} answers for it without a case.
     */
    sealed interface Alone extends Event
            permits OffSiteDirection,
                    EhcRequest,
                    EhcDraftPlan,
                    EhcReviewMeeting,
                    InYearApplication,
                    FairAccessReferral,
                    EhcEvent,
                    PlacementEvent {

        /** The day whose law applies, and from which its duties count. */
        LocalDate date();

        /** What happened on that day, as a clause: "the request was received". */
        String happened();
    }

    /**
     * A direction to be educated off site to improve behaviour.
     *
     * @param firstDay the first day off site
     * @param reviewMeeting the day of the first review meeting, where it is fixed
     */
    record OffSiteDirection(String id, LocalDate firstDay, Optional<LocalDate> reviewMeeting)
            implements Alone {
        @Override
        public LocalDate date() {
            return firstDay;
        }

        @Override
        public String happened() {
            return "the direction begins";
        }
    }

    /** A request for an education, health and care needs assessment. */
    record EhcRequest(String id, LocalDate received) implements Alone {
        @Override
        public LocalDate date() {
            return received;
        }

        @Override
        public String happened() {
            return "the request was received";
        }
    }

    /** A draft education, health and care plan is served on the parent. */
    record EhcDraftPlan(String id, LocalDate served) implements Alone {
        @Override
        public LocalDate date() {
            return served;
        }

        @Override
        public String happened() {
            return "the draft plan was served";
        }
    }

    /** A review meeting for an education, health and care plan. */
    record EhcReviewMeeting(String id, LocalDate met) implements Alone {
        @Override
        public LocalDate date() {
            return met;
        }

        @Override
        public String happened() {
            return "the review meeting was held";
        }
    }

    /** An in-year application for a school place. */
    record InYearApplication(String id, LocalDate received) implements Alone {
        @Override
        public LocalDate date() {
            return received;
        }

        @Override
        public String happened() {
            return "the application was received";
        }
    }

    /** It is agreed that a child is to be considered under the fair access protocol. */
    record FairAccessReferral(String id, LocalDate agreed) implements Alone {
        @Override
        public LocalDate date() {
            return agreed;
        }

        @Override
        public String happened() {
            return "it was agreed that the child be considered";
        }
    }
}
