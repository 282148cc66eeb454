package org.holdfast.statistics.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.holdfast.statistics.indicator.Ranking.Band;
import org.holdfast.statistics.indicator.Ranking.Place;
import org.holdfast.statistics.indicator.Ranking.Quartiles;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final List<OptionalDouble> WITH_A_GAP =
            List.of(
                    OptionalDouble.of(12),
                    OptionalDouble.of(8),
                    OptionalDouble.empty(),
                    OptionalDouble.of(8),
                    OptionalDouble.of(20));

    @Test
    void sharesTheSmallestRankAndSkipsTheMissing() {
        var ranking = Ranking.of(WITH_A_GAP, Polarity.LOW);

        assertThat(ranking.ranked()).isEqualTo(4);
        assertThat(ranking.quartiles()).contains(new Quartiles(8, 8, 10, 14, 20));
        assertThat(ranking.places().get(0)).contains(new Place(3, 62.5, 1, Band.C));
        assertThat(ranking.places().get(1)).contains(new Place(1, 25, 2, Band.A));
        assertThat(ranking.places().get(2)).isEmpty();
        assertThat(ranking.places().get(4)).contains(new Place(4, 87.5, 1, Band.D));
    }

    @Test
    void turnsTheRankAndTheBandsOverForHighPolarityButNotThePercentile() {
        var places = Ranking.of(WITH_A_GAP, Polarity.HIGH).places();

        assertThat(places.get(4)).contains(new Place(1, 87.5, 1, Band.A));
        assertThat(places.get(1)).contains(new Place(3, 25, 2, Band.D));
    }

    @Test
    void ranksNothingWhereNothingIsKnown() {
        var ranking = Ranking.of(List.of(OptionalDouble.empty()), Polarity.LOW);

        assertThat(ranking.ranked()).isZero();
        assertThat(ranking.quartiles()).isEmpty();
        assertThat(ranking.places()).hasSize(1).first().matches(place -> place.isEmpty());
    }

    @Test
    void givesEveryAreaARankBetweenOneAndTheNumberRanked() {
        var values = DoubleStream.iterate(1, x -> x * 1.7 % 11).limit(60);
        var ranking = Ranking.of(values.mapToObj(OptionalDouble::of).toList(), Polarity.LOW);

        assertThat(ranking.places())
                .allSatisfy(place -> assertThat(place.orElseThrow().rank()).isBetween(1, 60));
    }
}
