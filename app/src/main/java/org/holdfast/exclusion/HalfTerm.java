package org.holdfast.exclusion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.holdfast.statute.calendar.SchoolCalendar;

/** The school days between two breaks of a week or more, whatever the school calls its terms. */
record HalfTerm(LocalDate first, LocalDate last) {
    /** From a Friday over a week's break to the Monday after it are ten days. */
    private static final int DAYS_OVER_A_BREAK = 8;

    private static final int LONGEST_IN_DAYS = 150;

    /** The half-term of a school day; empty for any other day. */
    static Optional<HalfTerm> of(LocalDate day, SchoolCalendar calendar) {
        if (!calendar.isSchoolDay(day)) {
            return Optional.empty();
        }
        var first = day;
        for (var earlier :
                calendar.schoolDaysIn(day.minusDays(LONGEST_IN_DAYS), day.minusDays(1))
                        .reversed()) {
            if (ChronoUnit.DAYS.between(earlier, first) >= DAYS_OVER_A_BREAK) {
                break;
            }
            first = earlier;
        }
        var last = day;
        for (var later : calendar.schoolDaysIn(day.plusDays(1), day.plusDays(LONGEST_IN_DAYS))) {
            if (ChronoUnit.DAYS.between(last, later) >= DAYS_OVER_A_BREAK) {
                break;
            }
            last = later;
        }
        return Optional.of(new HalfTerm(first, last));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
