package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.exclusion.challenge.ChallengeStep;
import org.holdfast.exclusion.governors.MeetingStep;
import org.holdfast.exclusion.review.ReviewStep;
import org.holdfast.exclusion.schooling.SchoolingStep;

/**
 * What happened to an exclusion, as it is kept for good: ids, codes, dates and numbers. Components
 * may be added with a default; renaming one strands what is stored.
 */
public sealed interface Happening {

    /** The day on which it truly happened. */
    LocalDate on();

    /** A suspension was imposed. */
    record Suspended(
            LocalDate decided,
            Imposed.Form form,
            List<Stretch> stretches,
            List<DayOut> days,
            List<LocalDate> examinationsLost,
            Evidence evidence,
            Told told)
            implements Happening {
        @Override
        public LocalDate on() {
            return decided;
        }
    }

    /** A pupil was permanently excluded. */
    record PermanentlyExcluded(
            ProposedPermanentExclusion.Dates dates,
            boolean singleIncident,
            Optional<ExclusionId> follows,
            Evidence evidence,
            Told told)
            implements Happening {
        @Override
        public LocalDate on() {
            return dates.decided();
        }
    }

    /** What stood behind the decision, without its words. */
    record Evidence(
            List<Reason> reasons, List<Grounds.Taken> measures, List<Consideration> considered) {
        static Evidence of(Grounds grounds) {
            return new Evidence(grounds.reasons(), grounds.measures(), grounds.considered());
        }
    }

    record ParentTold(LocalDate on) implements Happening {}

    record BoardInformed(LocalDate on) implements Happening {}

    record RepresentationsMade(LocalDate on) implements Happening {}

    record BoardMeetingBegun(LocalDate on) implements Happening {}

    record GovernorsDecided(Progress.BoardDecision decision) implements Happening {
        @Override
        public LocalDate on() {
            return decision.met();
        }
    }

    record Cancelled(Progress.Cancellation cancellation) implements Happening {
        @Override
        public LocalDate on() {
            return cancellation.on();
        }
    }

    /** The school's calendar changed under a suspension. */
    record DaysCountedAnew(LocalDate on, List<DayOut> days) implements Happening {}

    /** A barred reason was given and the decision stopped (S4-08). */
    record Refused(LocalDate on, List<BarredReason> barred) implements Happening {}

    /** A step about the governing board’s meeting. */
    record AtMeeting(MeetingStep step) implements Happening {
        @Override
        public LocalDate on() {
            return step.on();
        }
    }

    /** A step of what follows the board’s refusal. */
    record InReview(ReviewStep step) implements Happening {
        @Override
        public LocalDate on() {
            return step.on();
        }
    }

    /** A step about education while the pupil is out, or the way back. */
    record InSchooling(SchoolingStep step) implements Happening {
        @Override
        public LocalDate on() {
            return step.on();
        }
    }

    /** A step of the authority’s challenge. */
    record InChallenge(ChallengeStep step) implements Happening {
        @Override
        public LocalDate on() {
            return step.on();
        }
    }

    /** Its name in the database. */
    default String kind() {
        return switch (this) {
            case Suspended _ -> "suspension_recorded";
            case PermanentlyExcluded _ -> "permanent_exclusion_recorded";
            case ParentTold _ -> "parent_told";
            case BoardInformed _ -> "board_informed";
            case RepresentationsMade _ -> "representations_made";
            case BoardMeetingBegun _ -> "board_meeting_begun";
            case GovernorsDecided _ -> "governors_decided";
            case Cancelled _ -> "cancelled";
            case DaysCountedAnew _ -> "days_counted_anew";
            case Refused _ -> "refused";
            case AtMeeting(var step) -> step.kind();
            case InReview(var step) -> step.kind();
            case InSchooling(var step) -> step.kind();
            case InChallenge(var step) -> step.kind();
        };
    }

    /** What is written down of it: a step without the part that it belongs to. */
    default Object written() {
        return switch (this) {
            case AtMeeting(var step) -> step;
            case InReview(var step) -> step;
            case InSchooling(var step) -> step;
            case InChallenge(var step) -> step;
            case Suspended _,
                    PermanentlyExcluded _,
                    ParentTold _,
                    BoardInformed _,
                    RepresentationsMade _,
                    BoardMeetingBegun _,
                    GovernorsDecided _,
                    Cancelled _,
                    DaysCountedAnew _,
                    Refused _ ->
                    this;
        };
    }

    /** The type that a name in the database stands for. */
    static Class<? extends Happening> typeOf(String kind) {
        return switch (kind) {
            case "suspension_recorded" -> Suspended.class;
            case "permanent_exclusion_recorded" -> PermanentlyExcluded.class;
            case "parent_told" -> ParentTold.class;
            case "board_informed" -> BoardInformed.class;
            case "representations_made" -> RepresentationsMade.class;
            case "board_meeting_begun" -> BoardMeetingBegun.class;
            case "governors_decided" -> GovernorsDecided.class;
            case "cancelled" -> Cancelled.class;
            case "days_counted_anew" -> DaysCountedAnew.class;
            case "refused" -> Refused.class;
            default -> throw new IllegalArgumentException("No such event: " + kind);
        };
    }
}
