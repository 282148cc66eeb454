package org.holdfast.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The school days of all years of the demonstration, in order. */
final class DemoDays {
    private final List<LocalDate> days = new ArrayList<>();

    DemoDays(DemoYears years) {
        for (var year = years.first(); year <= years.next(); year++) {
            days.addAll(DemoCalendar.schoolDays(year));
        }
    }

    /** So many school days after the day; the last there is where there are not so many. */
    LocalDate after(LocalDate day, int count) {
        var at = Collections.binarySearch(days, day);
        var next = at >= 0 ? at + count : -at - 2 + count;
        return days.get(Math.min(next, days.size() - 1));
    }

    /** The school day before; the day itself where it is the first. */
    LocalDate before(LocalDate day) {
        var at = Collections.binarySearch(days, day);
        var previous = (at >= 0 ? at : -at - 1) - 1;
        return previous < 0 ? day : days.get(previous);
    }

    /** The school days of a stretch from its first. */
    List<LocalDate> from(LocalDate first, int count) {
        var at = Collections.binarySearch(days, first);
        return days.subList(at, Math.min(at + count, days.size()));
    }
}
