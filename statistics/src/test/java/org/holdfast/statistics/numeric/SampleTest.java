package org.holdfast.statistics.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.holdfast.statistics.UnusableInput;
import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void takesQuantilesAsRDoesByDefault() {
        var values = Sample.of(12, 8, 8, 20);

        assertThat(values.quantile(0.25)).hasValue(8);
        assertThat(values.quantile(0.75)).hasValue(14);
        assertThat(values.median()).hasValue(10);
        assertThat(Sample.of(3).quantile(0.9)).hasValue(3);
        assertThat(Sample.of().quantile(0.5)).isEmpty();
    }

    @Test
    void doesNotTakeBinaryRoundingForVariation() {
        var alike = Sample.differences(Sample.of(2.1, 3.2, 4.3, 7.7), Sample.of(1, 2.1, 3.2, 6.6));

        assertThat(alike.standardDeviation()).hasValue(0);
        assertThat(alike.correlation(Sample.of(1, 2, 3, 4))).isEmpty();
        assertThat(Sample.of(0.1, 0.1, 0.1).variance()).hasValue(0);
        assertThat(Sample.of(1e9, 1e9 + 0.01).variance().getAsDouble())
                .isCloseTo(5e-5, within(1e-9));
    }

    @Test
    void hasNoSpreadBelowTwoValues() {
        assertThat(Sample.of(3).variance()).isEmpty();
        assertThat(Sample.of().mean()).isEmpty();
        assertThat(Sample.of(3).movingRanges().size()).isZero();
    }

    @Test
    void isWhatItHolds() {
        assertThat(Sample.of(List.of(1, 2))).isEqualTo(Sample.of(1, 2)).hasToString("[1.0, 2.0]");
        assertThat(Sample.of(1, 2)).isNotEqualTo(Sample.of(2, 1));
    }

    @Test
    void refusesWhatIsNoNumberAndPairsThatDoNotMatch() {
        assertThatExceptionOfType(UnusableInput.class).isThrownBy(() -> Sample.of(Double.NaN));
        assertThatExceptionOfType(UnusableInput.class)
                .isThrownBy(() -> Sample.differences(Sample.of(1), Sample.of(1, 2)));
    }
}
