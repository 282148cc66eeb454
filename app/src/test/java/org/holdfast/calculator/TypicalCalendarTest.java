package org.holdfast.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.holdfast.calculator.TermDates.Season;
import org.holdfast.statute.calendar.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TypicalCalendarTest {

    /** As most councils published them. */
    @ParameterizedTest
    @CsvSource({
        "2024, AUTUMN, 2024-09-03, 2024-10-28, 2024-11-01, 2024-12-20",
        "2024, SPRING, 2025-01-06, 2025-02-17, 2025-02-21, 2025-04-04",
        "2024, SUMMER, 2025-04-21, 2025-05-26, 2025-05-30, 2025-07-22",
        "2025, AUTUMN, 2025-09-02, 2025-10-27, 2025-10-31, 2025-12-19",
        "2025, SPRING, 2026-01-05, 2026-02-16, 2026-02-20, 2026-03-27",
        "2025, SUMMER, 2026-04-13, 2026-05-25, 2026-05-29, 2026-07-21",
        "2026, SPRING, 2027-01-04, 2027-02-15, 2027-02-19, 2027-03-26",
    })
    void hasTheUsualTermsAndHalfTerms(
            int start,
            Season season,
            LocalDate first,
            LocalDate halfFirst,
            LocalDate halfLast,
            LocalDate last) {
        assertThat(TypicalCalendar.year(new SchoolYear(start)))
                .contains(
                        new TermDates(
                                season, first, last, new TermDates.Break(halfFirst, halfLast)));
    }

    static IntStream everyYearWithKnownBankHolidays() {
        return IntStream.rangeClosed(2012, 2027);
    }

    /** 190 days with pupils and five of training, give or take a few (2025 and later the same). */
    @ParameterizedTest
    @MethodSource("everyYearWithKnownBankHolidays")
    void comesToAboutAHundredAndNinetyFiveDays(int start) {
        var calendar = TypicalCalendar.between(start, start, false);
        var year = new SchoolYear(start);
        assertThat(calendar.schoolDaysBetween(year.first(), year.last())).isBetween(190, 199);
    }

    @ParameterizedTest
    @MethodSource("everyYearWithKnownBankHolidays")
    void everyTermIsInOrderAndHoldsItsHalfTerm(int start) {
        assertThat(TypicalCalendar.year(new SchoolYear(start))).allMatch(TermDates::isInOrder);
        assertThat(TypicalCalendar.between(start, start, true).terms()).hasSize(6);
    }

    @Test
    void leavesOutBankHolidaysThatFallInTerm() {
        var calendar = TypicalCalendar.between(2021, 2025, false);
        assertThat(calendar.isSchoolDay(LocalDate.of(2026, 5, 4))).isFalse();
        assertThat(calendar.isSchoolDay(LocalDate.of(2024, 3, 29))).as("Good Friday").isFalse();
        assertThat(calendar.isSchoolDay(LocalDate.of(2022, 9, 19))).as("a single day").isFalse();
        assertThat(calendar.isSchoolDay(LocalDate.of(2026, 5, 5))).isTrue();
    }

    @Test
    void isTheSameInThreeTermsAndInSix() {
        var three = TypicalCalendar.between(2025, 2025, false);
        var six = TypicalCalendar.between(2025, 2025, true);
        var year = new SchoolYear(2025);
        assertThat(six.schoolDaysIn(year.first(), year.last()))
                .isEqualTo(three.schoolDaysIn(year.first(), year.last()))
                .noneMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY);
    }
}
