package org.holdfast.exclusion.steps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.holdfast.exclusion.Happening;
import org.holdfast.exclusion.Move;
import org.holdfast.exclusion.OpenedCase;
import org.holdfast.exclusion.RecordStep;
import org.holdfast.web.Problems;
import org.holdfast.web.Question;
import org.holdfast.web.TypedForm;

/**
 * One page on which a step is recorded.
 *
 * @param path as it stands in the address
 * @param move what it does to the case
 * @param words the parts of what is said, each the name of a question
 */
record StepForm(
        String path,
        String title,
        String intro,
        Move move,
        Function<OpenedCase, List<Question>> questions,
        Function<TypedForm, Happening> made,
        List<String> words) {

    StepForm {
        words = List.copyOf(words);
    }

    /** What was said, by the name of its part. */
    Map<String, String> said(TypedForm form) {
        var said = new LinkedHashMap<String, String>();
        for (var part : words) {
            if (!form.one(part).isEmpty()) {
                said.put(part, form.one(part));
            }
        }
        return said;
    }

    /** What is wrong with what was typed: a notice needs both its day and its way. */
    static Problems problems(TypedForm form) {
        var problems = form.problems();
        if (form.day("notice").isPresent() && form.one("way").isEmpty()) {
            problems.add("way", "Say how the notice was given");
        }
        return problems;
    }

    /** The page of the path. */
    static Optional<StepForm> of(String path) {
        return all().stream().filter(form -> form.path.equals(path)).findFirst();
    }

    /** Every page, in the order in which things happen. */
    static List<StepForm> all() {
        return ALL;
    }

    private static final List<StepForm> ALL =
            java.util.stream.Stream.of(
                            SchoolingForms.BEFORE,
                            MeetingForms.ALL,
                            ReviewForms.ALL,
                            SchoolingForms.RETURN,
                            ChallengeForms.ALL)
                    .flatMap(List::stream)
                    .toList();

    static Question.Day on(String label) {
        return new Question.Day("on", label, "For example, 10 11 2025").orElse("Enter the day");
    }

    static Question.Words why(String label, String hint) {
        return new Question.Words(RecordStep.WHY, label, hint);
    }

    static Question.Option option(Enum<?> value, String label) {
        return new Question.Option(value.name(), label);
    }

    /** How a notice was given. */
    static List<Question.Option> ways() {
        return List.of(
                new Question.Option("delivered", "Delivered"),
                new Question.Option("first_class_post", "Posted first class"));
    }

    static List<Question.Option> yesNo() {
        return List.of(new Question.Option("yes", "Yes"), new Question.Option("no", "No"));
    }
}
