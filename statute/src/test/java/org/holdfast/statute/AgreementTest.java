package org.holdfast.statute;

import static org.assertj.core.api.Assertions.assertThat;

import org.holdfast.statute.law.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTest {

    private static final int CALENDARS = 100;
    private static final int CASES_ON_EACH = 250;

    @ParameterizedTest
    @ValueSource(longs = {2012, 2015, 2023, 2026})
    void theClockAgreesWithOneThatWalksFromDayToDay(long seed) {
        var holidays = StatuteFixtures.bankHolidays();
        var generated = new GeneratedCases(seed, holidays);
        for (int i = 0; i < CALENDARS; i++) {
            var calendar = generated.calendar();
            var naive =
                    new NaiveDays(
                            calendar.termsInSchoolYear(),
                            calendar.terms(),
                            calendar.closures(),
                            holidays);
            for (int j = 0; j < CASES_ON_EACH; j++) {
                var given = generated.on(calendar);
                assertThat(Lines.of(Clock.of(given)))
                        .as(() -> given.events().toString())
                        .isEqualTo(NaiveClock.of(given, naive));
            }
        }
    }
}
