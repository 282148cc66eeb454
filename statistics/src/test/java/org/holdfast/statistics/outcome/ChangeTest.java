package org.holdfast.statistics.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.holdfast.statistics.numeric.Sample;
import org.holdfast.statistics.outcome.AttendanceChange.Sessions;
import org.holdfast.statistics.outcome.RegressionToTheMean.Selected;
import org.holdfast.statistics.outcome.ReliableChange.Direction;
import org.holdfast.statistics.outcome.ReliableChange.Measure;
import org.holdfast.statistics.outcome.ReliableChange.Population;
import org.holdfast.statistics.outcome.ReliableChange.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {
    private static final Measure PARENT_TOTAL = new Measure(5.8, 0.82, Direction.LOWER_IS_BETTER);

    /** Jacobson and Truax (1991): a change of 15 is reliable, but 47.5 has not passed c = 50. */
    @Test
    void tellsReliableFromClinicallySignificant() {
        var measure = new Measure(7.5, 0.8, Direction.HIGHER_IS_BETTER);
        var cutOff = ReliableChange.cutOff(new Population(40, 7.5), new Population(60, 7.5));
        var change = ReliableChange.of(measure, 32.5, 47.5, cutOff);

        assertThat(cutOff).hasValue(50);
        assertThat(change.index().getAsDouble()).isCloseTo(3.16, within(0.005));
        assertThat(change.verdict()).contains(Verdict.IMPROVEMENT);
        assertThat(change.clinicallySignificant()).contains(false);
    }

    @ParameterizedTest
    @CsvSource({
        "22, 15, IMPROVEMENT",
        "22, 16, NO_CHANGE",
        "15, 22, DETERIORATION",
        "20, 20, NO_CHANGE"
    })
    void needsSevenPointsOnTheParentTotal(double before, double after, Verdict verdict) {
        assertThat(ReliableChange.of(PARENT_TOTAL, before, after, OptionalDouble.empty()).verdict())
                .contains(verdict);
    }

    @Test
    void crossesTheCutOffOnlyFromTheOtherSide() {
        var seventeen = OptionalDouble.of(17);

        assertThat(ReliableChange.of(PARENT_TOTAL, 22, 14, seventeen).clinicallySignificant())
                .contains(true);
        assertThat(ReliableChange.of(PARENT_TOTAL, 22, 17, seventeen).clinicallySignificant())
                .contains(false);
        assertThat(ReliableChange.of(PARENT_TOTAL, 16, 8, seventeen).clinicallySignificant())
                .contains(false);
        assertThat(
                        ReliableChange.of(PARENT_TOTAL, 22, 14, OptionalDouble.empty())
                                .clinicallySignificant())
                .isEmpty();
    }

    @Test
    void classifiesNothingWithAMeasureWithoutError() {
        var perfect = new Measure(5, 1, Direction.LOWER_IS_BETTER);

        assertThat(ReliableChange.of(perfect, 9, 3, OptionalDouble.empty()).verdict()).isEmpty();
    }

    /** Student (1908), as metafor works it: SMCC 1.1739, SMCR 0.8071. */
    @Test
    void sizesTheEffectOfSleep() {
        var effect =
                PairedEffect.of(
                        Sample.of(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0),
                        Sample.of(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4));

        assertThat(effect.t().getAsDouble()).isCloseTo(4.0621, within(5e-5));
        assertThat(effect.p().getAsDouble()).isCloseTo(0.002833, within(5e-7));
        assertThat(effect.change().orElseThrow().value()).isCloseTo(1.1739, within(5e-5));
        assertThat(effect.raw().orElseThrow().value()).isCloseTo(0.8071, within(5e-5));
    }

    @Test
    void turnsOverWithTheDirection() {
        var before = Sample.of(21, 18, 25, 16, 22, 19, 24, 20);
        var after = Sample.of(17, 18, 19, 15, 20, 14, 22, 16);
        var fall = PairedEffect.of(before, after);
        var rise = PairedEffect.of(after, before);

        assertThat(rise.t().getAsDouble()).isCloseTo(-fall.t().getAsDouble(), within(1e-12));
        assertThat(rise.average().getAsDouble())
                .isCloseTo(-fall.average().getAsDouble(), within(1e-12));
    }

    @Test
    void sizesNothingWhereAllChangeAlikeOrThereAreTooFew() {
        var alike = PairedEffect.of(Sample.of(1, 2, 3), Sample.of(2, 3, 4));
        var one = PairedEffect.of(Sample.of(1), Sample.of(2));

        assertThat(alike.change()).isEmpty();
        assertThat(alike.t()).isEmpty();
        assertThat(one.interval()).isEmpty();
        assertThat(one.correction()).isEmpty();
    }

    @Test
    void comparesAttendancePooledAndPupilByPupil() {
        var change =
                AttendanceChange.of(
                        List.of(
                                new Sessions(80, 100),
                                new Sessions(40, 50),
                                new Sessions(190, 200)),
                        List.of(
                                new Sessions(95, 100),
                                new Sessions(44, 50),
                                new Sessions(188, 200)));

        assertThat(change.pooledChange().getAsDouble()).isCloseTo(4.85714286, within(1e-8));
        assertThat(change.meanChange().getAsDouble()).isCloseTo(7.33333333, within(1e-8));
        assertThat(change.persistentlyAbsentBefore()).isEqualTo(2);
        assertThat(change.persistentlyAbsentAfter()).isOne();
    }

    @Test
    void countsATenthMissedAsPersistentToTheSession() {
        assertThat(new Sessions(90, 100).isPersistentlyAbsent()).isTrue();
        assertThat(new Sessions(91, 100).isPersistentlyAbsent()).isFalse();
        assertThat(new Sessions(63, 70).isPersistentlyAbsent()).isTrue();
    }

    @Test
    void leavesOutAndCountsPupilsWithoutSessions() {
        var change =
                AttendanceChange.of(
                        List.of(new Sessions(0, 0), new Sessions(9, 10)),
                        List.of(new Sessions(5, 10), new Sessions(10, 10)));

        assertThat(change.pupils()).isOne();
        assertThat(change.leftOut()).isOne();
        assertThat(change.interval()).isEmpty();
    }

    /** Choosing the worst and measuring again: the formula against a simulation. */
    @Test
    void expectsTheRegressionThatASimulationShows() {
        var measure = new RegressionToTheMean.Measure(6.6, 6, 0.8);
        var expected = RegressionToTheMean.of(measure, 16, Selected.ABOVE);
        var random = new Random(16);
        var change = 0.0;
        var chosen = 0;
        for (var pupil = 0; pupil < 400_000; pupil++) {
            var lasting = random.nextGaussian() * 6 * Math.sqrt(0.8);
            var first = 6.6 + lasting + random.nextGaussian() * 6 * Math.sqrt(0.2);
            var second = 6.6 + lasting + random.nextGaussian() * 6 * Math.sqrt(0.2);
            if (first > 16) {
                change += first - second;
                chosen++;
            }
        }
        assertThat(change / chosen).isCloseTo(expected.expectedChange(), within(0.06));
        assertThat(expected.expectedBefore() - expected.expectedAfter())
                .isCloseTo(expected.expectedChange(), within(1e-12));
    }

    @Test
    void expectsNothingOfAPerfectMeasureAndMirrorsBelow() {
        var perfect = new RegressionToTheMean.Measure(0, 1, 1);
        var measure = new RegressionToTheMean.Measure(0, 1, 0.7);

        assertThat(RegressionToTheMean.of(perfect, 2, Selected.ABOVE).expectedChange()).isZero();
        assertThat(RegressionToTheMean.of(measure, -1, Selected.BELOW).expectedAfter())
                .isCloseTo(
                        -RegressionToTheMean.of(measure, 1, Selected.ABOVE).expectedAfter(),
                        within(1e-12));
    }
}
