package org.holdfast.statistics.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.holdfast.statistics.UnusableInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeasuresTest {
    @ParameterizedTest
    @CsvSource({"3, 4, 7", "5, 4, 4", "4, 2, 3", "2, 4, -1", "3, 6, 10"})
    void proratesAScaleWithAtLeastThreeAnswersHalvesUp(int answered, int sum, int score) {
        var items = new ArrayList<>(Collections.nCopies(25, OptionalInt.of(0)));
        var left = sum;
        for (var place = 0; place < 5; place++) {
            var number = SdqScale.EMOTIONAL.items().get(place);
            var answer = Math.min(2, left);
            left -= place < answered ? answer : 0;
            items.set(number - 1, place < answered ? OptionalInt.of(answer) : OptionalInt.empty());
        }
        var scored = SdqScore.of(SdqForm.PARENT, items, Optional.empty());

        assertThat(scored.score(SdqScale.EMOTIONAL))
                .isEqualTo(score < 0 ? OptionalInt.empty() : OptionalInt.of(score));
        assertThat(scored.score(SdqScale.TOTAL).isPresent()).isEqualTo(score >= 0);
    }

    @Test
    void reversesThePositivelyWordedDifficultiesOnly() {
        var certain = Collections.nCopies(25, OptionalInt.of(2));
        var scored = SdqScore.of(SdqForm.TEACHER, certain, Optional.empty());

        assertThat(scored.score(SdqScale.EMOTIONAL)).hasValue(10);
        assertThat(scored.score(SdqScale.CONDUCT)).hasValue(8);
        assertThat(scored.score(SdqScale.HYPERACTIVITY)).hasValue(6);
        assertThat(scored.score(SdqScale.PEER)).hasValue(6);
        assertThat(scored.score(SdqScale.PROSOCIAL)).hasValue(10);
        assertThat(scored.externalising()).hasValue(14);
        assertThat(scored.internalising()).hasValue(16);
    }

    @Test
    void countsImpactFromTheSecondAnswerUp() {
        assertThat(impact(OptionalInt.of(1), 1, 2, 0)).hasValue(1);
        assertThat(impact(OptionalInt.of(1), 3, 3, 3)).hasValue(6);
        assertThat(impact(OptionalInt.of(0), 3, 3, 3)).hasValue(0);
        assertThat(impact(OptionalInt.of(1), -1, 3, -1)).hasValue(2);
        assertThat(impact(OptionalInt.of(1), -1, -1, -1)).isEmpty();
    }

    private static OptionalInt impact(OptionalInt difficulties, int... answers) {
        var items =
                IntStream.of(answers)
                        .mapToObj(a -> a < 0 ? OptionalInt.empty() : OptionalInt.of(a))
                        .toList();
        return SdqScore.of(
                        SdqForm.TEACHER,
                        Collections.nCopies(25, OptionalInt.of(0)),
                        Optional.of(new SdqScore.Impact(difficulties, items)))
                .score(SdqScale.IMPACT);
    }

    @ParameterizedTest
    @EnumSource(SdqForm.class)
    void neverPutsAWorseScoreInABetterBand(SdqForm form) {
        for (var scale : SdqScale.values()) {
            var highest = scale == SdqScale.TOTAL ? 40 : 10;
            for (var score = 1; score <= highest; score++) {
                var better = scale == SdqScale.PROSOCIAL ? score : score - 1;
                var worse = scale == SdqScale.PROSOCIAL ? score - 1 : score;
                assertThat(form.bandOfFour(scale, OptionalInt.of(better)).getAsInt())
                        .isLessThanOrEqualTo(
                                form.bandOfFour(scale, OptionalInt.of(worse)).getAsInt());
                assertThat(form.bandOfThree(scale, OptionalInt.of(better)).getAsInt())
                        .isLessThanOrEqualTo(
                                form.bandOfThree(scale, OptionalInt.of(worse)).getAsInt());
            }
        }
    }

    @Test
    void neverCallsAChildAbnormal() {
        for (var scale : SdqScale.values()) {
            for (var band = 0; band < 3; band++) {
                assertThat(scale.nameOfThree(band)).isNotEqualTo("abnormal");
                assertThat(scale.nameOfFour(band)).isNotEqualTo("abnormal");
            }
        }
    }

    @Test
    void refusesAnswersTheFormDoesNotHave() {
        assertThatExceptionOfType(UnusableInput.class)
                .isThrownBy(() ->
                        SdqScore.of(
                                SdqForm.SELF,
                                Collections.nCopies(25, OptionalInt.of(3)),
                                Optional.empty()));
        assertThatExceptionOfType(UnusableInput.class)
                .isThrownBy(() -> Wellbeing.of(Collections.nCopies(9, OptionalInt.of(3))));
    }

    @Test
    void valuesAGroupOfAHundredToWithinOne() {
        var child = new SdqAddedValue.Child(18, 4, 5, 13);
        var value = SdqAddedValue.of(Collections.nCopies(100, child));

        assertThat(value.mean().getAsDouble()).isCloseTo(3, within(1e-12));
        assertThat(value.interval().orElseThrow().lower()).isCloseTo(2.02, within(1e-12));
        assertThat(SdqAddedValue.of(List.of()).mean()).isEmpty();
    }

    @Test
    void turnsTheShortFormIntoItsMetricScore() {
        var short24 = answers(4, 3, 3, 4, 3, 4, 3);

        assertThat(Wellbeing.of(short24).raw()).hasValue(24);
        assertThat(Wellbeing.of(short24).metric()).hasValue(21.54);
        assertThat(Wellbeing.of(Collections.nCopies(7, OptionalInt.of(1))).metric()).hasValue(7);
        assertThat(Wellbeing.of(Collections.nCopies(7, OptionalInt.of(5))).metric()).hasValue(35);
    }

    @Test
    void proratesTheLongFormOnlyWhereAllowed() {
        var items = new ArrayList<>(Collections.nCopies(14, OptionalInt.of(3)));
        items.set(0, OptionalInt.empty());
        items.set(5, OptionalInt.of(5));

        assertThat(Wellbeing.of(items).raw()).isEmpty();
        assertThat(Wellbeing.of(items, 3).raw().getAsDouble())
                .isCloseTo(14 * 41 / 13.0, within(1e-12));
        assertThat(Wellbeing.of(items, 3).missing()).isOne();
    }

    @Test
    void averagesGoalsWithBothRatings() {
        var progress =
                GoalProgress.of(
                        List.of(OptionalDouble.of(2), OptionalDouble.empty(), OptionalDouble.of(1)),
                        List.of(OptionalDouble.of(6), OptionalDouble.of(9), OptionalDouble.of(2)));

        assertThat(progress.meanChange()).hasValue(2.5);
        assertThat(progress.changes().get(1)).isEmpty();
        assertThat(progress.reaches(GoalProgress.RELIABLE_MEAN)).contains(true);
    }

    private static List<OptionalInt> answers(int... answers) {
        return IntStream.of(answers).mapToObj(OptionalInt::of).toList();
    }
}
