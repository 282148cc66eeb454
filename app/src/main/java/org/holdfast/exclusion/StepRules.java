package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.exclusion.ChangeResult.Obstacle;
import org.holdfast.exclusion.challenge.ChallengeStep;
import org.holdfast.exclusion.governors.MeetingRules;
import org.holdfast.exclusion.review.PanelRules;
import org.holdfast.exclusion.review.ReviewStep;
import org.holdfast.exclusion.schooling.SchoolingStep;
import org.holdfast.statute.Timing;
import org.holdfast.statute.calendar.SchoolDays;

/** What stands against a step that the table of stages would allow. */
final class StepRules {
    private StepRules() {}

    /**
     * What a step is judged against.
     *
     * @param why what was said in its defence; perhaps empty
     * @param words a date in words
     */
    record Given(
            OpenedCase about,
            LocalPolicy policy,
            LocalDate today,
            String why,
            java.util.function.Function<LocalDate, String> words) {
        Exclusion exclusion() {
            return about.exclusion();
        }
    }

    /** The first thing that stands against it. */
    static Optional<Hindrance> against(Happening happening, Given given) {
        var exclusion = given.exclusion();
        if (happening.on().isAfter(given.today)) {
            return Optional.of(Obstacle.IN_FUTURE);
        }
        if (happening.on().isBefore(exclusion.imposed().decided())) {
            return Optional.of(Obstacle.BEFORE_DECISION);
        }
        if (StageRules.next(StageRules.of(exclusion), Move.of(happening)).isEmpty()) {
            return Optional.of(Obstacle.NOT_NOW);
        }
        return switch (happening) {
            case Happening.AtMeeting(var step) ->
                    MeetingRules.against(
                                    step,
                                    exclusion.progress().proceedings().meeting(),
                                    exclusion.imposed().firstDay(),
                                    given.why)
                            .map(Hindrance.class::cast);
            case Happening.InReview(var step) -> against(step, given);
            case Happening.InSchooling(var step) -> against(step, given);
            case Happening.InChallenge(var step) -> against(step, exclusion);
            case Happening.Suspended _,
                    Happening.PermanentlyExcluded _,
                    Happening.ParentTold _,
                    Happening.BoardInformed _,
                    Happening.RepresentationsMade _,
                    Happening.BoardMeetingBegun _,
                    Happening.GovernorsDecided _,
                    Happening.Cancelled _,
                    Happening.DaysCountedAnew _,
                    Happening.Refused _ ->
                    throw new IllegalArgumentException(happening.kind() + " has its own use case");
        };
    }

    private static Optional<Hindrance> against(ReviewStep step, Given given) {
        var review = given.exclusion().progress().proceedings().review();
        var earliest =
                review.steps().stream()
                        .map(ReviewStep::on)
                        .max(LocalDate::compareTo)
                        .or(() -> given.exclusion().progress().decision().map(made -> made.met()));
        if (!(step instanceof ReviewStep.ClaimMade)
                && earliest.filter(step.on()::isBefore).isPresent()) {
            return Optional.of(
                    Hindrance.of(
                            "This cannot have happened before what is already recorded, on "
                                    + given.words.apply(earliest.get()),
                            ""));
        }
        return switch (step) {
            case ReviewStep.Applied _ ->
                    given.about.noticeOfDecision().isEmpty()
                            ? Optional.of(
                                    Hindrance.of(
                                            "Record first when the board’s notice was given",
                                            "The time for applying runs from that day (IRP-1)."))
                            : Optional.empty();
            case ReviewStep.Convened convened -> convened(convened, given);
            case ReviewStep.Adjourned(var on, var to) ->
                    to.isAfter(on)
                            ? Optional.empty()
                            : Optional.of(Hindrance.of("The new day must be later", ""));
            case ReviewStep.Decided decided ->
                    decided.payment() && decided.verdict() != ReviewStep.Verdict.QUASH
                            ? Optional.of(
                                    Hindrance.of(
                                            "A panel can order the payment only where it quashes",
                                            "2012 Regulations, regulation 7(5)(b) (REC-3)."))
                            : noticeTooEarly(decided);
            case ReviewStep.Reconsidered(var on, var from) ->
                    from.filter(day -> day.isBefore(on))
                            .map(_ -> Obstacle.REINSTATED_BEFORE_MEETING);
            case ReviewStep.ClaimDetermined _ ->
                    review.claimMade().isEmpty()
                            ? Optional.of(Hindrance.of("Record first when the claim was made", ""))
                            : Optional.empty();
            case ReviewStep.Paid _ ->
                    given.about.owes("REC-3")
                            ? Optional.empty()
                            : Optional.of(
                                    Hindrance.of(
                                            "Nothing is owed",
                                            "It is owed only where a panel quashed and ordered it,"
                                                    + " and the board then declined or was late"
                                                    + " (REC-3)."));
            case ReviewStep.Deleted deleted -> deleted(deleted, given);
            case ReviewStep.Waived _,
                    ReviewStep.Abandoned _,
                    ReviewStep.PapersSent _,
                    ReviewStep.Notified _,
                    ReviewStep.ClaimMade _ ->
                    Optional.empty();
        };
    }

    private static Optional<Hindrance> noticeTooEarly(ReviewStep.Decided decided) {
        return decided.notice()
                .filter(given -> given.on().isBefore(decided.on()))
                .map(_ -> Obstacle.NOTICE_BEFORE_MEETING);
    }

