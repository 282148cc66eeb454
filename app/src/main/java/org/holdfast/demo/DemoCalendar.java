package org.holdfast.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.statute.calendar.Easter;

/**
 * The invented borough's school year: three terms, half terms, five training days and the bank
 * holidays in them.
 */
final class DemoCalendar {
    private static final int WEEK = 7;

    private final int year;
    private final List<Entry> entries = new ArrayList<>();

    private DemoCalendar(int year) {
        this.year = year;
    }

    /**
     * One entry of the year.
     *
     * @param event term, half_term, inset or bank_holiday
     */
    record Entry(String event, String name, LocalDate first, LocalDate last) {}

    /** The school year that begins in September of the given calendar year. */
    static List<Entry> of(int year) {
        var calendar = new DemoCalendar(year);
        calendar.autumn();
        calendar.spring();
        calendar.summer();
        return List.copyOf(calendar.entries);
    }

    private void autumn() {
        var first = weekdayFrom(LocalDate.of(year, Month.SEPTEMBER, 1));
        var last = fridayUpTo(LocalDate.of(year, Month.DECEMBER, 20));
        add("term", "Autumn", first, last);
        inset(first);
        inset(weekdayFrom(first.plusDays(1)));
        week("half_term", "Autumn half term", lastMonday(year, Month.OCTOBER));
        inset(fridayUpTo(LocalDate.of(year, Month.NOVEMBER, 30)));
    }

    private void spring() {
        var first = weekdayFrom(LocalDate.of(year + 1, Month.JANUARY, 4));
        add("term", "Spring", first, easterFriday().minusDays(WEEK));
        inset(first);
        week("half_term", "Spring half term", monday(LocalDate.of(year + 1, Month.FEBRUARY, 14)));
    }

    private void summer() {
        var first = Easter.monday(year + 1).plusDays(WEEK);
        add("term", "Summer", first, weekdayUpTo(LocalDate.of(year + 1, Month.JULY, 21)));
        var mayDay =
                LocalDate.of(year + 1, Month.MAY, 1)
                        .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
        if (!mayDay.isBefore(first)) {
            add("bank_holiday", "Early May bank holiday", mayDay, mayDay);
        }
        week("half_term", "Summer half term", lastMonday(year + 1, Month.MAY));
        inset(fridayUpTo(LocalDate.of(year + 1, Month.JUNE, 28)));
    }

    private LocalDate easterFriday() {
        return Easter.monday(year + 1).minusDays(3);
    }

    private void inset(LocalDate day) {
        add("inset", "Training day", day, day);
    }

    private void week(String event, String name, LocalDate monday) {
        add(event, name, monday, monday.plusDays(4));
    }

    private void add(String event, String name, LocalDate first, LocalDate last) {
        entries.add(new Entry(event, name, first, last));
    }

    private static LocalDate lastMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }

    private static LocalDate monday(LocalDate from) {
        return from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate fridayUpTo(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
    }

    private static LocalDate weekdayFrom(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? monday(day) : day;
    }

    private static LocalDate weekdayUpTo(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? fridayUpTo(day) : day;
    }

    /** The days of the year on which the schools are open, in order. */
    static List<LocalDate> schoolDays(int year) {
        var entries = of(year);
        return entries.stream()
                .filter(entry -> "term".equals(entry.event()))
                .flatMap(term -> term.first().datesUntil(term.last().plusDays(1)))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .filter(day ->
                        entries.stream()
                                .noneMatch(entry ->
                                        !"term".equals(entry.event())
                                                && !day.isBefore(entry.first())
                                                && !day.isAfter(entry.last())))
                .toList();
    }
}
