package org.holdfast.statute.law;

import java.time.LocalDate;
import org.holdfast.statute.Event;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Law;
import org.holdfast.statute.Origin;
import org.holdfast.statute.SchoolKind;

/** Something that stands by itself, outside the course of an exclusion. */
sealed interface Standalone extends Matter {

    Event what();

    /** What happened, and the day whose law applies. */
    Origin origin();

    /** The day whose law applies. */
    LocalDate date();

    @Override
    default String event() {
        return what().id();
    }

    @Override
    default Law law() {
        return new Law(date());
    }

    default Reckoning calendarDaysAfter(int days) {
        return Reckoning.calendarDays(origin(), days);
    }

    default Reckoning schoolDaysAfter(int days) {
        return Reckoning.schoolDaysAfter(origin(), calendar(), days);
    }

    /** A direction to be educated off site. */
    record Directed(Setting setting, Event.OffSiteDirection what) implements Standalone {
        @Override
        public LocalDate date() {
            return what.firstDay();
        }

        @Override
        public Origin origin() {
            return Origin.of("the direction begins", what.firstDay());
        }

        boolean hasReview() {
            return what.reviewMeeting().isPresent();
        }

        Origin review() {
            return Origin.of("the review meeting is held", what.reviewMeeting());
        }

        /** Academies and pupil referral units came into the scheme on 26 July 2026 (OSD-7). */
        boolean isGuidanceOnly() {
            return kind() != SchoolKind.MAINTAINED && !law().includes(Instrument.JULY_2026);
        }
    }

    /** A request for an education, health and care needs assessment. */
    record AskedForAssessment(Setting setting, Event.EhcRequest what) implements Standalone {
        @Override
        public LocalDate date() {
            return what.received();
        }

        @Override
        public Origin origin() {
            return Origin.of("the request was received", what.received());
        }
    }

    /** A draft education, health and care plan. */
    record ServedDraftPlan(Setting setting, Event.EhcDraftPlan what) implements Standalone {
        @Override
        public LocalDate date() {
            return what.served();
        }

        @Override
        public Origin origin() {
            return Origin.of("the draft plan was served", what.served());
        }
    }

    /** A review meeting for an education, health and care plan. */
    record MetToReviewPlan(Setting setting, Event.EhcReviewMeeting what) implements Standalone {
        @Override
        public LocalDate date() {
            return what.met();
        }

        @Override
        public Origin origin() {
            return Origin.of("the review meeting was held", what.met());
        }
    }

    /** An in-year application for a school place. */
    record AppliedInYear(Setting setting, Event.InYearApplication what) implements Standalone {
        @Override
        public LocalDate date() {
            return what.received();
        }

        @Override
        public Origin origin() {
            return Origin.of("the application was received", what.received());
        }
    }

    /** A child accepted for consideration under the fair access protocol. */
    record AgreedForFairAccess(Setting setting, Event.FairAccessReferral what)
            implements Standalone {
        @Override
        public LocalDate date() {
            return what.agreed();
        }

        @Override
        public Origin origin() {
            return Origin.of("it was agreed that the child be considered", what.agreed());
        }
    }
}
