package org.holdfast.explanation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.holdfast.statute.calendar.SchoolCalendar;

/** How far off a day is, counted as a school counts. */
public final class Distance {
    private Distance() {}

    /**
     * {@code in 9 school days}, {@code today}, {@code 2 school days ago}; in plain days where the
     * calendar does not reach or no school day lies between.
     */
    public static String words(LocalDate day, LocalDate today, SchoolCalendar calendar) {
        if (day.equals(today)) {
            return "today";
        }
        var ahead = day.isAfter(today);
        var first = ahead ? today.plusDays(1) : day.plusDays(1);
        var last = ahead ? day : today;
        var schoolDays =
                calendar.covers(first) && calendar.covers(last)
                        ? calendar.schoolDaysBetween(first, last)
                        : 0;
        var words =
                schoolDays > 0
                        ? counted(schoolDays, "school day")
                        : counted(ChronoUnit.DAYS.between(first, last) + 1, "day");
        return ahead ? "in " + words : words + " ago";
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
