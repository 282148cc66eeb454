package org.holdfast.statistics.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.holdfast.statistics.UnusableInput;
import org.holdfast.statistics.numeric.Sample;
import org.junit.jupiter.api.Test;

class InterruptedSeriesTest {
    /** The flow of the Nile at Aswan, 1871 to 1970 (R dataset Nile; Cobb 1978). */
    private static final Sample NILE =
            Sample.of(
                    1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994,
                    1020, 960, 1180, 799, 958, 1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100,
                    774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969, 831, 726, 456,
                    824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796,
                    1040, 759, 781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812,
                    742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050, 918, 986, 797, 923,
                    975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740);

    @Test
    void findsTheFallOfTheNileIn1899() {
        var fit = InterruptedSeries.of(NILE, 28, OptionalInt.of(4));

        assertThat(fit.level().value()).isCloseTo(-289.1027, within(5e-5));
        assertThat(fit.level().error().getAsDouble()).isCloseTo(63.0498, within(5e-5));
        assertThat(fit.level().interval().orElseThrow().upper()).isNegative();
        assertThat(fit.slope().interval().orElseThrow().contains(0)).isTrue();
    }

    @Test
    void recoversAnExactBrokenLine() {
        var values =
                Sample.of(
                        IntStream.range(0, 20)
                                .mapToDouble(i ->
                                        5 + 0.5 * (i + 1) + (i < 12 ? 0 : -3 - 0.25 * (i - 12)))
                                .toArray());
        var fit = InterruptedSeries.of(values, 12, OptionalInt.empty());

        assertThat(fit.intercept().value()).isCloseTo(5, within(1e-9));
        assertThat(fit.trend().value()).isCloseTo(0.5, within(1e-9));
        assertThat(fit.level().value()).isCloseTo(-3, within(1e-9));
        assertThat(fit.slope().value()).isCloseTo(-0.25, within(1e-9));
        assertThat(fit.counterfactualAtEnd()).isCloseTo(15, within(1e-9));
        assertThat(fit.effectAtEnd().value()).isCloseTo(-3 - 0.25 * 7, within(1e-9));
        assertThat(fit.averageEffect().value()).isCloseTo(-3 - 0.25 * 3.5, within(1e-9));
    }

    @Test
    void isOrdinaryWhiteCovarianceAtLagNought() {
        var none = InterruptedSeries.of(NILE, 28, OptionalInt.of(0));
        var four = InterruptedSeries.of(NILE, 28, OptionalInt.of(4));

        assertThat(none.level().value()).isEqualTo(four.level().value());
        assertThat(none.level().error()).isNotEqualTo(four.level().error());
    }

    @Test
    void choosesTheCustomaryLag() {
        assertThat(InterruptedSeries.customaryLag(100)).isEqualTo(4);
        assertThat(InterruptedSeries.customaryLag(24)).isEqualTo(2);
    }

    /**
     * Without an effect it finds one in about one series of twenty; long series, independent noise.
     */
    @Test
    void seldomFindsAnEffectWhereThereIsNone() {
        var random = new Random(31);
        var found = 0;
        for (var trial = 0; trial < 400; trial++) {
            var values = Sample.of(random.doubles(80).map(u -> random.nextGaussian()).toArray());
            var fit = InterruptedSeries.of(values, 40, OptionalInt.of(0));
            found += fit.level().interval().orElseThrow().contains(0) ? 0 : 1;
        }
        assertThat(found / 400.0).isBetween(0.02, 0.10);
    }

    @Test
    void needsTwoPointsOnEitherSide() {
        var five = Sample.of(1, 2, 3, 4, 5);

        assertThatExceptionOfType(UnusableInput.class)
                .isThrownBy(() -> InterruptedSeries.of(five, 4, OptionalInt.empty()));
        assertThatExceptionOfType(UnusableInput.class)
                .isThrownBy(() -> InterruptedSeries.of(five, 1, OptionalInt.empty()));
    }

    @Test
    void hasNoErrorsWithoutADegreeOfFreedom() {
        var fit = InterruptedSeries.of(Sample.of(1, 2, 5, 4), 2, OptionalInt.of(0));

        assertThat(fit.level().error()).isEmpty();
        assertThat(fit.level().interval()).isEmpty();
        assertThat(fit.level().value()).isCloseTo(2, within(1e-9));
    }
}
