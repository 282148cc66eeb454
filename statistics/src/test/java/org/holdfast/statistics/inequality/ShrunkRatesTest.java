package org.holdfast.statistics.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.inequality.ShrunkRates.Exposed;
import org.junit.jupiter.api.Test;

class ShrunkRatesTest {
    private static final List<Exposed> FIVE =
            List.of(
                    new Exposed(0, 90),
                    new Exposed(3, 200),
                    new Exposed(1, 150),
                    new Exposed(12, 240),
                    new Exposed(2, 400));

    @Test
    void drawsEverySchoolTowardsTheWhole() {
        var shrunk = ShrunkRates.of(FIVE, Confidence.NINETY_FIVE);

        assertThat(shrunk.overall()).isCloseTo(0.0166666667, within(1e-9));
        for (var rate : shrunk.rates()) {
            var raw = rate.raw().getAsDouble();
            assertThat(rate.shrunk())
                    .isBetween(Math.min(raw, shrunk.overall()), Math.max(raw, shrunk.overall()));
            assertThat(rate.interval().orElseThrow().contains(rate.shrunk())).isTrue();
        }
    }

    @Test
    void trustsLargeSchoolsMore() {
        var weights =
                ShrunkRates.of(FIVE, Confidence.NINETY_FIVE).rates().stream()
                        .map(ShrunkRates.Shrunk::weight)
                        .toList();

        assertThat(weights.get(0)).isLessThan(weights.get(2));
        assertThat(weights.get(2)).isLessThan(weights.get(1));
        assertThat(weights.get(3)).isLessThan(weights.get(4));
    }

    @Test
    void showsAllAtTheWholeWhereDifferencesAreNoLargerThanChance() {
        var alike = Stream.generate(() -> new Exposed(1, 100)).limit(6).toList();
        var shrunk = ShrunkRates.of(alike, Confidence.NINETY_FIVE);

        assertThat(shrunk.betweenVariance()).isZero();
        assertThat(shrunk.rates())
                .allSatisfy(rate -> {
                    assertThat(rate.shrunk()).isEqualTo(shrunk.overall());
                    assertThat(rate.weight()).isZero();
                    assertThat(rate.interval()).isEmpty();
                });
    }

    @Test
    void placesASchoolWithoutPupilsAtTheWhole() {
        var shrunk =
                ShrunkRates.of(
                        List.of(new Exposed(0, 0), new Exposed(3, 100), new Exposed(20, 100)),
                        Confidence.NINETY_FIVE);

        assertThat(shrunk.rates().getFirst().raw()).isEmpty();
        assertThat(shrunk.rates().getFirst().shrunk()).isEqualTo(shrunk.overall());
    }

    /** What shrinkage is for: over many small schools it is nearer the truth than the raw rates. */
    @Test
    void isNearerTheTruthThanTheRawRates() {
        var random = new Random(8);
        var truths = random.doubles(200, 0.005, 0.025).toArray();
        var schools =
                Arrays.stream(truths)
                        .mapToObj(rate ->
                                new Exposed(
                                        (int) random.doubles(180).filter(p -> p < rate).count(),
                                        180))
                        .toList();
        var rates = ShrunkRates.of(schools, Confidence.NINETY_FIVE).rates();
        var raw = 0.0;
        var shrunk = 0.0;
        for (var i = 0; i < truths.length; i++) {
            raw += Math.pow(rates.get(i).raw().getAsDouble() - truths[i], 2);
            shrunk += Math.pow(rates.get(i).shrunk() - truths[i], 2);
        }
        assertThat(shrunk).isLessThan(0.6 * raw);
    }
}
