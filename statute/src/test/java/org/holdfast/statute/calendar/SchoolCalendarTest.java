package org.holdfast.statute.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolCalendarTest {

    private static final Term AUTUMN = term("Autumn", "2025-09-01", "2025-12-19");
    private static final Term SPRING = term("Spring", "2026-01-05", "2026-03-27");
    private static final Closure HALF_TERM = closed("2025-10-27", "2025-10-31", "half-term");
    private static final Closure INSET = closed("2025-09-01", "2025-09-01", "INSET");

    private final SchoolCalendar own =
            SchoolCalendar.of("Westmarch", 3, List.of(SPRING, AUTUMN), List.of(HALF_TERM, INSET));

    private static Term term(String name, String first, String last) {
        return new Term(name, LocalDate.parse(first), LocalDate.parse(last));
    }

    private static Closure closed(String first, String last, String reason) {
        return new Closure(LocalDate.parse(first), LocalDate.parse(last), reason);
    }

    private static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-01, false", // INSET
        "2025-09-02, true",
        "2025-09-06, false", // Saturday
        "2025-09-07, false", // Sunday
        "2025-10-24, true",
        "2025-10-27, false", // half-term
        "2025-10-31, false",
        "2025-11-03, true",
        "2025-12-19, true",
        "2025-12-22, false", // between terms
        "2026-01-05, true",
        "2026-03-27, true",
        "2026-03-30, false", // after the last term
        "2025-08-29, false", // before the first
    })
    void aSchoolDayIsAWeekdayInATermAndNotClosed(LocalDate day, boolean open) {
        assertThat(own.isSchoolDay(day)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-02, 1, 2025-09-03",
        "2025-09-01, 1, 2025-09-02", // day 0 need not be a school day
        "2025-09-05, 1, 2025-09-08",
        "2025-10-24, 1, 2025-11-03",
        "2025-10-29, 2, 2025-11-04",
        "2025-12-19, 1, 2026-01-05",
        "2025-12-25, 60, 2026-03-27",
    })
    void theDayOfTheEventIsDayNought(LocalDate start, int days, LocalDate end) {
        assertThat(own.nthSchoolDayAfter(start, days)).isEqualTo(new Reached.Day(end, false));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-02, 1, 2025-09-02",
        "2025-09-01, 1, 2025-09-02",
        "2025-10-24, 2, 2025-11-03",
        "2025-09-02, 6, 2025-09-09",
    })
    void theFirstDayOutIsDayOne(LocalDate start, int days, LocalDate end) {
        assertThat(own.nthSchoolDayFrom(start, days)).isEqualTo(new Reached.Day(end, false));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-03, 1, 2025-09-02",
        "2025-11-03, 1, 2025-10-24",
        "2026-01-05, 5, 2025-12-15",
        "2025-12-25, 1, 2025-12-19",
    })
    void countsBackwardsToo(LocalDate start, int days, LocalDate end) {
        assertThat(own.nthSchoolDayBefore(start, days)).isEqualTo(new Reached.Day(end, false));
    }

    @Test
    void saysWhatItNeedsWhereItRunsOut() {
        assertThat(own.nthSchoolDayAfter(on("2026-03-27"), 1))
                .isEqualTo(new Reached.Unknown(new Need.CalendarAfter(on("2026-03-27"))));
        assertThat(own.nthSchoolDayAfter(on("2026-04-13"), 1))
                .isEqualTo(new Reached.Unknown(new Need.CalendarAfter(on("2026-03-27"))));
        assertThat(own.nthSchoolDayAfter(on("2025-08-31"), 1))
                .isEqualTo(new Reached.Unknown(new Need.CalendarBefore(on("2025-09-01"))));
        assertThat(own.nthSchoolDayBefore(on("2025-09-03"), 2))
                .isEqualTo(new Reached.Unknown(new Need.CalendarBefore(on("2025-09-01"))));
        assertThat(SchoolCalendar.unknown("New").nthSchoolDayFrom(on("2025-09-03"), 2))
                .isEqualTo(new Reached.Unknown(new Need.Calendar()));
        assertThat(new Need.CalendarAfter(on("2026-03-27")).words())
                .isEqualTo("the school's calendar after 27 March 2026");
        assertThat(new Need.CalendarBefore(on("2025-09-01")).words())
                .isEqualTo("the school's calendar before 1 September 2025");
        assertThat(new Need.Calendar().words()).isEqualTo("the school's calendar");
        assertThat(new Need.TheDay("the board was informed").words())
                .isEqualTo("the day the board was informed");
    }

    @Test
    void isContinuedProvisionallyByThePublishedTerms() {
        var published =
                SchoolCalendar.of(
                        "Authority",
                        3,
                        List.of(
                                term("Summer before", "2025-04-22", "2025-07-22"),
                                term("Autumn there", "2025-09-03", "2025-12-18"),
                                term("Spring there", "2026-01-05", "2026-03-31"),
                                term("Summer", "2026-04-13", "2026-07-21")),
                        List.of(
                                closed("2026-05-04", "2026-05-04", "bank holiday"),
                                closed("2025-09-10", "2025-09-10", "theirs"),
                                closed("2025-05-05", "2025-05-05", "bank holiday")));
        var both = own.continuedBy(published);
        assertThat(both.terms())
                .extracting(Term::name)
                .containsExactly("Summer before", "Autumn", "Spring", "Summer");
        assertThat(both.isSchoolDay(on("2026-03-30"))).isFalse();
        assertThat(both.isSchoolDay(on("2025-09-10"))).isTrue();
        assertThat(both.isSchoolDay(on("2026-05-04"))).isFalse();
        assertThat(both.isSchoolDay(on("2025-05-05"))).isFalse();
        assertThat(both.nthSchoolDayAfter(on("2026-03-26"), 1))
                .isEqualTo(new Reached.Day(on("2026-03-27"), false));
        assertThat(both.nthSchoolDayAfter(on("2026-03-26"), 2))
                .isEqualTo(new Reached.Day(on("2026-04-13"), true));
        assertThat(both.nthSchoolDayAfter(on("2025-07-22"), 1))
                .isEqualTo(new Reached.Day(on("2025-09-02"), true));
        assertThat(both.isProvisional(on("2025-09-01"))).isFalse();
        assertThat(both.isProvisional(on("2026-03-27"))).isFalse();
        assertThat(SchoolCalendar.unknown("New").continuedBy(published).terms()).hasSize(4);
        assertThat(SchoolCalendar.unknown("New").continuedBy(published).closures()).hasSize(3);
    }

    @Test
    void countsSchoolDaysBetweenAnyTwoDays() {
        assertThat(own.schoolDaysBetween(on("2025-09-01"), on("2025-09-05"))).isEqualTo(4);
        assertThat(own.schoolDaysBetween(on("2025-09-05"), on("2025-09-01"))).isZero();
        assertThat(own.schoolDaysBetween(on("2000-01-01"), on("2100-01-01")))
                .isEqualTo(own.schoolDaysIn(on("2000-01-01"), on("2100-01-01")).size());
        assertThat(own.schoolDaysIn(on("2025-10-23"), on("2025-11-04")))
                .containsExactly(
                        on("2025-10-23"), on("2025-10-24"), on("2025-11-03"), on("2025-11-04"));
        assertThat(own.schoolDaysIn(on("2025-10-23"), on("2025-11-04"), 2)).hasSize(2);
        assertThat(own.schoolDaysIn(on("2025-10-25"), on("2025-11-01"))).isEmpty();
        assertThat(own.lastSchoolDayIn(on("2025-10-25"), on("2025-11-01"))).isEmpty();
        assertThat(own.lastSchoolDayIn(on("2025-10-20"), on("2025-11-01")))
                .contains(on("2025-10-24"));
    }

    @Test
    void refusesTermsThatOverlap() {
        assertThatThrownBy(() ->
                        SchoolCalendar.of(
                                "X",
                                3,
                                List.of(AUTUMN, term("B", "2025-12-19", "2026-01-01")),
                                List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("overlaps");
        assertThatThrownBy(() -> term("B", "2025-12-19", "2025-12-18"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> closed("2025-12-19", "2025-12-18", "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsByItsOwnTermsWithThreeOrFewer() {
        assertThat(own.countingPeriodOf(on("2025-09-01")).orElseThrow().name()).isEqualTo("Autumn");
        assertThat(own.countingPeriodOf(on("2025-12-19")).orElseThrow().name()).isEqualTo("Autumn");
        assertThat(own.countingPeriodOf(on("2025-12-20"))).isEmpty();
        assertThat(own.countingPeriodsIn(on("2025-12-18"), on("2026-01-06")))
                .extracting(CountingPeriod::name)
                .containsExactly("Autumn", "Spring");
        assertThat(own.countingPeriods())
                .extracting(CountingPeriod::name)
                .containsExactly("Autumn", "Spring");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026: 31 Dec to Easter Monday",
        "2026-04-05, 2026: 31 Dec to Easter Monday",
        "2026-04-07, 2026: Easter Monday to 31 Jul",
        "2026-07-30, 2026: Easter Monday to 31 Jul",
        "2026-08-01, 2026: 31 Jul to 31 Dec",
        "2026-12-30, 2026: 31 Jul to 31 Dec",
        "2026-04-06, ",
        "2026-07-31, ",
        "2026-12-31, ",
    })
    void countsBetweenReferenceDatesWithMore(LocalDate day, String period) {
        var sixTerms = SchoolCalendar.of("Sixways", 4, List.of(AUTUMN), List.of());
        assertThat(sixTerms.countingPeriodOf(day).map(CountingPeriod::name).orElse(null))
                .isEqualTo(period);
    }

    @Test
    void aCountingPeriodHoldsTheDaysBetweenItsReferenceDates() {
        var period = CountingPeriod.betweenReferenceDates(on("2026-05-01")).orElseThrow();
        assertThat(period.first()).isEqualTo(on("2026-04-07"));
        assertThat(period.last()).isEqualTo(on("2026-07-30"));
        assertThat(period.contains(on("2026-04-07"))).isTrue();
        assertThat(period.contains(on("2026-07-30"))).isTrue();
        assertThat(period.contains(on("2026-04-06"))).isFalse();
        assertThat(period.contains(on("2026-07-31"))).isFalse();
    }

    @Test
    void theSchoolYearStartsInAugust() {
        assertThat(SchoolYear.of(on("2026-07-31"))).isEqualTo(new SchoolYear(2025));
        assertThat(SchoolYear.of(on("2026-08-01"))).isEqualTo(new SchoolYear(2026));
        assertThat(new SchoolYear(2025)).hasToString("2025-26");
        assertThat(new SchoolYear(2099)).hasToString("2099-00");
        assertThat(new SchoolYear(2025).first()).isEqualTo(on("2025-08-01"));
        assertThat(new SchoolYear(2025).last()).isEqualTo(on("2026-07-31"));
        assertThat(new SchoolYear(2025)).isLessThan(new SchoolYear(2026));
    }

    @Test
    void saysWhatItIsAndHowFarItReaches() {
        assertThat(own.name()).isEqualTo("Westmarch");
        assertThat(own).hasToString("Westmarch");
        assertThat(own.termsInSchoolYear()).isEqualTo(3);
        assertThat(own.firstDay()).contains(on("2025-09-01"));
        assertThat(own.lastDay()).contains(on("2026-03-27"));
        assertThat(own.covers(on("2025-08-31"))).isFalse();
        assertThat(own.covers(on("2025-09-01"))).isTrue();
        assertThat(own.covers(on("2025-12-25"))).isTrue();
        assertThat(own.covers(on("2026-03-27"))).isTrue();
        assertThat(own.covers(on("2026-03-28"))).isFalse();
        var unknown = SchoolCalendar.unknown("New");
        assertThat(unknown.covers(on("2025-09-01"))).isFalse();
        assertThat(unknown.firstDay()).isEmpty();
        assertThat(unknown.lastDay()).isEmpty();
        assertThat(unknown.schoolDaysBetween(on("2025-09-01"), on("2026-07-31"))).isZero();
    }

    @Test
    void knowsOnWhichDayItIsClosedAndWhy() {
        assertThat(own.closureOn(on("2025-09-01"))).contains(INSET);
        assertThat(own.closureOn(on("2025-10-27"))).contains(HALF_TERM);
        assertThat(own.closureOn(on("2025-10-31"))).contains(HALF_TERM);
        assertThat(own.closureOn(on("2025-10-26"))).isEmpty();
        assertThat(own.closureOn(on("2025-11-01"))).isEmpty();
    }

    @Test
    void countsEverySchoolDayOfALongTimeByItsMonth() {
        var years =
                SchoolCalendar.of(
                        "Long", 3, List.of(term("T", "2019-12-05", "2028-03-31")), List.of());
        var count = 0;
        for (var day = on("2019-12-05"); !day.isAfter(on("2028-04-03")); day = day.plusDays(1)) {
            var weekday = day.getDayOfWeek().getValue() < 6 && !day.isAfter(on("2028-03-31"));
            assertThat(years.isSchoolDay(day)).as(day.toString()).isEqualTo(weekday);
            count += weekday ? 1 : 0;
            assertThat(years.schoolDaysBetween(on("2000-01-01"), day)).isEqualTo(count);
            if (weekday) {
                assertThat(years.nthSchoolDayFrom(on("2019-12-05"), count))
                        .isEqualTo(new Reached.Day(day, false));
            }
        }
        assertThat(years.schoolDaysBetween(on("2019-12-05"), on("2031-01-01"))).isEqualTo(count);
    }

    @Test
    void aReferenceDateOnWhichSchoolIsHeldStandsBetweenTwoPeriods() {
        var sixTerms =
                SchoolCalendar.of(
                        "Sixways", 6, List.of(term("T", "2026-07-27", "2026-08-14")), List.of());
        assertThat(sixTerms.countingPeriodsIn(on("2026-07-30"), on("2026-08-03")))
                .extracting(CountingPeriod::name)
                .containsExactly("2026: Easter Monday to 31 Jul", "2026: 31 Jul to 31 Dec");
        assertThat(sixTerms.countingPeriodsIn(on("2026-07-31"), on("2026-07-31"))).isEmpty();
        assertThat(sixTerms.countingPeriods())
                .extracting(CountingPeriod::name)
                .containsExactly("2026: Easter Monday to 31 Jul", "2026: 31 Jul to 31 Dec");
    }
}
