package org.holdfast.statistics.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.statistics.numeric.Sample;
import org.holdfast.statistics.signal.AttributeChart.Count;
import org.junit.jupiter.api.Test;

class OtherChartsTest {
    private static final int[] ORANGE_JUICE = {
        12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9,
        12, 7, 13, 9, 6
    };

    /** Montgomery, Introduction to Statistical Quality Control: orange juice cans. */
    @Test
    void findsTheTwoSamplesMontgomeryFinds() {
        var chart =
                AttributeChart.of(
                        AttributeChart.Kind.P,
                        IntStream.of(ORANGE_JUICE).mapToObj(x -> new Count(x, 50)).toList());

        assertThat(chart.centre().getAsDouble()).isCloseTo(0.2313, within(5e-5));
        assertThat(chart.points().getFirst().orElseThrow().plain().upper())
                .isCloseTo(0.4102, within(5e-5));
        assertThat(chart.outside()).containsExactly(14, 22);
        assertThat(chart.primedIsBetter()).isTrue();
    }

    @Test
    void keepsLimitsAboveNoughtAndSharesBelowOne() {
        var chart =
                AttributeChart.of(
                        AttributeChart.Kind.P,
                        List.of(new Count(1, 2), new Count(2, 2), new Count(1, 1)));

        assertThat(chart.points())
                .allSatisfy(point -> {
                    assertThat(point.orElseThrow().plain().lower()).isNotNegative();
                    assertThat(point.orElseThrow().plain().upper()).isLessThanOrEqualTo(1);
                });
    }

    @Test
    void leavesAPeriodWithoutPupilsEmpty() {
        var chart =
                AttributeChart.of(
                        AttributeChart.Kind.U,
                        List.of(new Count(1, 10), new Count(0, 0), new Count(2, 12)));

        assertThat(chart.points().get(1)).isEmpty();
        assertThat(chart.sigmaZ()).isPresent();
    }

    @Test
    void seesALongQuietSpell() {
        var chart = RareEventChart.of(Sample.of(20, 25, 18, 22, 30, 19, 240));

        assertThat(chart.above()).containsExactly(6);
        assertThat(chart.below()).isEmpty();
    }

    @Test
    void entersTwoOnOneDayAsHalfADayApart() {
        assertThat(RareEventChart.of(Sample.of(0, 8)).gaps().get(0)).isEqualTo(0.5);
    }

    /** Montgomery: thirty observations, target 10; a signal at the twenty-ninth. */
    @Test
    void signalsWhereMontgomeryDoes() {
        var values =
                Sample.of(
                        9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.2, 10.34, 9.03, 11.47,
                        10.51, 9.4, 10.08, 9.37, 10.62, 10.31, 8.52, 10.84, 10.9, 9.33, 12.29, 11.5,
                        10.6, 11.08, 10.38, 11.62, 11.31, 10.52);
        var sums = new Cusum.Tabular(10, 1, 0.5, 5, 0).of(values);

        assertThat(sums.firstSignalAbove()).hasValue(28);
        assertThat(sums.upper().get(28)).isCloseTo(5.28, within(1e-9));
        assertThat(sums.firstSignalBelow()).isEmpty();
    }

    @Test
    void signalsSoonerWithAHeadStart() {
        var values = Sample.of(11, 11.5, 11, 12, 11.5, 12);
        var plain = new Cusum.Tabular(10, 1, 0.5, 5, 0).of(values);
        var ahead = new Cusum.Tabular(10, 1, 0.5, 5, 2.5).of(values);

        assertThat(ahead.firstSignalAbove().getAsInt())
                .isLessThan(plain.firstSignalAbove().getAsInt());
    }

    @Test
    void addsUpMovesThatBrokeDown() {
        var events = List.of(false, true, false, true, true, false, true, true);

        assertThat(new Cusum.Bernoulli(0.2, 0.5, 2, 0).of(events).firstSignalAbove()).hasValue(4);
    }

    @Test
    void countsAgainstAnExposure() {
        var counts = Sample.of(2, 1, 3, 2, 4, 5, 3, 6, 4);
        var once = Sample.of(Collections.nCopies(9, 1));
        var twice = Sample.of(Collections.nCopies(9, 2));
        var sums = new Cusum.Poisson(2, 4, 4, 0);

        assertThat(sums.of(counts, once).firstSignalAbove()).hasValue(7);
        assertThat(sums.of(counts, twice).firstSignalAbove()).isEmpty();
    }
}
