package org.holdfast.statistics.indicator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.statistics.UnusableInput;

/**
 * One academic year's events against its own calendar and headcount.
 *
 * @param calendar the terms and closures that applied: the school's own, else the authority's
 * @param events the first day of each event, in any order
 * @param headcount pupils on roll at that year's January census
 */
public record YearToDate(Calendar calendar, List<LocalDate> events, int headcount) {
    public YearToDate {
        events = List.copyOf(events);
        UnusableInput.unless(headcount >= 0, "headcount cannot be below 0");
    }

    /** Events that started on or before {@code cut}. */
    int countTo(LocalDate cut) {
        return (int) events.stream().filter(start -> !start.isAfter(cut)).count();
    }

    /** Days from {@code first} to {@code last}, both included. */
    public record Term(LocalDate first, LocalDate last) {
        public Term {
            UnusableInput.unless(!last.isBefore(first), "a term cannot end before it starts");
        }
    }

    /** Term ranges, and days within them on which no pupil was expected. */
    public record Calendar(List<Term> terms, Set<LocalDate> closed) {
        public Calendar {
            terms = List.copyOf(terms);
            closed = Set.copyOf(closed);
        }

        /** Monday to Friday within the terms, without the closures, in order. */
        public List<LocalDate> schoolDays() {
            var days = new TreeSet<LocalDate>();
            for (var term : terms) {
                term.first()
                        .datesUntil(term.last().plusDays(1))
                        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                        .filter(day -> !closed.contains(day))
                        .forEach(days::add);
            }
            return List.copyOf(days);
        }
    }
}
