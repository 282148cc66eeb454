package org.holdfast.exclusion.steps;

import java.util.Arrays;
import java.util.List;
import org.holdfast.exclusion.Happening;
import org.holdfast.exclusion.Imposed;
import org.holdfast.exclusion.Move;
import org.holdfast.exclusion.OpenedCase;
import org.holdfast.exclusion.schooling.SchoolingStep;
import org.holdfast.web.Question;

/** The pages about education while the pupil is out, and about the way back. */
final class SchoolingForms {
    private SchoolingForms() {}

    /** While the pupil is out. */
    static final List<StepForm> BEFORE =
            List.of(
                    new StepForm(
                            "work",
                            "Work was set or marked",
                            "For the first five school days, until other education starts"
                                    + " (guidance).",
                            Move.WORK,
                            _ ->
                                    List.of(
                                            StepForm.on("Day"),
                                            new Question.One(
                                                            "what",
                                                            "What was done",
                                                            "",
                                                            List.of(
                                                                    new Question.Option(
                                                                            "set", "Work was set"),
                                                                    new Question.Option(
                                                                            "marked",
                                                                            "Work was marked")))
                                                    .orElse("Choose what was done"),
                                            new Question.Words("work", "Which work", "")),
                            form ->
                                    new Happening.InSchooling(
                                            form.is("what", "marked")
                                                    ? new SchoolingStep.WorkMarked(form.dayOf("on"))
                                                    : new SchoolingStep.WorkSet(form.dayOf("on"))),
                            List.of("work")),
                    new StepForm(
                            "provision",
                            "Full-time education was arranged",
                            "From the sixth school day at the latest; earlier is lawful, and asked"
                                    + " for where the child is looked after or has a social worker.",
                            Move.PROVISION_ARRANGED,
                            _ ->
                                    List.of(
                                            new Question.Day("from", "From which day", "")
                                                    .orElse("Enter the first day"),
                                            new Question.One(
                                                            "by",
                                                            "Who arranged it",
                                                            "",
                                                            Arrays.stream(
                                                                            SchoolingStep.Arranger
                                                                                    .values())
                                                                    .map(one ->
                                                                            StepForm.option(
                                                                                    one,
                                                                                    capital(
                                                                                            one
                                                                                                    .words())))
                                                                    .toList())
                                                    .orElse("Choose who arranged it"),
                                            new Question.Words(
                                                            "place",
                                                            "Where, whom to report to, and the"
                                                                    + " times",
                                                            "")
                                                    .orElse("Say where it is"),
                                            StepForm.on("Day it was arranged")),
                            form ->
                                    new Happening.InSchooling(
                                            new SchoolingStep.ProvisionArranged(
                                                    form.dayOf("on"),
                                                    form.dayOf("from"),
                                                    SchoolingStep.Arranger.valueOf(
                                                            form.one("by")))),
                            List.of("place")),
                    new StepForm(
                            "examination",
                            "An examination can be sat after all",
                            "At school or elsewhere. The chance is then not lost, and the board’s"
                                    + " limit for examinations falls away.",
                            Move.EXAMINATION_ARRANGED,
                            SchoolingForms::examination,
                            form ->
                                    new Happening.InSchooling(
                                            new SchoolingStep.ExaminationArranged(
                                                    form.dayOf("on"),
                                                    java.time.LocalDate.parse(
                                                            form.one("examination")))),
                            List.of("place")));

    /** The way back. */
    static final List<StepForm> RETURN =
            List.of(
                    new StepForm(
                            "return-meeting",
                            "A reintegration meeting was offered",
                            "Before or on the first day back. A pupil is never kept out because it"
                                    + " has not happened.",
                            Move.RETURN_MEETING,
                            _ ->
                                    List.of(
                                            StepForm.on("Day it was offered"),
                                            new Question.Day("meeting", "Day of the meeting", "")
                                                    .orElse("Enter the day of the meeting")),
                            form ->
                                    new Happening.InSchooling(
                                            new SchoolingStep.MeetingOffered(
                                                    form.dayOf("on"), form.dayOf("meeting"))),
                            List.of()),
                    new StepForm(
                            "return-record",
                            "The reintegration meeting was held",
                            "",
                            Move.RETURN_MEETING,
                            _ ->
                                    List.of(
                                            StepForm.on("Day of the meeting"),
                                            new Question.Several(
                                                    "came",
                                                    "Who came",
                                                    "",
                                                    List.of(
                                                            new Question.Option(
                                                                    "pupil", "The child"),
                                                            new Question.Option(
                                                                    "family", "The family"))),
                                            new Question.Words("child", "What the child said", ""),
                                            new Question.Words(
                                                            "plan",
                                                            "What was agreed: the plan and the"
                                                                    + " support",
                                                            "")
                                                    .orElse("Say what was agreed")),
                            form ->
                                    new Happening.InSchooling(
                                            new SchoolingStep.MeetingHeld(
                                                    form.dayOf("on"),
                                                    form.several("came").contains("family"),
                                                    form.several("came").contains("pupil"))),
                            List.of("child", "plan")),
                    new StepForm(
                            "return",
                            "The child came back",
                            "Nothing may be made a condition of coming back.",
                            Move.RETURNED,
                            _ ->
                                    List.of(
                                            StepForm.on("First day back"),
                                            new Question.Day(
                                                    "programme",
                                                    "Day of the Pastoral Support Programme",
                                                    "Asked for before the return from a long"
                                                            + " suspension. Leave it empty if there"
                                                            + " is none."),
                                            StepForm.why(
                                                    "If there is none, why",
                                                    "Needed only after a long suspension.")),
                            form ->
                                    new Happening.InSchooling(
                                            new SchoolingStep.Returned(
                                                    form.dayOf("on"), form.day("programme"))),
                            List.of("why")));

    private static List<Question> examination(OpenedCase about) {
        var lost =
                about.exclusion().imposed() instanceof Imposed.Suspension suspension
                        ? suspension.examinationsLost()
                        : List.<java.time.LocalDate>of();
        return List.of(
                new Question.One(
                                "examination",
                                "Which examination",
                                "",
                                lost.stream()
                                        .map(day ->
                                                new Question.Option(
                                                        day.toString(),
                                                        new org.holdfast.web.Dates().full(day)))
                                        .toList())
                        .orElse("Choose the examination"),
                new Question.Words("place", "Where and how", "").orElse("Say where it is sat"),
                StepForm.on("Day it was arranged"));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static boolean losesAnExamination(OpenedCase about) {
        return about.exclusion().imposed() instanceof Imposed.Suspension suspension
                && !suspension.examinationsLost().isEmpty();
    }

    /** Whether the page has anything to ask in this case. */
    static boolean fits(StepForm form, OpenedCase about) {
        return form.move() != Move.EXAMINATION_ARRANGED || losesAnExamination(about);
    }
}
