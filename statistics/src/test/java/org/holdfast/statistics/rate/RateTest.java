package org.holdfast.statistics.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.UnusableInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {
    private static final Confidence LEVEL = Confidence.NINETY_FIVE;

    @Test
    void boundsARareRateExactlyAndByByar() {
        var rate = new RareEventRate(24, 18_500, 100);

        assertThat(rate.value().getAsDouble()).isCloseTo(0.12972973, within(1e-8));
        assertThat(rate.exact(LEVEL).orElseThrow().lower()).isCloseTo(0.0831202857, within(1e-9));
        assertThat(rate.byar(LEVEL).orElseThrow().upper()).isCloseTo(0.193035764, within(1e-9));
    }

    @Test
    void startsAtNoughtWithoutEventsAndStillEndsSomewhere() {
        var none = new RareEventRate(0, 250, 100);

        assertThat(none.exact(LEVEL).orElseThrow().lower()).isZero();
        assertThat(none.exact(LEVEL).orElseThrow().upper()).isCloseTo(1.47555178, within(1e-8));
        assertThat(none.byar(LEVEL).orElseThrow().isOpenBelow()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 40, 1_000, 100_000})
    void keepsByarCloseToTheExactInterval(int events) {
        var rate = new RareEventRate(events, 1_000_000, 100);
        var exact = rate.exact(LEVEL).orElseThrow();

        assertThat(exact.contains(rate.value().getAsDouble())).isTrue();
        assertThat(rate.byar(LEVEL).orElseThrow().upper())
                .isCloseTo(exact.upper(), within(0.01 * exact.upper()));
    }

    @Test
    void measuresHowMuchSuspensionsRepeat() {
        var rate = ClusteredRate.of(1_000, Map.of(1, 30, 2, 8, 3, 4, 5, 2, 11, 1));

        assertThat(rate.rate()).hasValue(7.9);
        assertThat(rate.dispersion().getAsDouble()).isCloseTo(3.32939268, within(1e-8));
        assertThat(rate.standardError().getAsDouble())
                .isGreaterThan(rate.poissonStandardError().getAsDouble());
    }

    @Test
    void takesNoNoticeOfZerosInTheTableBecauseTheyFollowFromTheHeadcount() {
        assertThat(ClusteredRate.of(100, Map.of(0, 55, 1, 4)))
                .isEqualTo(ClusteredRate.of(100, Map.of(1, 4)));
    }

    /** Where a few pupils are suspended often a Poisson interval misses far more than 1 in 20. */
    @Test
    void coversTheTruthWhereAPoissonIntervalDoesNot() {
        var random = new Random(44);
        var clustered = 0;
        var poisson = 0;
        for (var draw = 0; draw < 1_000; draw++) {
            var rate = ClusteredRate.of(1_500, suspensionsOf(1_500, random));
            var half = LEVEL.z() * rate.poissonStandardError().getAsDouble();
            clustered += rate.interval(LEVEL).orElseThrow().contains(8) ? 1 : 0;
            poisson += Math.abs(rate.rate().getAsDouble() - 8) <= half ? 1 : 0;
        }
        assertThat(clustered / 1_000.0).isBetween(0.92, 0.97);
        assertThat(poisson / 1_000.0).isLessThan(0.85);
    }

    /** One pupil in fifty is suspended four times on average: 8 per 100. */
    private static Map<Integer, Integer> suspensionsOf(int pupils, Random random) {
        var frequency = new HashMap<Integer, Integer>();
        for (var pupil = 0; pupil < pupils; pupil++) {
            if (random.nextInt(50) == 0) {
                frequency.merge(1 + random.nextInt(7), 1, Integer::sum);
            }
        }
        return frequency;
    }

    @Test
    void tellsNoneFromNotApplicable() {
        var quiet = ClusteredRate.of(100, Map.of());
        var empty = ClusteredRate.of(0, Map.of());

        assertThat(quiet.rate()).hasValue(0);
        assertThat(quiet.dispersion()).isEmpty();
        assertThat(empty.rate()).isEmpty();
        assertThat(empty.interval(LEVEL)).isEmpty();
        assertThat(new RareEventRate(0, 0, 100).exact(LEVEL)).isEmpty();
    }

    @Test
    void refusesMoreSuspendedPupilsThanThereAre() {
        assertThatExceptionOfType(UnusableInput.class)
                .isThrownBy(() -> ClusteredRate.of(3, Map.of(1, 4)));
    }
}
