package org.holdfast.statute;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What may happen to a pupil's place at school without any exclusion: reviews of an off-site
 * direction, managed moves, part-time timetables, separation for safeguarding, admission and
 * leaving. Each stands alone.
 */
public sealed interface PlacementEvent extends Event.Alone {

    /**
     * A meeting to review an off-site direction, after the first (OSD-3, OSD-4).
     *
     * @param directionBegan the first day off site, whose law applies
     * @param meeting the day of the meeting
     */
    record OffSiteReview(String id, LocalDate directionBegan, LocalDate meeting)
            implements PlacementEvent {
        @Override
        public LocalDate date() {
            return directionBegan;
        }

        @Override
        public String happened() {
            return "the direction began";
        }
    }

    /**
     * The relevant person, or the authority of an EHC plan, asks in writing for a review of an
     * off-site direction (OSD-5).
     *
     * @param date the day of the request
     * @param lastReview the day of the last review meeting; empty where none was held
     */
    record OffSiteReviewRequest(String id, LocalDate date, Optional<LocalDate> lastReview)
            implements PlacementEvent {
        @Override
        public String happened() {
            return "a review was asked for";
        }
    }

    /**
     * A managed move (MM).
     *
     * @param date the first day at the new school
     * @param trial whether it is to be tried out first
     */
    record ManagedMove(String id, LocalDate date, boolean trial) implements PlacementEvent {
        @Override
        public String happened() {
            return "the managed move begins";
        }
    }

    /**
     * A part-time timetable (PTT).
     *
     * @param date its first day
     * @param agreedByParent the day a parent with whom the pupil normally lives agreed it, with its
     *     times and dates; empty where none has
     * @param purpose what it is for
     */
    record PartTimeTimetable(
            String id, LocalDate date, Optional<LocalDate> agreedByParent, Purpose purpose)
            implements PlacementEvent {
        @Override
        public String happened() {
            return "the part-time timetable begins";
        }
    }

    /** What a part-time timetable is for. */
    enum Purpose {
        /** Exceptional circumstances, in the pupil's best interests. */
        EXCEPTIONAL_CIRCUMSTANCES,
        /** To manage behaviour, for which it is never to be used. */
        BEHAVIOUR
    }

    /** A pupil is kept apart because an allegation of harm requires it (SEP). */
    record Separation(String id, LocalDate date) implements PlacementEvent {
        @Override
        public String happened() {
            return "the pupil was first kept apart";
        }
    }

    /**
     * A child has been permanently excluded from two schools or more, and not been reinstated
     * (ADM-3).
     *
     * @param date the day of the last exclusion
     */
    record ExcludedTwice(String id, LocalDate date) implements PlacementEvent {
        @Override
        public String happened() {
            return "the last permanent exclusion took place";
        }
    }

    /**
     * A parent has told the school in writing that the pupil will be educated otherwise than at
     * school (EHE-1).
     *
     * @param date the day after which the pupil will no longer attend
     */
    record HomeEducation(String id, LocalDate date) implements PlacementEvent {
        @Override
        public String happened() {
            return "the pupil was to attend for the last time";
        }
    }

    /** A name is deleted from the admission register (REG-2, DAT-5). */
    record NameDeleted(String id, LocalDate date) implements PlacementEvent {
        @Override
        public String happened() {
            return "the name was deleted";
        }
    }

    /** A name is entered in the admission register outside the usual times (DAT-5). */
    record NameEntered(String id, LocalDate date) implements PlacementEvent {
        @Override
        public String happened() {
            return "the name was entered";
        }
    }

    /** It is expected that a pupil will miss 15 school days through sickness (DAT-5). */
    record LongSickness(String id, LocalDate date) implements PlacementEvent {
        @Override
        public String happened() {
            return "fifteen school days of sickness were to be expected";
        }
    }
}
