package org.holdfast.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    @ParameterizedTest
    @CsvSource({
        "2485.85, 0, 2486",
        "2485.85, 1, 2485.9",
        "2485.85, -1, 2490",
        "2485.85, -2, 2500",
        "2.5, 0, 3",
        "0.125, 2, 0.13",
        "-2.5, 0, -3",
        "1.005, 2, 1.01",
        "11.30744, 2, 11.31"
    })
    void roundsHalvesAwayFromZeroAsTheDepartmentDoes(double value, int places, double rounded) {
        assertThat(Rounding.halfUp(value, places)).isEqualTo(rounded);
    }

    @Test
    void mirrorsNegativeNumbers() {
        for (var i = 0; i < 2000; i++) {
            var value = i * 0.0005;
            assertThat(Rounding.halfUp(-value, 2)).isEqualTo(0 - Rounding.halfUp(value, 2));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 0", "3, 5", "7, 5", "8, 10", "12, 10", "167123, 167125"})
    void roundsCountsToTheNearestFive(int count, long rounded) {
        assertThat(Rounding.nearestFive(count)).isEqualTo(rounded);
    }

    @Test
    void printsASymbolWhereANumberWouldMislead() {
        assertThat(Rounding.display(OptionalDouble.of(4.3), 2)).isEqualTo("4.30");
        assertThat(Rounding.display(OptionalDouble.of(0), 2)).isEqualTo("0.00");
        assertThat(Rounding.display(OptionalDouble.of(0.004), 2)).isEqualTo("low");
        assertThat(Rounding.display(OptionalDouble.empty(), 2)).isEqualTo("z");
        assertThat(Rounding.display(OptionalDouble.of(2485.85), -1)).isEqualTo("2490");
    }
}
