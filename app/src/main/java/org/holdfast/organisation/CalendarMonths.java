package org.holdfast.organisation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.organisation.CalendarView.Cell;
import org.holdfast.organisation.CalendarView.Mark;
import org.holdfast.organisation.CalendarView.Month;
import org.holdfast.statute.calendar.SchoolCalendar;

/** The twelve small months of a school year, August to July, weeks from Monday. */
final class CalendarMonths {
    private static final int DAYS_IN_A_WEEK = 7;
    private static final int MONTHS_IN_A_YEAR = 12;
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final CalendarRules.Resolved applies;
    private final SchoolCalendar counted;
    private final Map<LocalDate, BankHoliday> holidays;
    private final LocalDate today;

    CalendarMonths(
            CalendarRules.Resolved applies,
            SchoolCalendar counted,
            List<BankHoliday> holidays,
            LocalDate today) {
        this.applies = applies;
        this.counted = counted;
        this.holidays =
                holidays.stream().collect(Collectors.toMap(BankHoliday::day, Function.identity()));
        this.today = today;
    }

    List<Month> all() {
        var first = YearMonth.from(applies.year().first());
        return IntStream.range(0, MONTHS_IN_A_YEAR)
                .mapToObj(each -> month(first.plusMonths(each)))
                .toList();
    }

    private Month month(YearMonth month) {
        var cells = new ArrayList<Cell>();
        var first = month.atDay(1);
        for (int i = 1; i < first.getDayOfWeek().getValue(); i++) {
            cells.add(new Cell(null, Mark.NONE, "", false));
        }
        first.datesUntil(month.atEndOfMonth().plusDays(1)).forEach(day -> cells.add(cell(day)));
        while (cells.size() % DAYS_IN_A_WEEK != 0) {
            cells.add(new Cell(null, Mark.NONE, "", false));
        }
        var weeks =
                IntStream.range(0, cells.size() / DAYS_IN_A_WEEK)
                        .mapToObj(week ->
                                List.copyOf(
                                        cells.subList(
                                                week * DAYS_IN_A_WEEK,
                                                (week + 1) * DAYS_IN_A_WEEK)))
                        .toList();
        return new Month(
                NAME.format(month), weeks, counted.schoolDaysBetween(first, month.atEndOfMonth()));
    }

    private Cell cell(LocalDate day) {
        if (counted.isSchoolDay(day)) {
            return new Cell(day.getDayOfMonth(), Mark.SCHOOL, "", day.equals(today));
        }
        var closed =
                CalendarRules.isWeekend(day)
                        ? java.util.Optional.<ClosedDays>empty()
                        : applies.closures().stream()
                                .filter(each -> each.contains(day))
                                .min(java.util.Comparator.comparing(ClosedDays::kind));
        if (closed.isPresent()) {
            var mark = mark(closed.get().kind());
            return new Cell(day.getDayOfMonth(), mark, closed.get().name(), day.equals(today));
        }
        var holiday = holidays.get(day);
        return holiday == null
                ? new Cell(day.getDayOfMonth(), Mark.FREE, "", day.equals(today))
                : new Cell(
                        day.getDayOfMonth(), Mark.BANK_HOLIDAY, holiday.title(), day.equals(today));
    }

    private static Mark mark(ClosureKind kind) {
        return switch (kind) {
            case HALF_TERM -> Mark.HALF_TERM;
            case INSET -> Mark.INSET;
            case BANK_HOLIDAY -> Mark.BANK_HOLIDAY;
            case EMERGENCY -> Mark.EMERGENCY;
            case OTHER -> Mark.CLOSED;
        };
    }
}
