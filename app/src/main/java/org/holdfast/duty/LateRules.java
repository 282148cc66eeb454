package org.holdfast.duty;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.statute.calendar.Reached;
import org.holdfast.statute.calendar.SchoolCalendar;

/** From which day a duty that was not done is late. */
final class LateRules {
    private LateRules() {}

    /**
     * The first day on which it is late; empty where it never is.
     *
     * <p>"Without delay" has no number of hours in law: it is late from the next school day
     * (statute reference, section 3), or from the next day where the calendar does not reach so
     * far. A duty that starts on a day is late the day after. An earliest lawful day is never
     * missed, and nobody but the family is late with what the family may do.
     */
    static Optional<LocalDate> lateFrom(When when, WorkList list, SchoolCalendar calendar) {
        if (list == WorkList.FAMILY) {
            return Optional.empty();
        }
        return switch (when) {
            case When.WithoutDelay(var since) -> Optional.of(nextSchoolDay(since, calendar));
            case When.By(var last) -> Optional.of(last.plusDays(1));
            case When.ByAim(var target) -> Optional.of(target.plusDays(1));
            case When.BeforeIfPracticable(var day) -> Optional.of(day);
            case When.From(var first, var _) -> Optional.of(first.plusDays(1));
            case When.On(var days) -> Optional.of(days.getLast().plusDays(1));
            case When.NotBefore _, When.NoFixedDate(), When.Waiting _ -> Optional.empty();
        };
    }

    private static LocalDate nextSchoolDay(LocalDate day, SchoolCalendar calendar) {
        return switch (calendar.nthSchoolDayAfter(day, 1)) {
            case Reached.Day(var next, var _) -> next;
            case Reached.Unknown _ -> day.plusDays(1);
        };
    }
}
