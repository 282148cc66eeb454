package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.exclusion.challenge.ChallengeStep;
import org.holdfast.exclusion.governors.MeetingStep;
import org.holdfast.exclusion.review.ReviewStep;
import org.holdfast.exclusion.schooling.SchoolingStep;
import org.holdfast.statute.calendar.Reached;
import org.holdfast.statute.calendar.WorkingDays;
import org.holdfast.web.Dates;

/** What happened, in a sentence without anybody’s name. */
final class StepWords {
    private StepWords() {}

    static String of(Happening happening, Dates dates) {
        return switch (happening) {
            case Happening.Suspended _ -> "Suspension recorded";
            case Happening.PermanentlyExcluded _ -> "Permanent exclusion recorded";
            case Happening.ParentTold _ -> "The parent was told in writing";
            case Happening.BoardInformed _ -> "The governing board was told";
            case Happening.RepresentationsMade _ -> "The parents made representations";
            case Happening.BoardMeetingBegun _ -> "The governing board’s meeting began";
            case Happening.GovernorsDecided(var decision) -> decided(decision, dates);
            case Happening.Cancelled _ -> "The head cancelled the exclusion";
            case Happening.DaysCountedAnew _ -> "The days were counted again: the calendar changed";
            case Happening.Refused _ -> "Stopped: a barred reason was given";
            case Happening.AtMeeting(var step) -> of(step, dates);
            case Happening.InReview(var step) -> of(step, dates);
            case Happening.InSchooling(var step) -> of(step, dates);
            case Happening.InChallenge(var step) -> of(step);
        };
    }

    private static String decided(Progress.BoardDecision decision, Dates dates) {
        return decision.reinstatedFrom()
                .map(from -> "The governing board reinstated the child from " + dates.full(from))
                .orElseGet(() ->
                        "The governing board declined to reinstate the child"
                                + decision.notice()
                                        .map(given -> "; notice " + way(given, dates))
                                        .orElse(""));
    }

    static String way(Progress.NoticeGiven given, Dates dates) {
        return switch (given.way()) {
            case DELIVERED -> "delivered on " + dates.full(given.on());
            case FIRST_CLASS_POST ->
                    "posted first class on "
                            + dates.full(given.on())
                            + takenAsGiven(given)
                                    .map(day -> ", so taken as given on " + dates.full(day))
                                    .orElse("");
        };
    }

    /** CAL-7: posted first class, on the second working day after posting. */
    private static Optional<LocalDate> takenAsGiven(Progress.NoticeGiven given) {
        return ReviewEvents.notice(given).takenAsGiven(WorkingDays.ofEngland())
                        instanceof Reached.Day(var day, var _)
                ? Optional.of(day)
                : Optional.empty();
    }

    private static String of(MeetingStep step, Dates dates) {
        return switch (step) {
            case MeetingStep.Planned planned ->
                    "The board’s meeting was fixed for %s: %s"
                            .formatted(
                                    dates.full(planned.meeting()), lower(planned.manner().words()));
            case MeetingStep.RemoteAsked _ -> "The family asked for a remote meeting";
            case MeetingStep.PapersSent _ -> "The papers for the board’s meeting went out";
            case MeetingStep.LimitExtended(var _, var until) ->
                    "The board’s limit was extended to " + dates.full(until);
        };
    }

    private static String of(ReviewStep step, Dates dates) {
        return switch (step) {
            case ReviewStep.Waived _ -> "The family wrote that it will not ask for a review";
            case ReviewStep.Applied applied ->
                    "A review was asked for by %s, %s%s%s"
                            .formatted(
                                    applied.by().words(),
                                    applied.inTime()
                                            ? "in time"
                                            : "out of time: no review may be arranged",
                                    applied.senExpert() ? ", with a SEN expert" : "",
                                    applied.remote() ? ", to be held remotely" : "");
            case ReviewStep.Abandoned _ -> "The application for review was taken back";
            case ReviewStep.Convened convened ->
                    "A panel of %d was convened, to meet on %s"
                            .formatted(convened.panel().members(), dates.full(convened.hearing()));
            case ReviewStep.PapersSent _ -> "The papers for the review went out";
            case ReviewStep.Adjourned(var _, var to) ->
                    "The review was put off to " + dates.full(to);
            case ReviewStep.Decided decided ->
                    "The panel "
                            + decided.verdict().words()
                            + (decided.payment() ? " and ordered the payment of £4,000" : "")
                            + (decided.noted() ? "; a note goes on the pupil’s record" : "")
                            + decided.notice()
                                    .map(given -> "; notified, " + way(given, dates))
                                    .orElse("");
            case ReviewStep.Notified(var given) ->
                    "The panel’s decision was notified, " + way(given, dates);
            case ReviewStep.Reconsidered(var _, var from) ->
                    from.map(day ->
                                    "The governing board thought again and reinstated the child from "
                                            + dates.full(day))
                            .orElse("The governing board thought again and declined to reinstate");
            case ReviewStep.ClaimMade _ -> "A claim of discrimination was made";
            case ReviewStep.ClaimDetermined _ -> "The claim was finally determined";
            case ReviewStep.Paid _ -> "The £4,000 was paid or adjusted";
            case ReviewStep.Deleted(var _, var ground) ->
                    "The name was deleted from the register: " + lower(ground.words());
        };
    }

    private static String of(SchoolingStep step, Dates dates) {
        return switch (step) {
            case SchoolingStep.WorkSet _ -> "Work was set";
            case SchoolingStep.WorkMarked _ -> "Work was marked";
            case SchoolingStep.ProvisionArranged(var _, var from, var by) ->
                    "Full-time education was arranged by %s from %s"
                            .formatted(by.words(), dates.full(from));
            case SchoolingStep.ExaminationArranged(var _, var examination) ->
                    "The examination of %s can be sat after all".formatted(dates.full(examination));
            case SchoolingStep.MeetingOffered(var _, var meeting) ->
                    "A reintegration meeting was offered for " + dates.full(meeting);
            case SchoolingStep.MeetingHeld(var _, var family, var pupil) ->
                    "The reintegration meeting was held"
                            + (family && pupil
                                    ? " with the child and the family"
                                    : pupil ? " with the child" : family ? " with the family" : "");
            case SchoolingStep.Returned _ -> "The child came back to school";
        };
    }

    private static String of(ChallengeStep step) {
        return switch (step) {
            case ChallengeStep.Challenged _ -> "The local authority challenged the decision";
            case ChallengeStep.Answered _ -> "The school answered the challenge";
            case ChallengeStep.Closed(var _, var result) ->
                    "The challenge ended: " + lower(result.words());
        };
    }

    private static String lower(String words) {
        return words.isEmpty()
                ? words
                : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
