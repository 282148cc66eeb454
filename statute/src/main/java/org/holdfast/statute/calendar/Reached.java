package org.holdfast.statute.calendar;

import java.time.LocalDate;

/** Where a count ended: a day, or the edge of what is known. */
public sealed interface Reached {

    /**
     * The count ended on this day.
     *
     * @param provisional any of it was counted on the authority's published calendar, because the
     *     school's own had run out (CAL-6)
     */
    record Day(LocalDate date, boolean provisional) implements Reached {}

    /** The count cannot be made, for want of this. */
    record Unknown(Need need) implements Reached {}
}
