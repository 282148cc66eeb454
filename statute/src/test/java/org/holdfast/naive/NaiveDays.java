package org.holdfast.naive;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counting done the slow way: it walks from day to day and asks of each whether it is a school day.
 * It takes nothing from the library but the terms and closures as they were given.
 */
public final class NaiveDays {
    /** Section 17 of the statute reference. */
    private static final Map<Integer, LocalDate> EASTER_MONDAY = new TreeMap<>();

    static {
        for (var day :
                List.of(
                        "2012-04-09",
                        "2013-04-01",
                        "2014-04-21",
                        "2015-04-06",
                        "2016-03-28",
                        "2017-04-17",
                        "2018-04-02",
                        "2019-04-22",
                        "2020-04-13",
                        "2021-04-05",
                        "2022-04-18",
                        "2023-04-10",
                        "2024-04-01",
                        "2025-04-21",
                        "2026-04-06",
                        "2027-03-29",
                        "2028-04-17")) {
            EASTER_MONDAY.put(LocalDate.parse(day).getYear(), LocalDate.parse(day));
        }
    }

    private final List<Told.TermDates> terms;
    private final int termsInYear;
    private final List<LocalDate> inOrder;
    private final TreeSet<LocalDate> schoolDays = new TreeSet<>();
    private final Set<LocalDate> bankHolidays;
    private final Map<String, LocalDate> lastOfPeriod = new TreeMap<>();

    public NaiveDays(Told.Year year, Set<LocalDate> holidays) {
        this.terms = year.terms();
        this.termsInYear = year.termsInYear();
        this.bankHolidays = holidays;
        for (var term : terms) {
            for (var d = term.first(); !d.isAfter(term.last()); d = d.plusDays(1)) {
                var day = d;
                var weekend =
                        day.getDayOfWeek() == DayOfWeek.SATURDAY
                                || day.getDayOfWeek() == DayOfWeek.SUNDAY;
                var closed =
                        year.shut().stream()
                                .anyMatch(c -> !day.isBefore(c.first()) && !day.isAfter(c.last()));
                if (!weekend && !closed) {
                    schoolDays.add(day);
                }
            }
        }
        this.inOrder = List.copyOf(schoolDays);
        inOrder.forEach(day -> period(day).ifPresent(name -> lastOfPeriod.put(name, day)));
    }

    /** Every school day, in order. */
    List<LocalDate> all() {
        return inOrder;
    }

    boolean isOpen(LocalDate day) {
        return schoolDays.contains(day);
    }

    /** Empty where the count leaves the calendar. */
    Optional<LocalDate> after(LocalDate day, int n) {
        return walk(day, n, 1);
    }

    Optional<LocalDate> before(LocalDate day, int n) {
        return walk(day, n, -1);
    }

    Optional<LocalDate> from(LocalDate day, int n) {
        if (outside(day)) {
            return Optional.empty();
        }
        return isOpen(day) ? n == 1 ? Optional.of(day) : walk(day, n - 1, 1) : walk(day, n, 1);
    }

    private Optional<LocalDate> walk(LocalDate day, int n, int step) {
        if (outside(day)) {
            return Optional.empty();
        }
        var at = day;
        var left = n;
        while (left > 0) {
            at = at.plusDays(step);
            if (outside(at)) {
                return Optional.empty();
            }
            if (isOpen(at)) {
                left--;
            }
        }
        return Optional.of(at);
    }

    private boolean outside(LocalDate day) {
        return day.isBefore(terms.getFirst().first()) || day.isAfter(terms.getLast().last());
    }

    /** The name of the counting period of a day; empty if it has none. */
    Optional<String> period(LocalDate day) {
        if (termsInYear <= 3) {
            return terms.stream()
                    .filter(t -> !day.isBefore(t.first()) && !day.isAfter(t.last()))
                    .map(Told.TermDates::name)
                    .findFirst();
        }
        var year = day.getYear();
        var easter = EASTER_MONDAY.get(year);
        var july = LocalDate.of(year, 7, 31);
        if (day.equals(easter) || day.equals(july) || day.equals(LocalDate.of(year, 12, 31))) {
            return Optional.empty();
        }
        if (day.isBefore(easter)) {
            return Optional.of(year + ": 31 Dec to Easter Monday");
        }
        return Optional.of(
                year + (day.isBefore(july) ? ": Easter Monday to 31 Jul" : ": 31 Jul to 31 Dec"));
    }

    /** The last school day of the period that a day, or else the next day, lies in. */
    Optional<LocalDate> lastOfTermWith(LocalDate day) {
        var wanted = period(day).or(() -> period(day.plusDays(1)));
        return wanted.map(lastOfPeriod::get);
    }

    /** The {@code n}th working day after a day. */
    LocalDate workingDay(LocalDate day, int n) {
        var at = day;
        for (int left = n; left > 0; ) {
            at = at.plusDays(1);
            if (isWorking(at)) {
                left--;
            }
        }
        return at;
    }

    private boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !MonthDay.from(day).equals(MonthDay.of(12, 25))
                && !bankHolidays.contains(day);
    }

    static int schoolYear(LocalDate day) {
        return day.getMonthValue() >= 8 ? day.getYear() : day.getYear() - 1;
    }

    /** Empty where the notice starts no time. */
    Optional<LocalDate> deemed(Told.Notice notice) {
        return switch (notice.way()) {
            case DELIVERED, EMAIL_AGREED -> Optional.of(notice.date());
            case FIRST_CLASS_POST -> Optional.of(workingDay(notice.date(), 2));
            case EMAIL -> Optional.empty();
        };
    }

    /** CAL-11. */
    static boolean ofCompulsorySchoolAge(LocalDate born, LocalDate day) {
        var starts = born.plusYears(5);
        while (!Set.of(MonthDay.of(3, 31), MonthDay.of(8, 31), MonthDay.of(12, 31))
                .contains(MonthDay.from(starts))) {
            starts = starts.plusDays(1);
        }
        var summer = born.plusYears(16);
        while (!MonthDay.from(summer).equals(MonthDay.of(8, 31))) {
            summer = summer.plusDays(1);
        }
        var ends = LocalDate.of(summer.getYear(), Month.JUNE, 30);
        while (ends.getDayOfWeek() != DayOfWeek.FRIDAY) {
            ends = ends.minusDays(1);
        }
        return !day.isBefore(starts) && !day.isAfter(ends);
    }
}
