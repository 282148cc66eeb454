package org.holdfast.statistics.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuspensionLengthsTest {
    @Test
    void sortsSuspensionsIntoBandsWithTheUpperBoundIncluded() {
        var lengths = SuspensionLengths.of(List.of(1, 2, 3, 5, 10, 11, 92));

        assertThat(lengths.counts().values()).containsExactly(2, 1, 1, 1, 1, 0, 0, 1);
        assertThat(lengths.percent(LengthBand.ONE_DAY_OR_LESS).getAsDouble())
                .isCloseTo(28.5714286, within(1e-6));
        assertThat(lengths.meanDays().getAsDouble()).isCloseTo(8.85714286, within(1e-6));
        assertThat(lengths.medianDays()).hasValue(2.5);
    }

    @Test
    void roundsHalfDaysUpInTheWholeDayTable() {
        assertThat(SuspensionLengths.of(List.of(1, 1, 2, 3, 3, 4)).wholeDays())
                .isEqualTo(Map.of(1, 3, 2, 3));
        assertThat(SuspensionLengths.of(List.of(90, 91, 200)).wholeDays())
                .isEqualTo(Map.of(45, 1, 46, 2));
    }

    @Test
    void hasNoAverageOfNothing() {
        var none = SuspensionLengths.of(List.of());

        assertThat(none.meanDays()).isEmpty();
        assertThat(none.medianDays()).isEmpty();
        assertThat(none.percent(LengthBand.TO_FIVE_DAYS)).isEmpty();
        assertThat(none.counts()).hasSize(8);
    }
}
