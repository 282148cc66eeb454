package org.holdfast.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import org.holdfast.demo.PublishedRates.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AllocationTest {
    private static final int YEAR = 2025;
    private static final int LARGE_ENOUGH = 500;
    private static final double TOLERANCE = 0.10;

    private final PublishedRates rates = PublishedRates.read();

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void everyGroupOfFiveHundredComesWithinATenthOfEnglandsRateOrTheNearestWholeEvent(
            Outcome outcome) {
        var pupils = onRoll();
        var events = Allocation.of(pupils, YEAR, rates, outcome, new SplittableRandom(7));
        for (var trait : Trait.values()) {
            var counts = new LinkedHashMap<String, Integer>();
            for (var i = 0; i < pupils.size(); i++) {
                counts.merge(trait.groupOf(pupils.get(i), YEAR), events[i], Integer::sum);
            }
            Allocation.sizes(pupils, YEAR)
                    .get(trait)
                    .forEach((group, size) -> {
                        var published = rates.of(trait).get(group).rateOf(outcome);
                        if (size >= LARGE_ENOUGH && !Double.isNaN(published)) {
                            var expected = size * published / 100;
                            assertThat((double) counts.get(group))
                                    .as("%s %s of %d pupils", trait, group, size)
                                    .isBetween(
                                            Math.min(
                                                    expected * (1 - TOLERANCE),
                                                    Math.floor(expected)),
                                            Math.max(
                                                    expected * (1 + TOLERANCE),
                                                    Math.ceil(expected)));
                        }
                    });
        }
    }

    @Test
    void noOneIsPermanentlyExcludedTwiceInAYear() {
        var events =
                Allocation.of(
                        onRoll(),
                        YEAR,
                        rates,
                        Outcome.PERMANENT_EXCLUSION,
                        new SplittableRandom(7));
        assertThat(Arrays.stream(events).max().orElseThrow()).isLessThanOrEqualTo(1);
    }

    @Test
    void theSameSeedGivesTheSameBorough() {
        assertThat(onRoll()).isEqualTo(onRoll());
        assertThat(
                        Allocation.of(
                                onRoll(), YEAR, rates, Outcome.SUSPENSION, new SplittableRandom(3)))
                .isEqualTo(
                        Allocation.of(
                                onRoll(),
                                YEAR,
                                rates,
                                Outcome.SUSPENSION,
                                new SplittableRandom(3)));
    }

    @Test
    void someAreSuspendedOftenAndMostNever() {
        var events =
                Allocation.of(onRoll(), YEAR, rates, Outcome.SUSPENSION, new SplittableRandom(7));
        var suspended = Arrays.stream(events).filter(count -> count > 0).count();
        var total = Arrays.stream(events).sum();
        assertThat((double) total / suspended).isBetween(1.5, 2.6);
    }

    private List<DemoPupil> onRoll() {
        return Population.of(
                        DemoSize.BOROUGH,
                        DemoSchools.of(DemoSize.BOROUGH),
                        rates,
                        YEAR,
                        YEAR,
                        new SplittableRandom(42))
                .stream()
                .filter(pupil -> pupil.schoolIn(YEAR) != null)
                .toList();
    }

    @Test
    void aBoroughIsOfItsSize() {
        var schools = DemoSchools.of(DemoSize.BOROUGH);
        assertThat(schools).hasSizeBetween(58, 62);
        assertThat(schools.stream().map(DemoSchool::phase).distinct())
                .contains("NS", "PS", "SS", "AT", "SP", "PR");
        assertThat(onRoll().size()).isBetween(27_000, 33_000);
        assertThat(Allocation.sizes(onRoll(), YEAR).get(Trait.YEAR_GROUP))
                .containsKeys("N", "R", "11", "12");
    }
}
