package org.holdfast.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invented pupil.
 *
 * @param receptionYear the calendar year of the September in which the pupil began, or will begin,
 *     reception
 * @param sen SEN provision: N, K or E
 * @param senNeed primary type of need, empty where none
 * @param nursery the school of the nursery year, where it is not the primary school
 * @param primary the school of the primary years
 * @param secondary the school of the secondary years
 */
record DemoPupil(
        UUID id,
        String upn,
        String forename,
        String surname,
        LocalDate dateOfBirth,
        String sex,
        String ethnicity,
        String language,
        boolean freeSchoolMeals,
        String sen,
        String senNeed,
        boolean lookedAfter,
        boolean socialWorker,
        int receptionYear,
        @Nullable DemoSchool nursery,
        @Nullable DemoSchool primary,
        @Nullable DemoSchool secondary) {

    static final int NURSERY = -1;
    static final int RECEPTION = 0;
    static final int FIRST_SECONDARY_YEAR = 7;
    static final int LAST_COMPULSORY_YEAR = 11;
    static final int SIXTH_FORM = 12;
    static final int LAST_YEAR = 13;

    /**
     * The year group in the school year that starts in September of the given year: -1 nursery, 0
     * reception.
     */
    int yearGroupIn(int schoolYear) {
        return schoolYear - receptionYear;
    }

    /** The school attended in that school year, if any. */
    @Nullable DemoSchool schoolIn(int schoolYear) {
        var year = yearGroupIn(schoolYear);
        var school =
                year == NURSERY && nursery != null
                        ? nursery
                        : year < FIRST_SECONDARY_YEAR ? primary : secondary;
        return school != null && school.teaches(year) ? school : null;
    }

    @Override
    public String toString() {
        return "DemoPupil[" + id + "]";
    }
}
