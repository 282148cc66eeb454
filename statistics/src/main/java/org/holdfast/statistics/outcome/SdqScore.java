package org.holdfast.statistics.outcome;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.holdfast.statistics.UnusableInput;

/**
 * A scored Strengths and Difficulties Questionnaire (Goodman 1997, 1999; the publisher's syntax).
 *
 * <p>Answers are 0, 1, 2. A scale needs three of its five; its score is 5 × the mean of those
 * answered, halves up. Total = emotional + conduct + hyperactivity + peer. Impact items answered 0
 * to 3 count 0, 0, 1, 2; with no difficulties at all impact is 0; with some answered, the missing
 * count 0.
 *
 * @param scores one for each scale; none where too much is missing
 */
public record SdqScore(SdqForm form, Map<SdqScale, OptionalInt> scores) {
    /** Questions of the questionnaire proper. */
    public static final int ITEMS = 25;

    private static final int ITEMS_OF_A_SCALE = 5;
    private static final int NEEDED_OF_A_SCALE = 3;
    private static final int HIGHEST_ANSWER = 2;
    private static final int HIGHEST_IMPACT_ANSWER = 3;

    private static final List<SdqScale> DIFFICULTIES =
            List.of(SdqScale.EMOTIONAL, SdqScale.CONDUCT, SdqScale.HYPERACTIVITY, SdqScale.PEER);

    /**
     * The impact supplement as answered.
     *
     * @param difficulties the opening question, 0 for none
     * @param items distress first, then interference; 0 to 3 each
     */
    public record Impact(OptionalInt difficulties, List<OptionalInt> items) {
        public Impact {
            items = List.copyOf(items);
        }
    }

    public SdqScore {
        scores = Collections.unmodifiableMap(new EnumMap<>(scores));
    }

    /**
     * Scores a form.
     *
     * @param items the 25 answers in the order of the form
     */
    public static SdqScore of(SdqForm form, List<OptionalInt> items, Optional<Impact> impact) {
        UnusableInput.unless(items.size() == ITEMS, "the questionnaire has 25 items");
        items.forEach(item -> check(item, HIGHEST_ANSWER));
        var scores = new EnumMap<SdqScale, OptionalInt>(SdqScale.class);
        for (var scale : SdqScale.values()) {
            if (!scale.items().isEmpty()) {
                scores.put(scale, scaleScore(scale, items));
            }
        }
        scores.put(SdqScale.TOTAL, sum(scores, DIFFICULTIES));
        scores.put(
                SdqScale.IMPACT,
                impact.map(answered -> impactScore(form, answered)).orElse(OptionalInt.empty()));
        return new SdqScore(form, scores);
    }

    public OptionalInt score(SdqScale scale) {
        return scores.getOrDefault(scale, OptionalInt.empty());
    }

    /** Conduct + hyperactivity, 0 to 20. */
    public OptionalInt externalising() {
        return sum(scores, List.of(SdqScale.CONDUCT, SdqScale.HYPERACTIVITY));
    }

    /** Emotional + peer, 0 to 20. */
    public OptionalInt internalising() {
        return sum(scores, List.of(SdqScale.EMOTIONAL, SdqScale.PEER));
    }

    public OptionalInt bandOfThree(SdqScale scale) {
        return form.bandOfThree(scale, score(scale));
    }

    public OptionalInt bandOfFour(SdqScale scale) {
        return form.bandOfFour(scale, score(scale));
    }

    /** 5 × mean, halves up: ⌊(10·sum + answered) ÷ (2·answered)⌋ in whole numbers. */
    private static OptionalInt scaleScore(SdqScale scale, List<OptionalInt> items) {
        var sum = 0;
        var answered = 0;
        for (var number : scale.items()) {
            var answer = items.get(number - 1);
            if (answer.isPresent()) {
                answered++;
                sum +=
                        SdqScale.isReversed(number)
                                ? HIGHEST_ANSWER - answer.getAsInt()
                                : answer.getAsInt();
            }
        }
        return answered < NEEDED_OF_A_SCALE
                ? OptionalInt.empty()
                : OptionalInt.of((2 * ITEMS_OF_A_SCALE * sum + answered) / (2 * answered));
    }

    private static OptionalInt impactScore(SdqForm form, Impact impact) {
        UnusableInput.unless(
                impact.items().size() == form.impactItems(),
                "this version has " + form.impactItems() + " impact items");
        impact.items().forEach(item -> check(item, HIGHEST_IMPACT_ANSWER));
        if (impact.difficulties().orElse(1) == 0) {
            return OptionalInt.of(0);
        }
        if (impact.items().stream().allMatch(OptionalInt::isEmpty)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                impact.items().stream().mapToInt(item -> Math.max(0, item.orElse(0) - 1)).sum());
    }

    private static void check(OptionalInt answer, int highest) {
        UnusableInput.unless(
                answer.isEmpty() || (answer.getAsInt() >= 0 && answer.getAsInt() <= highest),
                "an answer must lie between 0 and " + highest);
    }

    private static OptionalInt sum(Map<SdqScale, OptionalInt> scores, List<SdqScale> scales) {
        var sum = 0;
        for (var scale : scales) {
            var score = scores.getOrDefault(scale, OptionalInt.empty());
            if (score.isEmpty()) {
                return score;
            }
            sum += score.getAsInt();
        }
        return OptionalInt.of(sum);
    }
}
