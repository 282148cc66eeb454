package org.holdfast.statistics.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.holdfast.statistics.cost.AvoidedCost.Range;
import org.junit.jupiter.api.Test;

class CostTest {
    @Test
    void costsAPlacementByTheDayBoughtAndTheDayUsed() {
        var cost = new PlacementCost(21_600, PlacementCost.SCHOOL_YEAR, 45, 36);

        assertThat(cost.commissioned().getAsDouble()).isCloseTo(5_115.79, within(0.005));
        assertThat(cost.perDayAttended().getAsDouble()).isCloseTo(142.11, within(0.005));
        assertThat(cost.unattended().getAsDouble() + 36 * cost.perDay().getAsDouble())
                .isCloseTo(cost.commissioned().getAsDouble(), within(1e-9));
        assertThat(new PlacementCost(100, 190, 5, 0).perDayAttended()).isEmpty();
    }

    @Test
    void carriesTheIntervalThroughToTheMoney() {
        var cost =
                new AvoidedCost(
                        new Range(-2, 5, 12),
                        new Range(16_000, 19_000, 23_000),
                        new Range(0.5, 0.7, 0.9),
                        55_000);

        assertThat(cost.low()).isEqualTo(-71_000);
        assertThat(cost.high()).isCloseTo(193_400, within(1e-6));
        assertThat(cost.isUnproven()).isTrue();
    }

    @Test
    void paysForItselfExactlyAtTheBreakEven() {
        var even = new Range(4, 4, 4);
        var cost =
                new AvoidedCost(
                        even, new Range(18_000, 18_000, 18_000), new Range(1, 1, 1), 72_000);

        assertThat(cost.breakEvenEvents()).hasValue(4);
        assertThat(cost.central()).isZero();
        assertThat(cost.isUnproven()).isFalse();
    }

    @Test
    void discountsLaterYearsOnly() {
        var value = new PresentValue(PresentValue.GREEN_BOOK_RATE, List.of(1_000.0, 1_000.0));

        assertThat(value.value()).isCloseTo(1_966.18, within(0.005));
        assertThat(new PresentValue(0, List.of(1.0, 2.0, 3.0)).value()).isEqualTo(6);
        assertThat(
                        PresentValue.realTerms(List.of(1_000.0, 1_000.0), List.of(96.0, 100.0), 100)
                                .getFirst())
                .isCloseTo(1_041.67, within(0.005));
    }
}
