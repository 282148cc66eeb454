package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.SchoolId;
import org.holdfast.exclusion.Exclusion.State;
import org.holdfast.exclusion.review.ReviewStep;
import org.holdfast.exclusion.schooling.SchoolingStep;
import org.holdfast.pupil.PupilId;

/** What an event makes of an exclusion: the state is the sum of these and nothing else. */
final class HistoryRules {
    private HistoryRules() {}

    /** Whose exclusion it is, and by whom it was recorded. */
    record Heading(ExclusionId id, PupilId pupil, SchoolId school, Exclusion.Recorded recorded) {}

    static Exclusion begun(Heading heading, Happening.Suspended suspended) {
        return new Exclusion(
                heading.id,
                heading.pupil,
                heading.school,
                State.STANDING,
                new Imposed.Suspension(
                        suspended.decided(),
                        suspended.form(),
                        suspended.stretches(),
                        DayOut.length(suspended.days()),
                        suspended.days(),
                        suspended.examinationsLost()),
                suspended.evidence().reasons(),
                Progress.since(suspended.told()),
                heading.recorded,
                0);
    }

    static Exclusion begun(Heading heading, Happening.PermanentlyExcluded excluded) {
        var dates = excluded.dates();
        return new Exclusion(
                heading.id,
                heading.pupil,
                heading.school,
                State.NOT_YET_REVIEWED,
                new Imposed.Permanent(
                        dates.decided(),
                        dates.takesEffect(),
                        dates.firstDayOut(),
                        excluded.singleIncident(),
                        excluded.follows()),
                excluded.evidence().reasons(),
                Progress.since(excluded.told()),
                heading.recorded,
                0);
    }

    /** The exclusion after one more event. */
    static Exclusion after(Exclusion before, Happening happening) {
        var progress = before.progress();
        return switch (happening) {
            case Happening.Suspended _, Happening.PermanentlyExcluded _ ->
                    throw new IllegalStateException("An exclusion begins once");
            case Happening.ParentTold(var on) -> with(before, progress.parentTold(on));
            case Happening.BoardInformed(var on) -> with(before, progress.boardInformed(on));
            case Happening.RepresentationsMade(var on) ->
                    with(before, progress.representations(on));
            case Happening.BoardMeetingBegun(var on) ->
                    with(before, progress.boardMeetingBegun(on));
            case Happening.GovernorsDecided(var decision) ->
                    with(
                            before,
                            decision.reinstates() ? State.REINSTATED : State.UPHELD,
                            decision.reinstatedFrom()
                                    .map(from -> upTo(before.imposed(), from.minusDays(1)))
                                    .orElse(before.imposed()),
                            progress.decided(decision));
            case Happening.Cancelled(var cancellation) ->
                    with(
                            before,
                            State.CANCELLED,
                            upTo(
                                    before.imposed(),
                                    cancellation.lastDayServed().orElse(LocalDate.MIN)),
                            progress.cancelled(cancellation));
            case Happening.DaysCountedAnew(_, var days) ->
                    with(before, before.state(), counted(before.imposed(), days), progress);
            case Happening.InReview(ReviewStep.Reconsidered(var _, var reinstatedFrom)) ->
                    with(
                            before,
                            reinstatedFrom.isPresent() ? State.REINSTATED : before.state(),
                            before.imposed(),
                            progress.with(progress.proceedings().after(happening)));
            case Happening.InSchooling(SchoolingStep.ExaminationArranged(var _, var day)) ->
                    with(
                            before,
                            before.state(),
                            sitting(before.imposed(), day),
                            progress.with(progress.proceedings().after(happening)));
            case Happening.AtMeeting _,
                    Happening.InReview _,
                    Happening.InSchooling _,
                    Happening.InChallenge _ ->
                    with(before, progress.with(progress.proceedings().after(happening)));
            case Happening.Refused _ ->
                    throw new IllegalStateException("What was refused has no history");
        };
    }

    /** CAN-3, AMB-6: days already served go on counting, the others do not. */
    private static Imposed upTo(Imposed imposed, LocalDate last) {
        return switch (imposed) {
            case Imposed.Suspension suspension ->
                    suspension.standing(suspension.length(), upTo(suspension.standing(), last));
            case Imposed.Permanent permanent -> permanent;
        };
    }

    private static Imposed counted(Imposed imposed, List<DayOut> days) {
        return switch (imposed) {
            case Imposed.Suspension suspension -> suspension.standing(DayOut.length(days), days);
            case Imposed.Permanent permanent -> permanent;
        };
    }

    /** GOV-6: an examination that can be sat after all is not lost. */
    private static Imposed sitting(Imposed imposed, LocalDate examination) {
        return switch (imposed) {
            case Imposed.Suspension suspension ->
                    suspension.losing(
                            suspension.examinationsLost().stream()
                                    .filter(day -> !day.equals(examination))
                                    .toList());
            case Imposed.Permanent permanent -> permanent;
        };
    }

    private static List<DayOut> upTo(List<DayOut> days, LocalDate last) {
        return days.stream().filter(day -> !day.day().isAfter(last)).toList();
    }

    private static Exclusion with(Exclusion before, Progress progress) {
        return with(before, before.state(), before.imposed(), progress);
    }

    private static Exclusion with(
            Exclusion before, State state, Imposed imposed, Progress progress) {
        return new Exclusion(
                before.id(),
                before.pupil(),
                before.school(),
                state,
                imposed,
                before.reasons(),
                progress,
                before.recorded(),
                before.version() + 1);
    }
}