    private static Optional<Hindrance> convened(ReviewStep.Convened convened, Given given) {
        if (convened.hearing().isBefore(convened.on())) {
            return Optional.of(Hindrance.of("The panel cannot meet before it is convened", ""));
        }
        var faults = PanelRules.faults(convened.panel());
        if (!faults.isEmpty()) {
            return Optional.of(
                    Hindrance.of(
                            String.join(". ", faults), "2012 Regulations, Schedule 1 (IRP-8)."));
        }
        var asked =
                given.exclusion()
                        .progress()
                        .proceedings()
                        .review()
                        .applied()
                        .filter(ReviewStep.Applied::senExpert)
                        .isPresent();
        return asked && !convened.panel().senExpert()
                ? Optional.of(
                        Hindrance.of(
                                "A SEN expert was asked for and must be appointed",
                                "Whether or not the school accepts that the pupil has special"
                                        + " educational needs (2012 Regulations, regulation"
                                        + " 7(1)(b), (3))."))
                : Optional.empty();
    }

    /** REG-1: a permanent exclusion takes effect for the register only when all has run. */
    private static Optional<Hindrance> deleted(ReviewStep.Deleted deleted, Given given) {
        if (deleted.ground() != ReviewStep.Ground.PERMANENT_EXCLUSION) {
            return Optional.empty();
        }
        var earliest =
                given.about.of("REG-1").stream()
                        .map(duty -> duty.timing())
                        .filter(Timing.NotBefore.class::isInstance)
                        .map(timing -> ((Timing.NotBefore) timing).earliest())
                        .max(LocalDate::compareTo);
        if (earliest.isEmpty()) {
            return Optional.of(
                    Hindrance.of(
                            "The name may not be deleted yet: the governing board and any review"
                                    + " have not run their course",
                            "The pupil stays on the register until then (2024 Regulations,"
                                    + " regulation 9(3)(e))."));
        }
        return deleted.on().isBefore(earliest.get())
                ? Optional.of(
                        Hindrance.of(
                                "The name may not be deleted before "
                                        + given.words.apply(earliest.get()),
                                "Deleting it earlier is unlawful (2024 Regulations, regulation"
                                        + " 9(1)(o), (3)(e)). Another ground may allow it."))
                : Optional.empty();
    }

    private static Optional<Hindrance> against(SchoolingStep step, Given given) {
        return switch (step) {
            case SchoolingStep.Returned returned -> returned(returned, given);
            case SchoolingStep.ExaminationArranged(var _, var examination) ->
                    given.exclusion().imposed() instanceof Imposed.Suspension suspension
                                    && suspension.examinationsLost().contains(examination)
                            ? Optional.empty()
                            : Optional.of(
                                    Hindrance.of(
                                            "No examination is recorded as lost on that day", ""));
            case SchoolingStep.WorkSet _,
                    SchoolingStep.WorkMarked _,
                    SchoolingStep.ProvisionArranged _,
                    SchoolingStep.MeetingOffered _,
                    SchoolingStep.MeetingHeld _ ->
                    Optional.empty();
        };
    }

    /**
     * S4-05: after a long suspension, a programme made before the return, or the reason why not.
     */
    private static Optional<Hindrance> returned(SchoolingStep.Returned returned, Given given) {
        if (!(given.exclusion().imposed() instanceof Imposed.Suspension suspension)) {
            return Optional.empty();
        }
        var days = given.policy.number(Setting.PROGRAMME_DAYS);
        if (suspension.length().compareTo(SchoolDays.of(days)) < 0 || !given.why.isBlank()) {
            return Optional.empty();
        }
        var route =
                "The child comes back all the same: a return is never kept waiting. Give the day of"
                        + " the programme, or say why there is none.";
        if (returned.programme().isEmpty()) {
            return Optional.of(
                    Hindrance.of(
                            "The authority asks for a Pastoral Support Programme before the return"
                                    + " from a suspension of %d days or more".formatted(days),
                            route));
        }
        return returned.programme().get().isAfter(returned.on())
                ? Optional.of(
                        Hindrance.of(
                                "A programme made after the return is not one made before it",
                                route))
                : Optional.empty();
    }

    /** S4-23: a withdrawal is the head’s cancellation, and is counted apart. */
    private static Optional<Hindrance> against(ChallengeStep step, Exclusion exclusion) {
        var challenge = exclusion.progress().proceedings().challenge();
        return switch (step) {
            case ChallengeStep.Challenged _ ->
                    challenge.open()
                            ? Optional.of(
                                    Hindrance.of("A challenge is already open", "Close it first."))
                            : Optional.empty();
            case ChallengeStep.Answered _ ->
                    challenge.unanswered()
                            ? Optional.empty()
                            : Optional.of(Hindrance.of("Nothing waits for an answer", ""));
            case ChallengeStep.Closed(var _, var result) -> {
                if (!challenge.open()) {
                    yield Optional.of(Hindrance.of("No challenge is open", ""));
                }
                yield result.ends() && exclusion.state() != Exclusion.State.CANCELLED
                        ? Optional.of(
                                Hindrance.of(
                                        "The head has not cancelled the exclusion",
                                        "Only the head can withdraw it, by cancelling (2012"
                                                + " Regulations, regulation 8A). Record that"
                                                + " first."))
                        : Optional.empty();
            }
        };
    }
}
