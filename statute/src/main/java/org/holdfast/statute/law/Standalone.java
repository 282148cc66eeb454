package org.holdfast.statute.law;

import org.holdfast.statute.EhcEvent;
import org.holdfast.statute.Event;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Law;
import org.holdfast.statute.Origin;
import org.holdfast.statute.PlacementEvent;
import org.holdfast.statute.Role;
import org.holdfast.statute.SchoolKind;

/** Something that stands by itself, outside the course of an exclusion. */
sealed interface Standalone extends Matter {

    Event.Alone what();

    /** What happened, on the day whose law applies. */
    default Origin origin() {
        return Origin.of(what().happened(), what().date());
    }

    @Override
    default String event() {
        return what().id();
    }

    @Override
    default Law law() {
        return new Law(what().date());
    }

    @Override
    default Role relevantPerson() {
        return setting().isAdultOn(what().date()) ? Role.PUPIL : Role.PARENT;
    }

    default Reckoning calendarDaysAfter(int days) {
        return Reckoning.calendarDays(origin(), days);
    }

    default Reckoning weeksAfter(int weeks) {
        return Reckoning.weeks(origin(), weeks);
    }

    default Reckoning schoolDaysAfter(int days) {
        return Reckoning.schoolDaysAfter(origin(), calendar(), days);
    }

    /** Something about an off-site direction. */
    sealed interface OffSite extends Standalone {

        /** Academies and pupil referral units came into the scheme on 26 July 2026 (OSD-7). */
        default boolean isGuidanceOnly() {
            return kind() != SchoolKind.MAINTAINED && !law().includes(Instrument.JULY_2026);
        }
    }

    /** An off-site direction of which a review meeting is fixed. */
    sealed interface OffSiteUnderReview extends OffSite {

        boolean hasReview();

        Origin review();
    }

    /** A direction to be educated off site. */
    record Directed(Setting setting, Event.OffSiteDirection what) implements OffSiteUnderReview {
        @Override
        public boolean hasReview() {
            return what.reviewMeeting().isPresent();
        }

        @Override
        public Origin review() {
            return Origin.of("the review meeting is held", what.reviewMeeting());
        }
    }

    /** A review of a direction, after the first. */
    record ReviewedOffSite(Setting setting, PlacementEvent.OffSiteReview what)
            implements OffSiteUnderReview {
        @Override
        public boolean hasReview() {
            return true;
        }

        @Override
        public Origin review() {
            return Origin.of("the review meeting is held", what.meeting());
        }
    }

    /** A request for a review of a direction. */
    record AskedForOffSiteReview(Setting setting, PlacementEvent.OffSiteReviewRequest what)
            implements OffSite {
        private static final int TEN_WEEKS = 10; // SI 2010/1156 reg 4A

        /** Whether a review was held in the ten weeks before the day of the request. */
        boolean wasReviewedLately() {
            return what.lastReview()
                    .filter(last -> !last.isBefore(what.date().minusWeeks(TEN_WEEKS)))
                    .isPresent();
        }
    }

    record MovedByAgreement(Setting setting, PlacementEvent.ManagedMove what)
            implements Standalone {}

    record PutOnPartTime(Setting setting, PlacementEvent.PartTimeTimetable what)
            implements Standalone {}

    record KeptApart(Setting setting, PlacementEvent.Separation what) implements Standalone {}

    record ExcludedTwice(Setting setting, PlacementEvent.ExcludedTwice what) implements Standalone {
        boolean wasOfCompulsorySchoolAge() {
            return setting.age().includes(what.date());
        }
    }

    record ToBeEducatedAtHome(Setting setting, PlacementEvent.HomeEducation what)
            implements Standalone {}

    record Deleted(Setting setting, PlacementEvent.NameDeleted what) implements Standalone {}

    record Entered(Setting setting, PlacementEvent.NameEntered what) implements Standalone {}

    record ExpectedSick(Setting setting, PlacementEvent.LongSickness what) implements Standalone {}

    record AppliedInYear(Setting setting, Event.InYearApplication what) implements Standalone {}

    /** A child accepted for consideration under the fair access protocol. */
    record AgreedForFairAccess(Setting setting, Event.FairAccessReferral what)
            implements Standalone {}

    record AskedForAssessment(Setting setting, Event.EhcRequest what) implements Standalone {}

    record ServedDraftPlan(Setting setting, Event.EhcDraftPlan what) implements Standalone {}

    record MetToReviewPlan(Setting setting, Event.EhcReviewMeeting what) implements Standalone {}

    record AskedForAdvice(Setting setting, EhcEvent.AdviceRequested what) implements Standalone {}

    record ArrangedReview(Setting setting, EhcEvent.ReviewArranged what) implements Standalone {}

    record GaveAmendmentNotice(Setting setting, EhcEvent.AmendmentNotice what)
            implements Standalone {}

    record HasPlan(Setting setting, EhcEvent.PlanInForce what) implements Standalone {}

    record ChangesPhase(Setting setting, EhcEvent.PhaseTransfer what) implements Standalone {}

    record AskedForReassessment(Setting setting, EhcEvent.ReassessmentRequest what)
            implements Standalone {}

    record AgreedToReassess(Setting setting, EhcEvent.ReassessmentAgreed what)
            implements Standalone {}

    record ToldOfDecision(Setting setting, EhcEvent.DecisionNotified what) implements Standalone {}

    /** A plan that moves with the child to another authority. */
    record PlanMoved(Setting setting, EhcEvent.PlanMoves what) implements Standalone {

        Origin known() {
            return Origin.of("the old authority came to know of the move", what.known());
        }

        Origin transferred() {
            return Origin.of("the plan was transferred", what.transferred());
        }
    }
}
