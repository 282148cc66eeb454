package org.holdfast.statute.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.holdfast.statute.StatuteFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @Test
    void aLengthIsHeldInHalves() {
        assertThat(SchoolDays.of(5).plus(SchoolDays.HALF)).hasToString("5.5");
        assertThat(SchoolDays.of(6)).hasToString("6");
        assertThat(SchoolDays.of(6).toDouble()).isEqualTo(6.0);
        assertThat(SchoolDays.ofHalves(11).toDouble()).isEqualTo(5.5);
        assertThat(SchoolDays.ofHalves(11).isMoreThan(SchoolDays.of(5))).isTrue();
        assertThat(SchoolDays.of(5).isMoreThan(SchoolDays.of(5))).isFalse();
        assertThat(SchoolDays.of(5).less(SchoolDays.HALF)).hasToString("4.5");
        assertThat(SchoolDays.of(5).less(SchoolDays.of(6))).isEqualTo(SchoolDays.NONE);
        assertThat(SchoolDays.NONE.isNone()).isTrue();
        assertThat(SchoolDays.HALF.isNone()).isFalse();
        assertThat(SchoolDays.of(3).whole()).isEqualTo(OptionalInt.of(3));
        assertThat(SchoolDays.HALF.whole()).isEmpty();
        assertThat(SchoolDays.ofHalves(2)).isEqualTo(SchoolDays.ONE).isLessThan(SchoolDays.of(2));
        assertThatThrownBy(() -> new SchoolDays(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-01, 2025-12-03",
        "2026-01-30, 2026-02-03", // over a weekend
        "2025-12-23, 2025-12-29", // Christmas and Boxing Day
        "2026-04-01, 2026-04-07", // Good Friday and Easter Monday
        "2022-12-24, 2022-12-29", // substitute days
        "2021-12-24, 2021-12-30", // Christmas Day on a Saturday
    })
    void firstClassPostIsTakenAsGivenOnTheSecondWorkingDay(LocalDate posted, LocalDate given) {
        assertThat(WorkingDays.ofEngland().deemedGiven(posted))
                .isEqualTo(new Reached.Day(given, false));
    }

    @Test
    void christmasAndGoodFridayNeedNoList() {
        var without = WorkingDays.without(List.of());
        assertThat(without.isWorkingDay(LocalDate.of(2025, 12, 25))).isFalse();
        assertThat(without.isWorkingDay(LocalDate.of(2026, 12, 25))).isFalse(); // a Friday
        assertThat(without.isWorkingDay(LocalDate.of(2026, 4, 3))).isFalse();
        assertThat(without.isWorkingDay(LocalDate.of(2026, 4, 10))).isTrue();
        assertThat(without.isWorkingDay(LocalDate.of(2026, 11, 25))).isTrue();
        assertThat(without.isWorkingDay(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(without.isWorkingDay(LocalDate.of(2026, 4, 4))).isFalse();
        assertThat(without.isWorkingDay(LocalDate.of(2026, 4, 5))).isFalse();
    }

    @Test
    void theTableOfBankHolidaysIsThatOfTheReference() {
        var listed = WorkingDays.without(StatuteFixtures.bankHolidays());
        for (var day = LocalDate.of(2012, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            assertThat(WorkingDays.ofEngland().isWorkingDay(day))
                    .isEqualTo(listed.isWorkingDay(day));
        }
    }

    @Test
    void bankHolidaysNotYetProclaimedAreNotGuessed() {
        assertThat(WorkingDays.ofEngland().deemedGiven(LocalDate.of(2028, 12, 29)))
                .isEqualTo(new Reached.Unknown(new Need.BankHolidays(2029)));
        assertThat(new Need.BankHolidays(2029).words()).isEqualTo("the bank holidays of 2029");
    }

    @ParameterizedTest
    @CsvSource({
        "2012, 2012-04-09", "2013, 2013-04-01", "2016, 2016-03-28", "2019, 2019-04-22",
        "1818, 1818-03-23", "1886, 1886-04-26", "1943, 1943-04-26", "1954, 1954-04-19",
        "1981, 1981-04-20", "2038, 2038-04-26", "2049, 2049-04-19", "2076, 2076-04-20",
        "2100, 2100-03-29", "2106, 2106-04-19", "2190, 2190-04-26", "2285, 2285-03-23",
        "2024, 2024-04-01", "2025, 2025-04-21", "2026, 2026-04-06", "2027, 2027-03-29",
        "2028, 2028-04-17", "2038, 2038-04-26", "2285, 2285-03-23",
    })
    void easterMondayIsComputed(int year, LocalDate monday) {
        assertThat(Easter.monday(year)).isEqualTo(monday);
        assertThat(Easter.goodFriday(year)).isEqualTo(monday.minusDays(3));
    }

    @ParameterizedTest
    @CsvSource({
        "2010-05-14, 2015-08-31, 2026-06-26",
        "2010-08-31, 2015-08-31, 2026-06-26",
        "2010-09-01, 2015-12-31, 2027-06-25",
        "2010-12-31, 2015-12-31, 2027-06-25",
        "2010-01-01, 2015-03-31, 2026-06-26",
        "2010-03-31, 2015-03-31, 2026-06-26",
        "2010-04-01, 2015-08-31, 2026-06-26",
    })
    void compulsorySchoolAgeRunsBetweenPrescribedDays(
            LocalDate born, LocalDate first, LocalDate last) {
        var age = CompulsorySchoolAge.of(born);
        assertThat(age).isEqualTo(new CompulsorySchoolAge(first, last));
        assertThat(age.includes(first)).isTrue();
        assertThat(age.includes(last)).isTrue();
        assertThat(age.includes(first.minusDays(1))).isFalse();
        assertThat(age.includes(last.plusDays(1))).isFalse();
    }

    @Test
    void aChildOfTheTwentyNinthOfFebruaryIsOlderOnTheFirstOfMarch() {
        var born = LocalDate.of(2008, 2, 29);
        assertThat(CompulsorySchoolAge.birthday(born, 18)).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(CompulsorySchoolAge.birthday(born, 20)).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-10, 2026-05-09",
        "2025-08-31, 2026-02-28", // no such day six months on
        "2025-08-29, 2026-02-28",
        "2025-08-28, 2026-02-27",
        "2023-08-30, 2024-02-29",
    })
    void sixMonthsStartWithTheDay(LocalDate start, LocalDate last) {
        assertThat(new Count.MonthsBeginningWith(start, 6).reached())
                .isEqualTo(new Reached.Day(last, false));
    }

    @Test
    void writesCountsInWords() {
        var start = LocalDate.of(2025, 11, 10);
        var calendar =
                SchoolCalendar.of(
                        "X",
                        3,
                        List.of(new Term("Autumn", start.minusDays(30), start.plusDays(30))),
                        List.of(new Closure(start.plusDays(2), start.plusDays(2), "INSET")));
        assertThat(new Count.SchoolDaysAfter(calendar, start, 6).words())
                .isEqualTo("6 school days after Monday 10 November 2025");
        assertThat(Words.counted(new Count.SchoolDaysAfter(calendar, start, 6).steps()))
                .isEqualTo("11 Nov (1); [12 Nov INSET]; 13-14 Nov (3); 17-19 Nov (6)");
        assertThat(Words.counted(new Count.SchoolDaysFrom(calendar, start, 2).steps()))
                .isEqualTo("10-11 Nov (2)");
        assertThat(Words.counted(new Count.SchoolDaysBefore(calendar, start, 2).steps()))
                .isEqualTo("6-7 Nov (2)");
        assertThat(new Count.SchoolDaysBefore(calendar, start, 1).words())
                .isEqualTo("1 school day before Monday 10 November 2025");
        assertThat(new Count.SchoolDaysFrom(calendar, start, 6).words())
                .isEqualTo("school day 6, counting from Monday 10 November 2025");
        assertThat(new Count.CalendarDays(start, -6).words())
                .isEqualTo("6 calendar days before Monday 10 November 2025");
        assertThat(new Count.CalendarDays(start, 1).words())
                .isEqualTo("1 calendar day after Monday 10 November 2025");
        assertThat(new Count.CalendarDays(start, -6).reached())
                .isEqualTo(new Reached.Day(LocalDate.of(2025, 11, 4), false));
        assertThat(new Count.CalendarDaysBeginningWith(start, 15).reached())
                .isEqualTo(new Reached.Day(LocalDate.of(2025, 11, 24), false));
        assertThat(new Count.CalendarDaysBeginningWith(start, 15).words())
                .isEqualTo("15 calendar days beginning with Monday 10 November 2025");
        assertThat(new Count.MonthsBeginningWith(start, 6).words())
                .isEqualTo("6 months beginning with Monday 10 November 2025");
        assertThat(new Count.TheDay(start).words()).isEqualTo("Monday 10 November 2025");
        assertThat(new Count.NothingFixed().words()).isEqualTo("no limit in law");
        assertThat(new Count.NothingFixed().reached()).isInstanceOf(Reached.Unknown.class);
        assertThat(new Count.NotYet(new Need.Calendar()).words())
                .isEqualTo("not known yet: needs the school's calendar");
        assertThat(new Count.TheDayAfter(new Count.TheDay(start)).reached())
                .isEqualTo(new Reached.Day(start.plusDays(1), false));
        assertThat(new Count.TheDayAfter(new Count.NotYet(new Need.Calendar())).reached())
                .isEqualTo(new Reached.Unknown(new Need.Calendar()));
        assertThat(new Count.TheDayAfter(new Count.SchoolDaysFrom(calendar, start, 2)).steps())
                .hasSize(1);
        assertThat(Words.range(start, start)).isEqualTo("10 Nov");
        assertThat(Words.range(start, start.plusDays(30))).isEqualTo("10 Nov-10 Dec");
        assertThat(Words.range(start, start.plusYears(1))).isEqualTo("10 Nov-10 Nov");
    }

    @Test
    void passesOverHolidaysAndAttendedDaysWithTheReason() {
        var friday = LocalDate.of(2025, 12, 19);
        var calendar =
                SchoolCalendar.of(
                        "X",
                        3,
                        List.of(
                                new Term("Autumn", friday.minusDays(30), friday),
                                new Term("Spring", friday.plusDays(17), friday.plusDays(90))),
                        List.of());
        assertThat(Words.counted(new Count.SchoolDaysAfter(calendar, friday, 2).steps()))
                .isEqualTo("[22 Dec-2 Jan holiday]; 5-6 Jan (2)");
        var out = List.of(friday.minusDays(4), friday.minusDays(2));
        assertThat(Words.counted(new Count.DaysOut(calendar, out).steps()))
                .isEqualTo("15 Dec (1); [16 Dec attended]; 17 Dec (2)");
        assertThat(new Count.DaysOut(calendar, out).words())
                .isEqualTo("2 school days out, from Monday 15 December 2025");
        assertThat(new Count.SchoolDaysAfter(calendar, friday, 200).steps()).isEmpty();
    }

    @Test
    void lengthsThatOccurAreMadeOnce() {
        for (int halves = 0; halves < 95; halves++) {
            assertThat(SchoolDays.ofHalves(halves))
                    .isSameAs(SchoolDays.ofHalves(halves))
                    .isEqualTo(new SchoolDays(halves));
        }
        assertThat(SchoolDays.ofHalves(95)).isEqualTo(new SchoolDays(95));
        assertThatThrownBy(() -> SchoolDays.ofHalves(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyCountSaysWhatItCounts() {
        var monday = LocalDate.of(2025, 11, 10);
        var term = new Term("Autumn", monday, monday.plusDays(40));
        var calendar = SchoolCalendar.of("X", 3, List.of(term), List.of());
        var ofTerm = new Count.LastSchoolDayOf(calendar, CountingPeriod.of(term));
        var after = new Count.SchoolDaysAfter(calendar, monday, 3);
        assertThat(ofTerm.words()).isEqualTo("the last school day of Autumn");
        assertThat(ofTerm.countedOn()).contains(calendar);
        assertThat(ofTerm.reached()).isEqualTo(new Reached.Day(LocalDate.of(2025, 12, 19), false));
        assertThat(
                        new Count.LastSchoolDayOf(
                                        calendar,
                                        new CountingPeriod(
                                                "Gone", monday.minusDays(9), monday.minusDays(2)))
                                .reached())
                .isEqualTo(new Reached.Unknown(new Need.Calendar()));
        assertThat(new Count.TheDayAfter(after).words())
                .isEqualTo("the day after the last of 3 school days after Monday 10 November 2025");
        assertThat(new Count.TheDayAfter(after).countedOn()).contains(calendar);
        assertThat(new Count.TheDayAfter(after).reached())
                .isEqualTo(new Reached.Day(LocalDate.of(2025, 11, 14), false));
        assertThat(new Count.MonthsAfter(monday, 12).words())
                .isEqualTo("12 months after Monday 10 November 2025");
        assertThat(new Count.WorkingDaysAfter(WorkingDays.ofEngland(), monday, 1).words())
                .isEqualTo("1 working day after Monday 10 November 2025");
        assertThat(new Count.CalendarDays(monday, 0).words())
                .isEqualTo("0 calendar days after Monday 10 November 2025");
        assertThat(new Count.CalendarDays(monday, -2).words())
                .isEqualTo("2 calendar days before Monday 10 November 2025");
        assertThat(new Count.Weeks(monday, 0).words())
                .isEqualTo("0 weeks after Monday 10 November 2025");
        assertThat(new Count.Weeks(monday, -1).words())
                .isEqualTo("1 week before Monday 10 November 2025");
        assertThat(new Count.TheDay(monday).countedOn()).isEmpty();
        assertThat(new CompulsorySchoolAge(monday, monday.plusDays(1)).words())
                .isEqualTo("from Monday 10 November 2025 to Tuesday 11 November 2025");
    }
}
