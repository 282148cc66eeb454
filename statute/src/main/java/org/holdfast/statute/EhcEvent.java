package org.holdfast.statute;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What may happen to an education, health and care plan after the request and the draft (SEND
 * Regulations 2014). Each stands alone.
 */
public sealed interface EhcEvent extends Event.Alone {

    /** The authority asks somebody for advice or information (2014 Act s.31; EHC-5). */
    record AdviceRequested(String id, LocalDate date) implements EhcEvent {
        @Override
        public String happened() {
            return "the advice was asked for";
        }
    }

    /**
     * A review meeting is fixed (EHC-6).
     *
     * @param date the day of the meeting
     */
    record ReviewArranged(String id, LocalDate date) implements EhcEvent {
        @Override
        public String happened() {
            return "the review meeting is to be held";
        }
    }

    /** The authority sends notice that it proposes to amend a plan (EHC-8, EHC-9). */
    record AmendmentNotice(String id, LocalDate date) implements EhcEvent {
        @Override
        public String happened() {
            return "the amendment notice was sent";
        }
    }

    /**
     * A plan is in force (EHC-10).
     *
     * @param date the day it was made, or last reviewed
     */
    record PlanInForce(String id, LocalDate date) implements EhcEvent {
        @Override
        public String happened() {
            return "the plan was made or last reviewed";
        }
    }

    /**
     * A child with a plan is to move to another phase of education (EHC-10; reg 18).
     *
     * @param date the day of the move
     */
    record PhaseTransfer(String id, LocalDate date, Phase to) implements EhcEvent {
        @Override
        public String happened() {
            return "the child moves to another phase";
        }
    }

    /** What a child moves to. */
    enum Phase {
        /** From secondary school to a post-16 institution: by 31 March. */
        POST_SIXTEEN,
        /** Any other change of phase: by 15 February. */
        OTHER
    }

    /** A request for re-assessment is received (EHC-11). */
    record ReassessmentRequest(String id, LocalDate date) implements EhcEvent {
        @Override
        public String happened() {
            return "the request for re-assessment was received";
        }
    }

    /** The authority has decided to re-assess (EHC-11). */
    record ReassessmentAgreed(String id, LocalDate date) implements EhcEvent {
        @Override
        public String happened() {
            return "it was decided to re-assess";
        }
    }

    /**
     * A child with a plan moves to another authority's area (EHC-12).
     *
     * @param date the day of the move
     * @param known the day the old authority came to know of it
     * @param transferred the day the plan was transferred, once it has been
     * @param lastReviewed the day the plan was made, or last reviewed
     */
    record PlanMoves(
            String id,
            LocalDate date,
            LocalDate known,
            Optional<LocalDate> transferred,
            Optional<LocalDate> lastReviewed)
            implements EhcEvent {
        @Override
        public String happened() {
            return "the child moved to another authority's area";
        }
    }

    /**
     * The authority tells the parent of a decision that can be appealed against (EHC-13).
     *
     * @param mediationCertificate the day a certificate about mediation was given
     */
    record DecisionNotified(String id, LocalDate date, Optional<LocalDate> mediationCertificate)
            implements EhcEvent {
        @Override
        public String happened() {
            return "the authority gave notice of its decision";
        }
    }
}
