package org.holdfast.insight.snapshot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.holdfast.statute.calendar.SchoolYear;

/**
 * The days of the school census: the first Thursday of October, the third Thursday of January and
 * of May (Department for Education, school census guides).
 */
public final class CensusDays {
    private static final int THIRD = 3;

    private CensusDays() {}

    /**
     * A census day.
     *
     * @param census autumn, spring or summer
     */
    record CensusDay(int schoolYear, String census, LocalDate day) {
        private static CensusDay of(String census, LocalDate day) {
            return new CensusDay(SchoolYear.of(day).start(), census, day);
        }
    }

    /**
     * January's of the school year that begins in the calendar year: the base of official rates.
     */
    public static LocalDate spring(int schoolYear) {
        return thursday(schoolYear + 1, Month.JANUARY, THIRD);
    }

    /** Those of a calendar year. */
    static List<CensusDay> of(int year) {
        return List.of(
                CensusDay.of("spring", thursday(year, Month.JANUARY, THIRD)),
                CensusDay.of("summer", thursday(year, Month.MAY, THIRD)),
                CensusDay.of("autumn", thursday(year, Month.OCTOBER, 1)));
    }

    private static LocalDate thursday(int year, Month month, int which) {
        return LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.THURSDAY));
    }
}
