package org.holdfast.exclusion.assessment;

import java.util.List;
import org.holdfast.casework.StepKind;
import org.holdfast.web.Question;

/** What a pre-exclusion assessment asks, section by section, in our own words. */
final class AssessmentPrompts {
    private AssessmentPrompts() {}

    static List<Question> opening() {
        return List.of(
                StepKind.on("Day of the first meeting"),
                new Question.One(
                                "why",
                                "Why now",
                                "",
                                List.of(
                                        new Question.Option(
                                                "two", "Two suspensions in this half-term"),
                                        new Question.Option("risk", "Permanent exclusion is near")))
                        .orElse("Choose why now"),
                new Question.Words("details", "What has happened", "")
                        .orElse("Say what has happened"),
                new Question.Words("present", "Who takes part", "The parents too, if they can."));
    }

    static List<Question> needs() {
        return List.of(
                StepKind.on("Day"),
                new Question.Words(
                                "needs",
                                "Needs that are known or may be there",
                                "Learning, speech, mental health, disability, things at home.")
                        .orElse("Say what is known"),
                new Question.Words("school", "What the school tried, when, and what it did", "")
                        .orElse("Say what the school tried"),
                new Question.Words(
                        "others", "What others outside the school tried, and what it did", ""));
    }

    /** S4-19: four prompts to the pupil. */
    static List<Question> voice() {
        return List.of(
                StepKind.on("Day the child was asked"),
                new Question.Line("by", "Which trusted adult asked", "")
                        .orElse("Say which trusted adult asked"),
                new Question.Words("good", "What do you like about school?", ""),
                new Question.Words("happy", "Are you happy when you are here?", ""),
                new Question.Words(
                        "unhappy", "Tell me about a time you were not happy. What happened?", ""),
                new Question.Words(
                        "better", "When you get angry, what could teachers do that helps?", ""));
    }

    static List<Question> experience() {
        return List.of(
                StepKind.on("Day"),
                new Question.Words(
                                "experience",
                                "What the child has lived through that may matter",
                                "Loss, moves, care, bullying, what happens at home.")
                        .orElse("Say what is known"),
                new Question.Words("strengths", "What the child is good at and cares about", ""));
    }

    /** S4-20: three prompts to the head. */
    static List<Question> reflection() {
        return List.of(
                StepKind.on("Day"),
                new Question.Words(
                                "causes",
                                "Which possible causes did you look at, and how did you weigh"
                                        + " them?",
                                "Special needs, family, bereavement and the like.")
                        .orElse("Say which causes you weighed"),
                new Question.Words(
                                "fitting",
                                "Why would exclusion be the fitting and reasonable step, and how"
                                        + " does it follow your policy?",
                                "")
                        .orElse("Say why it would be fitting"),
                new Question.Words("effect", "All your reasons, and what happened to others", "")
                        .orElse("Give your reasons"));
    }

    static List<Question> outcome() {
        return List.of(
                StepKind.on("Day of the outcome"),
                new Question.One(
                                "result",
                                "Outcome",
                                "",
                                List.of(
                                        new Question.Option("not-excluded", "Not excluded"),
                                        new Question.Option(
                                                "alternative", "Another way was found")))
                        .orElse("Choose the outcome"),
                new Question.Words("next", "What happens now, and who does what", "")
                        .orElse("Say what happens now"));
    }

    static List<Question> proceeding() {
        return List.of(
                StepKind.on("Day"),
                new Question.Words("noOther", "Why no other way is open: each one, and why not", "")
                        .orElse("Say why no other way is open"));
    }
}
