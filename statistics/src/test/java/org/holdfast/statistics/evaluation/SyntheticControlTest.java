package org.holdfast.statistics.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.holdfast.statistics.evaluation.SyntheticControl.PlaceboDonors;
import org.holdfast.statistics.evaluation.SyntheticControl.Series;
import org.holdfast.statistics.numeric.Sample;
import org.junit.jupiter.api.Test;

class SyntheticControlTest {
    @Test
    void recoversAnExactMixtureAndTheEffectAfterIt() {
        var random = new Random(4);
        var donors = randomSeries(random, 8, 16);
        var mixture =
                IntStream.range(0, 16)
                        .mapToDouble(t ->
                                0.6 * donors.get(1).outcomes().get(t)
                                        + 0.4 * donors.get(5).outcomes().get(t)
                                        - (t < 12 ? 0 : 3))
                        .toArray();
        donors.add(new Series("treated", Sample.of(mixture)));
        var fit = SyntheticControl.of(donors, "treated", 12, PlaceboDonors.ALL_OTHERS);

        assertThat(fit.weights().get("unit 1")).isCloseTo(0.6, within(1e-9));
        assertThat(fit.weights().get("unit 5")).isCloseTo(0.4, within(1e-9));
        assertThat(fit.attributable().getAsDouble()).isCloseTo(-3, within(1e-9));
        assertThat(fit.ratio()).isEmpty();
    }

    @Test
    void weighsDonorsFromNoughtToOneAndNoOrderMatters() {
        var random = new Random(9);
        for (var trial = 0; trial < 40; trial++) {
            var series = randomSeries(random, 12, 15);
            var fit = SyntheticControl.of(series, "unit 0", 10, PlaceboDonors.ALL_OTHERS);
            Collections.shuffle(series, random);
            var again = SyntheticControl.of(series, "unit 0", 10, PlaceboDonors.ALL_OTHERS);

            assertThat(fit.weights().values()).allMatch(weight -> weight >= 0);
            assertThat(fit.weights().values().stream().mapToDouble(w -> w).sum())
                    .isCloseTo(1, within(1e-9));
            fit.weights()
                    .forEach((unit, weight) ->
                            assertThat(again.weights().get(unit)).isCloseTo(weight, within(1e-7)));
            assertThat(again.placeboRank()).isEqualTo(fit.placeboRank());
        }
    }

    /** No other mixture fits better: moving weight between any two donors never helps. */
    @Test
    void leavesNothingToGain() {
        var random = new Random(21);
        var series = randomSeries(random, 6, 12);
        var fit = SyntheticControl.of(series, "unit 0", 12, PlaceboDonors.ALL_OTHERS);
        var best = squares(series, fit.weights().values().stream().toList());

        for (var from = 0; from < 5; from++) {
            for (var to = 0; to < 5; to++) {
                var moved = new ArrayList<>(fit.weights().values());
                var step = Math.min(1e-4, moved.get(from));
                moved.set(from, moved.get(from) - step);
                moved.set(to, moved.get(to) + step);
                assertThat(squares(series, moved)).isGreaterThanOrEqualTo(best - 1e-9);
            }
        }
    }

    private static double squares(List<Series> series, List<Double> weights) {
        var sum = 0.0;
        for (var t = 0; t < 12; t++) {
            var gap = series.getFirst().outcomes().get(t);
            for (var j = 0; j < weights.size(); j++) {
                gap -= weights.get(j) * series.get(j + 1).outcomes().get(t);
            }
            sum += gap * gap;
        }
        return sum;
    }

    @Test
    void ranksAPlainEffectFirst() {
        var random = new Random(14);
        var series = randomSeries(random, 10, 20);
        var hit =
                IntStream.range(0, 20)
                        .mapToDouble(t -> series.get(3).outcomes().get(t) - (t < 12 ? 0 : 60))
                        .toArray();
        series.set(3, new Series("unit 3", Sample.of(hit)));
        var fit = SyntheticControl.of(series, "unit 3", 12, PlaceboDonors.WITHOUT_THE_TREATED);

        assertThat(fit.placeboRank()).hasValue(1);
        assertThat(fit.placeboP()).hasValue(0.1);
    }

    @Test
    void acceptsTwoUnits() {
        var series =
                List.of(new Series("a", Sample.of(1, 2, 3)), new Series("b", Sample.of(1, 3, 5)));

        assertThat(SyntheticControl.of(series, "b", 2, PlaceboDonors.WITHOUT_THE_TREATED).weights())
                .containsOnlyKeys("a");
    }

    private static List<Series> randomSeries(Random random, int units, int periods) {
        var series = new ArrayList<Series>();
        for (var unit = 0; unit < units; unit++) {
            var level = 20 + 5 * random.nextGaussian();
            var values = random.doubles(periods).map(u -> level + 4 * random.nextGaussian());
            series.add(new Series("unit " + unit, Sample.of(values.toArray())));
        }
        return series;
    }
}
