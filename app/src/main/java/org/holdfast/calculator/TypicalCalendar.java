package org.holdfast.calculator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.statute.calendar.Closure;
import org.holdfast.statute.calendar.Easter;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.SchoolYear;
import org.holdfast.statute.calendar.Term;
import org.holdfast.statute.calendar.WorkingDays;

/**
 * What a school year in England usually looks like: no school's own calendar, and always to be
 * checked against one.
 *
 * <p>The pattern is that which most councils publish: from the first week of September, a week in
 * autumn, a fortnight at Christmas, a week in February, a fortnight at Easter, the week of the
 * spring bank holiday, until a Tuesday in the third week of July. It has no INSET days, which every
 * school sets for itself.
 */
final class TypicalCalendar {

    /** As a count says it: "on the calendar of …". */
    static final String NAME = "a typical school in England";

    /** In September. */
    private static final int LATEST_START = 5;

    private TypicalCalendar() {}

    /** The three terms of a school year with their half-terms. */
    static List<TermDates> year(SchoolYear year) {
        var autumn = year.start();
        var spring = autumn + 1;
        var christmas = onOrBefore(LocalDate.of(autumn, Month.DECEMBER, 22), DayOfWeek.FRIDAY);
        var easter = easterHoliday(spring);
        return List.of(
                new TermDates(
                        TermDates.Season.AUTUMN,
                        firstOfAutumn(autumn),
                        christmas,
                        weekFrom(lastMonday(autumn, Month.OCTOBER))),
                new TermDates(
                        TermDates.Season.SPRING,
                        christmas.plusDays(17),
                        easter.minusDays(3),
                        weekFrom(
                                onOrAfter(
                                        LocalDate.of(spring, Month.FEBRUARY, 12),
                                        DayOfWeek.MONDAY))),
                new TermDates(
                        TermDates.Season.SUMMER,
                        easter.plusDays(14),
                        onOrAfter(LocalDate.of(spring, Month.JULY, 19), DayOfWeek.TUESDAY),
                        weekFrom(lastMonday(spring, Month.MAY))));
    }

    /** The years from one to another, both included, to count on where nothing better is known. */
    static SchoolCalendar between(int firstYear, int lastYear, boolean sixTerms) {
        var terms = new ArrayList<Term>();
        var closures = new ArrayList<Closure>();
        for (int start = firstYear; start <= lastYear; start++) {
            var year = new SchoolYear(start);
            for (var dates : year(year)) {
                terms.addAll(dates.terms(year, sixTerms));
                closures.addAll(dates.closures(sixTerms));
            }
        }
        return SchoolCalendar.of(NAME, sixTerms ? 6 : 3, terms, closures);
    }

    /** Bank holidays and the like on which every school is shut, between two days. */
    static List<Closure> bankHolidays(LocalDate first, LocalDate last) {
        var working = WorkingDays.ofEngland();
        return first.datesUntil(last.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
                .filter(day -> !working.isWorkingDay(day))
                .map(day -> new Closure(day, day, "bank holiday"))
                .toList();
    }

    /** A Tuesday, after a day of training; the Thursday before where that would be late. */
    private static LocalDate firstOfAutumn(int year) {
        var tuesday = onOrAfter(LocalDate.of(year, Month.SEPTEMBER, 1), DayOfWeek.TUESDAY);
        return tuesday.getDayOfMonth() > LATEST_START ? tuesday.minusDays(5) : tuesday;
    }

    /** The Monday on which the fortnight begins; Easter Monday lies in it or on its heels. */
    private static LocalDate easterHoliday(int year) {
        var usual = onOrAfter(LocalDate.of(year, Month.MARCH, 29), DayOfWeek.MONDAY);
        var late = Easter.monday(year).minusDays(14);
        return late.isAfter(usual) ? late : usual;
    }

    private static TermDates.Break weekFrom(LocalDate monday) {
        return new TermDates.Break(monday, monday.plusDays(4));
    }

    private static LocalDate lastMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }

    private static LocalDate onOrAfter(LocalDate day, DayOfWeek weekday) {
        return day.with(TemporalAdjusters.nextOrSame(weekday));
    }

    private static LocalDate onOrBefore(LocalDate day, DayOfWeek weekday) {
        return day.with(TemporalAdjusters.previousOrSame(weekday));
    }
}
