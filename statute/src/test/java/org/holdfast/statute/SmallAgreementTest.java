package org.holdfast.statute;

import static org.assertj.core.api.Assertions.assertThat;

import org.holdfast.naive.GeneratedCases;
import org.holdfast.naive.NaiveClock;
import org.holdfast.naive.NaiveDays;
import org.holdfast.statute.law.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@link AgreementTest} with few cases, always the same: quick enough to be run against each of
 * thousands of mutants.
 */
class SmallAgreementTest {
    private static final int CASES = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void theClockAgreesWithOneThatWalksFromDayToDay(long seed) {
        var holidays = StatuteFixtures.bankHolidays();
        var generated = new GeneratedCases(seed, holidays);
        var year = generated.calendar();
        var naive = new NaiveDays(year, holidays);
        var calendar = Translation.calendar(year);
        for (int i = 0; i < CASES; i++) {
            var told = generated.on(year, naive);
            assertThat(Lines.of(Clock.of(Translation.of(told, calendar, holidays))))
                    .as(told::toString)
                    .isEqualTo(NaiveClock.of(told, naive));
        }
    }
}
