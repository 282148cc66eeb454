package org.holdfast.organisation;

import java.util.Set;
import org.holdfast.access.SchoolId;

/**
 * The calendar of these schools is no longer what it was. Limits that are still open have to be
 * worked out again; limits that have passed never move (CAL-6).
 *
 * @param schools the schools whose days changed; for a change of an authority's calendar, those
 *     that follow it
 * @param reason why, in the words of the person who changed it
 * @param by a person's id or a job's name
 */
public record CalendarChanged(Set<SchoolId> schools, String reason, String by) {

    public CalendarChanged {
        schools = Set.copyOf(schools);
    }
}
