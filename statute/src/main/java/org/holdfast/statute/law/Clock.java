package org.holdfast.statute.law;

import java.util.List;
import org.holdfast.statute.Case;
import org.holdfast.statute.Event;
import org.holdfast.statute.Fact;
import org.holdfast.statute.Findings;
import org.holdfast.statute.Pupil;
import org.holdfast.statute.School;
import org.holdfast.statute.calendar.SchoolCalendar;

/**
 * The statutory clock: runs the events of a case, in their order, through the rules of the law that
 * was in force, and finds who owes what to whom by when.
 *
 * <p>It knows no current date. The same case always gives the same findings.
 */
public final class Clock {
    private Clock() {}

    /** Everything that follows from a case. */
    public static Findings of(Case given) {
        return Proceedings.of(given);
    }

    /**
     * What follows from something that stands by itself: an off-site direction, a managed move, a
     * part-time timetable, an application, a plan.
     *
     * @param days the calendars to count on; {@link SchoolCalendar#unknown} where no rule about it
     *     counts school days
     */
    public static Findings alone(Case.Days days, School school, Pupil pupil, Event.Alone event) {
        return of(new Case(days, school, pupil, List.of(), List.of(event)));
    }

    /** The totals as they would stand with a proposed suspension served (PWR-3, the matrix). */
    public static Fact.Suspended proposing(Case given, Event.Suspension proposed) {
        return of(given.and(proposed)).suspended(proposed.id()).orElseThrow();
    }
}
