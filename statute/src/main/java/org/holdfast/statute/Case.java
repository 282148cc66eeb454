package org.holdfast.statute;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.WorkingDays;

/**
 * Everything about one pupil at one school from which duties follow.
 *
 * @param days the calendars to count on
 * @param priorDays days of suspension served before the first event
 * @param events in the order they happened
 */
public record Case(
        Days days, School school, Pupil pupil, List<PriorDays> priorDays, List<Event> events) {

    /**
     * The two calendars.
     *
     * @param school the excluding school's, continued by its authority's where one is published
     */
    public record Days(SchoolCalendar school, WorkingDays working) {
        /** A school’s calendar with the bank holidays of England. */
        public static Days of(SchoolCalendar school) {
            return new Days(school, WorkingDays.ofEngland());
        }
    }

    public Case {
        priorDays = List.copyOf(priorDays);
        events = List.copyOf(events);
    }

    /** This case with one more event, such as a suspension that is proposed. */
    public Case and(Event event) {
        var more = new ArrayList<>(events);
        more.add(event);
        return new Case(days, school, pupil, priorDays, more);
    }

    /** Says nothing about the child. */
    @Override
    public String toString() {
        return "Case[" + events.size() + " events]";
    }
}
