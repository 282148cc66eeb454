package org.holdfast.statistics.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.UnusableInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProportionTest {
    private static final Confidence LEVEL = Confidence.NINETY_FIVE;

    /** Newcombe (1998), Statistics in Medicine 17:857, table I: methods 3 and 5. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662, 0.2527, 0.3676",
        "15, 148, 0.0624, 0.1605, 0.0578, 0.1617",
        "0, 20, 0.0000, 0.1611, 0.0000, 0.1684",
        "1, 29, 0.0061, 0.1718, 0.0009, 0.1776"
    })
    void reproducesThePublishedTable(
            int x, int n, double low, double high, double exactLow, double exactHigh) {
        var proportion = new Proportion(x, n);

        assertIs(proportion.wilson(LEVEL), low, high);
        assertIs(proportion.clopperPearson(LEVEL), exactLow, exactHigh);
    }

    private static void assertIs(Optional<Interval> interval, double lower, double upper) {
        assertThat(interval.orElseThrow().lower()).isCloseTo(lower, within(5e-5));
        assertThat(interval.orElseThrow().upper()).isCloseTo(upper, within(5e-5));
    }

    static Stream<Proportion> everyProportionOfAFewSizes() {
        return Stream.of(1, 2, 7, 30, 101)
                .flatMap(n ->
                        Stream.iterate(0, x -> x <= n, x -> x + 1).map(x -> new Proportion(x, n)));
    }

    @ParameterizedTest
    @MethodSource("everyProportionOfAFewSizes")
    void keepsEveryIntervalWithinNoughtAndOneAndAroundTheShare(Proportion proportion) {
        for (var interval :
                Stream.of(proportion.wilson(LEVEL), proportion.clopperPearson(LEVEL)).toList()) {
            assertThat(interval.orElseThrow().lower()).isBetween(0.0, 1.0);
            assertThat(interval.orElseThrow().upper()).isBetween(0.0, 1.0);
            assertThat(interval.orElseThrow().contains(proportion.value().getAsDouble())).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("everyProportionOfAFewSizes")
    void turnsOverWhenEventsAndOthersChangePlaces(Proportion proportion) {
        var turned = new Proportion(proportion.others(), proportion.n());

        assertThat(turned.wilson(LEVEL).orElseThrow().lower())
                .isCloseTo(1 - proportion.wilson(LEVEL).orElseThrow().upper(), within(1e-12));
        assertThat(turned.clopperPearson(LEVEL).orElseThrow().lower())
                .isCloseTo(
                        1 - proportion.clopperPearson(LEVEL).orElseThrow().upper(), within(1e-12));
    }

    @Test
    void narrowsWhenEveryCountDoublesAndWidensWithConfidence() {
        var once = new Proportion(7, 40).wilson(LEVEL).orElseThrow();
        var twice = new Proportion(14, 80).wilson(LEVEL).orElseThrow();
        var surer = new Proportion(7, 40).wilson(new Confidence(0.99)).orElseThrow();

        assertThat(width(twice)).isLessThan(width(once));
        assertThat(width(surer)).isGreaterThan(width(once));
    }

    private static double width(Interval interval) {
        return interval.upper() - interval.lower();
    }

    /** Clopper and Pearson promise it of every truth. Seeded simulation. */
    @ParameterizedTest
    @CsvSource({"25, 0.04", "25, 0.3", "120, 0.01", "120, 0.5"})
    void holdsAnyTruthAsOftenAsTheExactIntervalSays(int n, double truth) {
        assertThat(coverage(n, truth, Proportion::clopperPearson)).isGreaterThanOrEqualTo(0.945);
    }

    /** Wilson promises it on average over the truths. */
    @Test
    void holdsTheTruthsAsOftenAsWilsonSaysOnAverage() {
        var truths = DoubleStream.iterate(0.02, truth -> truth < 1, truth -> truth + 0.04);

        assertThat(truths.map(truth -> coverage(25, truth, Proportion::wilson)).average())
                .hasValueCloseTo(0.95, within(0.01));
    }

    private static double coverage(
            int n, double truth, BiFunction<Proportion, Confidence, Optional<Interval>> method) {
        var random = new Random(n);
        var held = 0;
        for (var draw = 0; draw < 4_000; draw++) {
            var x = (int) random.doubles(n).filter(value -> value < truth).count();
            held += method.apply(new Proportion(x, n), LEVEL).orElseThrow().contains(truth) ? 1 : 0;
        }
        return held / 4_000.0;
    }

    @Test
    void saysNothingOfNobody() {
        var nobody = new Proportion(0, 0);

        assertThat(nobody.value()).isEmpty();
        assertThat(nobody.wilson(LEVEL)).isEmpty();
        assertThat(nobody.clopperPearson(LEVEL)).isEmpty();
    }

    @Test
    void refusesMoreEventsThanPupils() {
        assertThatExceptionOfType(UnusableInput.class).isThrownBy(() -> new Proportion(3, 2));
        assertThatExceptionOfType(UnusableInput.class).isThrownBy(() -> new Proportion(-1, 2));
    }
}
