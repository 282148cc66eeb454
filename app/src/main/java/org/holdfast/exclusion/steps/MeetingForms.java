package org.holdfast.exclusion.steps;

import java.util.Arrays;
import java.util.List;
import org.holdfast.exclusion.Happening;
import org.holdfast.exclusion.Move;
import org.holdfast.exclusion.OpenedCase;
import org.holdfast.exclusion.governors.Invitee;
import org.holdfast.exclusion.governors.Manner;
import org.holdfast.exclusion.governors.MeetingStep;
import org.holdfast.web.Question;
import org.holdfast.web.TypedForm;

/** The pages about the governing board’s meeting. */
final class MeetingForms {
    private MeetingForms() {}

    static final List<StepForm> ALL =
            List.of(
                    new StepForm(
                            "remote-asked",
                            "The family asked for a remote meeting",
                            "From 1 September 2023 the meeting must then be remote, if everybody"
                                    + " can take part fully and it can be fair.",
                            Move.REMOTE_ASKED,
                            _ -> List.of(StepForm.on("Day the request came in")),
                            form ->
                                    new Happening.AtMeeting(
                                            new MeetingStep.RemoteAsked(form.dayOf("on"))),
                            List.of()),
                    new StepForm(
                            "meeting",
                            "Fix the governing board’s meeting",
                            "Find a day on which those entitled to come can come.",
                            Move.MEETING_PLANNED,
                            MeetingForms::planned,
                            MeetingForms::planned,
                            List.of("place", "why")),
                    new StepForm(
                            "meeting-papers",
                            "The board’s papers went out",
                            "To everybody who takes part, at least five school days before the"
                                    + " meeting where that can be done.",
                            Move.MEETING_PAPERS_SENT,
                            _ -> List.of(StepForm.on("Day the papers went out")),
                            form ->
                                    new Happening.AtMeeting(
                                            new MeetingStep.PapersSent(form.dayOf("on"))),
                            List.of()),
                    new StepForm(
                            "extension",
                            "Extend the board’s limit",
                            "Only where extraordinary events rule out a meeting face to face and"
                                    + " the conditions for a remote one cannot be met, and only as"
                                    + " far as is reasonably necessary. Holdfast does not work an"
                                    + " extension out: you say who decided it and to when.",
                            Move.LIMIT_EXTENDED,
                            _ ->
                                    List.of(
                                            StepForm.on("Day it was decided"),
                                            new Question.Day("until", "The new last day", "")
                                                    .orElse("Enter the new last day"),
                                            StepForm.why(
                                                            "Who decided it, and why",
                                                            "Name the events and what was tried.")
                                                    .orElse("Say who decided it, and why")),
                            form ->
                                    new Happening.AtMeeting(
                                            new MeetingStep.LimitExtended(
                                                    form.dayOf("on"), form.dayOf("until"))),
                            List.of("why")));

    private static List<Question> planned(OpenedCase about) {
        return List.of(
                new Question.Day("meeting", "Day of the meeting", "").orElse("Enter the day"),
                new Question.Line("place", "Time and place", "For example, 4pm, Room 2"),
                new Question.One(
                                "manner",
                                "How it is held",
                                "",
                                Arrays.stream(Manner.values())
                                        .map(one -> StepForm.option(one, one.words()))
                                        .toList())
                        .orElse("Choose how the meeting is held"),
                new Question.Several(
                        "invited",
                        "Who was invited",
                        "Those whom the law names for this case.",
                        about.invited().stream()
                                .map(one ->
                                        StepForm.option(
                                                one.invitee(),
                                                one.invitee().words() + ": " + one.why()))
                                .toList()),
                StepForm.on("Day the invitations went out"),
                StepForm.why(
                        "If it is not held as the family asked, why", "Leave it empty otherwise."));
    }

    private static Happening planned(TypedForm form) {
        var invited =
                Arrays.stream(Invitee.values())
                        .filter(one -> form.several("invited").contains(one.name()))
                        .toList();
        return new Happening.AtMeeting(
                new MeetingStep.Planned(
                        form.dayOf("on"),
                        form.dayOf("meeting"),
                        Manner.valueOf(form.one("manner")),
                        invited));
    }
}
