package org.holdfast.statute.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.holdfast.statute.Origin;
import org.holdfast.statute.calendar.Count;
import org.holdfast.statute.calendar.Reached;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.WorkingDays;

/** A count, and what it starts from. */
record Reckoning(Origin origin, Count count) {

    /** The day itself. */
    static Reckoning theDay(Origin origin) {
        return from(origin, Count.TheDay::new);
    }

    /** CAL-2. */
    static Reckoning schoolDaysAfter(Origin origin, SchoolCalendar calendar, int days) {
        return from(origin, day -> new Count.SchoolDaysAfter(calendar, day, days));
    }

    /** CAL-2, CAL-3. */
    static Reckoning schoolDaysFrom(Origin origin, SchoolCalendar calendar, int days) {
        return from(origin, day -> new Count.SchoolDaysFrom(calendar, day, days));
    }

    /** CAL-5. */
    static Reckoning schoolDaysBefore(Origin origin, SchoolCalendar calendar, int days) {
        return from(origin, day -> new Count.SchoolDaysBefore(calendar, day, days));
    }

    /** CAL-5. */
    static Reckoning calendarDays(Origin origin, int days) {
        return from(origin, day -> new Count.CalendarDays(day, days));
    }

    /** CAL-5. */
    static Reckoning weeks(Origin origin, int weeks) {
        return from(origin, day -> new Count.Weeks(day, weeks));
    }

    /** CAL-7. */
    static Reckoning workingDaysAfter(Origin origin, WorkingDays working, int days) {
        return from(origin, day -> new Count.WorkingDaysAfter(working, day, days));
    }

    static Reckoning monthsAfter(Origin origin, int months) {
        return from(origin, day -> new Count.MonthsAfter(day, months));
    }

    static Reckoning daysOut(Origin origin, SchoolCalendar calendar, List<LocalDate> days) {
        return new Reckoning(origin, new Count.DaysOut(calendar, days));
    }

    static Reckoning nothingFixed(Origin origin) {
        return new Reckoning(origin, new Count.NothingFixed());
    }

    static Reckoning from(Origin origin, Function<LocalDate, Count> count) {
        return switch (origin.day()) {
            case Reached.Day(var day, var _) -> new Reckoning(origin, count.apply(day));
            case Reached.Unknown(var need) -> new Reckoning(origin, new Count.NotYet(need));
        };
    }

    Reached reached() {
        return count.reached();
    }

    /** The day reached; none where it is unknown. */
    Optional<LocalDate> day() {
        return reached() instanceof Reached.Day(var day, var _)
                ? Optional.of(day)
                : Optional.empty();
    }

    /** Whether something done on a day was done after this limit; not where it is unknown. */
    boolean isPassedOn(LocalDate day) {
        return reached() instanceof Reached.Day(var limit, var _) && day.isAfter(limit);
    }

    /** Whether the day reached comes after another; not where it is unknown. */
    boolean isAfter(LocalDate day) {
        return reached() instanceof Reached.Day(var end, var _) && end.isAfter(day);
    }
}
