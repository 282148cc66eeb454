package org.holdfast.exclusion.steps;

import java.util.Arrays;
import java.util.List;
import org.holdfast.exclusion.Happening;
import org.holdfast.exclusion.Move;
import org.holdfast.exclusion.challenge.ChallengeStep;
import org.holdfast.web.Question;

/** The pages about the authority’s challenge. */
final class ChallengeForms {
    private ChallengeForms() {}

    static final String CHALLENGE = "challenge";
    static final String ANSWER = "challenge-answer";

    static final List<StepForm> ALL =
            List.of(
                    new StepForm(
                            CHALLENGE,
                            "Challenge the decision",
                            "The school reads the argument and answers it. The decision stays the"
                                    + " head’s and the board’s.",
                            Move.CHALLENGED,
                            _ ->
                                    List.of(
                                            StepForm.on("Day of the challenge"),
                                            new Question.Line("by", "Who challenges", "")
                                                    .orElse("Enter who challenges"),
                                            new Question.Words("argument", "The argument", "")
                                                    .orElse("Enter the argument"),
                                            new Question.Words(
                                                    "options", "What could be done instead", "")),
                            form ->
                                    new Happening.InChallenge(
                                            new ChallengeStep.Challenged(form.dayOf("on"))),
                            List.of("by", "argument", "options")),
                    new StepForm(
                            ANSWER,
                            "Answer the challenge",
                            "",
                            Move.CHALLENGED,
                            _ ->
                                    List.of(
                                            StepForm.on("Day of the answer"),
                                            new Question.Words("answer", "The school’s answer", "")
                                                    .orElse("Enter the answer")),
                            form ->
                                    new Happening.InChallenge(
                                            new ChallengeStep.Answered(form.dayOf("on"))),
                            List.of("answer")),
                    new StepForm(
                            "challenge-end",
                            "The challenge ended",
                            "An exclusion that was withdrawn is counted apart from those that"
                                    + " stand. Only the head withdraws it, by cancelling.",
                            Move.CHALLENGE_CLOSED,
                            _ ->
                                    List.of(
                                            StepForm.on("Day it ended"),
                                            new Question.One(
                                                            "result",
                                                            "What came of it",
                                                            "",
                                                            Arrays.stream(
                                                                            ChallengeStep.Result
                                                                                    .values())
                                                                    .map(one ->
                                                                            StepForm.option(
                                                                                    one,
                                                                                    one.words()))
                                                                    .toList())
                                                    .orElse("Choose what came of it"),
                                            new Question.Words(
                                                            "place",
                                                            "What was put in place",
                                                            "A withdrawal is not a move in"
                                                                    + " disguise: say what the child"
                                                                    + " has now.")
                                                    .orElse("Say what was put in place")),
                            form ->
                                    new Happening.InChallenge(
                                            new ChallengeStep.Closed(
                                                    form.dayOf("on"),
                                                    ChallengeStep.Result.valueOf(
                                                            form.one("result")))),
                            List.of("place")));
}
