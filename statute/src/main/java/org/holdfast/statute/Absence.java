package org.holdfast.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.statute.calendar.Session;

/** The time for which a pupil is suspended. */
public sealed interface Absence {

    /** The first day of it. */
    LocalDate firstDay();

    /** The last day of it. */
    LocalDate lastDay();

    /** How much of it lies between two days, both included (CAL-10). */
    SchoolDays lengthBetween(SchoolCalendar calendar, LocalDate from, LocalDate to);

    /**
     * The school days on which any session or lunchtime of it is missed, in order.
     *
     * @param most how many to give at most
     */
    List<LocalDate> daysOut(SchoolCalendar calendar, int most);

    /** What is left of it when it ends after this day; nothing if it had not begun. */
    Optional<Absence> until(LocalDate lastDayServed);

    /** The whole of it. */
    default SchoolDays length(SchoolCalendar calendar) {
        return lengthBetween(calendar, firstDay(), lastDay());
    }

    /**
     * One or more stretches of whole and half days, in order.
     *
     * <p>The regulations suspend "for one or more fixed periods": several stretches are one
     * suspension.
     */
    record Spans(List<Span> spans) implements Absence {
        public Spans {
            if (spans.isEmpty()) {
                throw new IllegalArgumentException("A suspension lasts for at least one session");
            }
            for (int i = 1; i < spans.size(); i++) {
                if (!spans.get(i).beginsAfter(spans.get(i - 1))) {
                    throw new IllegalArgumentException("Spans out of order or overlapping");
                }
            }
            spans = List.copyOf(spans);
        }

        @Override
        public LocalDate firstDay() {
            return spans.getFirst().first();
        }

        @Override
        public LocalDate lastDay() {
            return spans.getLast().last();
        }

        @Override
        public SchoolDays lengthBetween(SchoolCalendar calendar, LocalDate from, LocalDate to) {
            var halves = 0;
            for (var span : spans) {
                halves += span.halvesBetween(calendar, from, to);
            }
            return SchoolDays.ofHalves(halves);
        }

        @Override
        public List<LocalDate> daysOut(SchoolCalendar calendar, int most) {
            var days = new ArrayList<LocalDate>(Math.min(most, 8));
            for (var span : spans) {
                for (var day : calendar.schoolDaysIn(span.first(), span.last(), most)) {
                    if (days.size() < most && (days.isEmpty() || !days.getLast().equals(day))) {
                        days.add(day);
                    }
                }
            }
            return List.copyOf(days);
        }

        @Override
        public Optional<Absence> until(LocalDate lastDayServed) {
            var left =
                    spans.stream()
                            .filter(span -> !span.first().isAfter(lastDayServed))
                            .map(span -> span.until(lastDayServed))
                            .toList();
            return left.isEmpty() ? Optional.empty() : Optional.of(new Spans(left));
        }
    }

    /** Lunchtimes only, in order; each is half a school day (2012 Regs reg 2(2)). */
    record Lunchtimes(List<LocalDate> days) implements Absence {
        public Lunchtimes {
            if (days.isEmpty()) {
                throw new IllegalArgumentException("A suspension lasts for at least one lunchtime");
            }
            days = days.stream().sorted().toList();
        }

        @Override
        public LocalDate firstDay() {
            return days.getFirst();
        }

        @Override
        public LocalDate lastDay() {
            return days.getLast();
        }

        @Override
        public SchoolDays lengthBetween(SchoolCalendar calendar, LocalDate from, LocalDate to) {
            var lunchtimes = 0;
            for (var day : days) {
                if (!day.isBefore(from) && !day.isAfter(to) && calendar.isSchoolDay(day)) {
                    lunchtimes++;
                }
            }
            return SchoolDays.ofHalves(lunchtimes);
        }

        @Override
        public List<LocalDate> daysOut(SchoolCalendar calendar, int most) {
            return days.stream().filter(calendar::isSchoolDay).limit(most).toList();
        }

        @Override
        public Optional<Absence> until(LocalDate lastDayServed) {
            var left = days.stream().filter(day -> !day.isAfter(lastDayServed)).toList();
            return left.isEmpty() ? Optional.empty() : Optional.of(new Lunchtimes(left));
        }
    }

    /**
     * One stretch, from the first session missed to the last.
     *
     * @param firstSession PM: the first morning was attended
     * @param lastSession AM: the last afternoon is attended
     */
    record Span(LocalDate first, Session firstSession, LocalDate last, Session lastSession) {
        public Span {
            if (last.isBefore(first)
                    || (last.equals(first)
                            && firstSession == Session.PM
                            && lastSession == Session.AM)) {
                throw new IllegalArgumentException("A span cannot end before it begins");
            }
        }

        private int halvesBetween(SchoolCalendar calendar, LocalDate from, LocalDate to) {
            var start = first.isBefore(from) ? from : first;
            var end = last.isAfter(to) ? to : last;
            if (end.isBefore(start)) {
                return 0;
            }
            var halves = 2 * calendar.schoolDaysBetween(start, end);
            if (firstSession == Session.PM && start.equals(first) && calendar.isSchoolDay(first)) {
                halves--;
            }
            if (lastSession == Session.AM && end.equals(last) && calendar.isSchoolDay(last)) {
                halves--;
            }
            return halves;
        }

        private Span until(LocalDate lastDayServed) {
            return last.isAfter(lastDayServed)
                    ? new Span(first, firstSession, lastDayServed, Session.PM)
                    : this;
        }

        private boolean beginsAfter(Span earlier) {
            return first.isAfter(earlier.last)
                    || (first.equals(earlier.last)
                            && firstSession == Session.PM
                            && earlier.lastSession == Session.AM);
        }
    }

    /** Whole days, from the first to the last. */
    static Absence wholeDays(LocalDate first, LocalDate last) {
        return of(first, Session.AM, last, Session.PM);
    }

    /** One stretch of whole and half days. */
    static Absence of(LocalDate first, Session firstSession, LocalDate last, Session lastSession) {
        return new Spans(List.of(new Span(first, firstSession, last, lastSession)));
    }

    /** Lunchtimes on these days. */
    static Absence lunchtimes(List<LocalDate> days) {
        return new Lunchtimes(days);
    }
}
