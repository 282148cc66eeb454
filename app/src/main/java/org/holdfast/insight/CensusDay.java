package org.holdfast.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * January census day, the third Thursday of January: its sole and dual main registrations are the
 * base of every official rate (DfE, Suspensions and permanent exclusions in England: methodology).
 *
 * @param day the census day
 * @param provisional whether the school year's own January has not come yet, so that last January's
 *     roll stands in
 */
record CensusDay(LocalDate day, boolean provisional) {
    private static final int THIRD = 3;

    /**
     * The base for the school year that begins in the given calendar year, as known at the date.
     */
    static CensusDay forYear(int schoolYear, LocalDate asAt) {
        var own = thirdThursday(schoolYear + 1);
        return own.isAfter(asAt)
                ? new CensusDay(thirdThursday(schoolYear), true)
                : new CensusDay(own, false);
    }

    private static LocalDate thirdThursday(int year) {
        return LocalDate.of(year, Month.JANUARY, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(THIRD, DayOfWeek.THURSDAY));
    }
}
