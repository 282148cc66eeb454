package org.holdfast.insight;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.statute.calendar.SchoolCalendar;

/**
 * The same point of last school year: the day by which as many school days had passed, on the
 * authority's calendar.
 *
 * @param cut last day to count
 * @param schoolDays school days passed this year, where the calendar says; without it the same date
 *     stands in
 */
record PriorPoint(LocalDate cut, Optional<Integer> schoolDays) {

    static PriorPoint of(LocalDate today, Optional<SchoolCalendar> calendar) {
        var year = today.getMonthValue() >= 8 ? today.getYear() : today.getYear() - 1;
        var start = FirstLook.yearStart(year);
        var priorStart = FirstLook.yearStart(year - 1);
        return calendar.filter(known -> covers(known, start, priorStart, today))
                .map(known -> {
                    var passed = known.schoolDaysBetween(start, today);
                    var prior = known.schoolDaysIn(priorStart, start.minusDays(1));
                    var reached = Math.min(passed, prior.size());
                    return new PriorPoint(
                            reached == 0 ? priorStart.minusDays(1) : prior.get(reached - 1),
                            Optional.of(passed));
                })
                .orElseGet(() -> new PriorPoint(today.minusYears(1), Optional.empty()));
    }

    /** Both years must be on the calendar: a count on half a calendar would be a guess. */
    private static boolean covers(
            SchoolCalendar calendar, LocalDate start, LocalDate priorStart, LocalDate today) {
        return !calendar.schoolDaysIn(priorStart, start.minusDays(1)).isEmpty()
                && calendar.lastDay().filter(last -> !last.isBefore(today)).isPresent()
                && !calendar.schoolDaysIn(start, start.plusMonths(3)).isEmpty();
    }
}
