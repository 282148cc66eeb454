package org.holdfast.statistics.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.holdfast.statistics.indicator.Comparison.Area;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    @Test
    void poolsTheRegionAndLeavesOutTheMissingNeighbour() {
        var comparison =
                Comparison.of(
                        OptionalDouble.of(10),
                        OptionalDouble.of(11.31),
                        List.of(new Area(100, 1000), new Area(500, 10000)),
                        List.of(
                                OptionalDouble.of(9),
                                OptionalDouble.empty(),
                                OptionalDouble.of(12)));

        assertThat(comparison.regionPooled().getAsDouble()).isCloseTo(5.45454545, within(1e-6));
        assertThat(comparison.regionMeanOfRates()).hasValue(7.5);
        assertThat(comparison.neighbourMean()).hasValue(10.5);
        assertThat(comparison.neighboursUsed()).isEqualTo(2);
        assertThat(comparison.differenceFromNeighbours()).hasValue(-0.5);
        assertThat(comparison.ratioToNeighbours().getAsDouble())
                .isCloseTo(0.952380952, within(1e-8));
        assertThat(comparison.differenceFromEngland().getAsDouble()).isCloseTo(-1.31, within(1e-9));
    }

    @Test
    void comparesWithNothingWhereNothingIsKnown() {
        var comparison =
                Comparison.of(OptionalDouble.empty(), OptionalDouble.of(0), List.of(), List.of());

        assertThat(comparison.regionPooled()).isEmpty();
        assertThat(comparison.neighbourMean()).isEmpty();
        assertThat(comparison.ratioToEngland()).isEmpty();
    }

    @Test
    void poolsCountsThatAreMoreTogetherThanAWholeNumberHolds() {
        var area = new Comparison.Area(1_500_000_000, 2_000_000_000);
        var comparison =
                Comparison.of(
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        List.of(area, area),
                        List.of());

        assertThat(comparison.regionPooled()).hasValue(75);
    }
}
