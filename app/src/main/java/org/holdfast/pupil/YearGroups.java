package org.holdfast.pupil;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** Year groups and the school year, which runs here from 1 September. */
public final class YearGroups {
    private static final int LAST_YEAR = 14;

    private YearGroups() {}

    /** The calendar year of the September in which the school year of the day began. */
    static int schoolYear(LocalDate day) {
        return day.getMonthValue() >= Month.SEPTEMBER.getValue()
                ? day.getYear()
                : day.getYear() - 1;
    }

    /**
     * The September in which a pupil of the year group was, or will be, in reception; empty for
     * groups that do not move up by the year.
     */
    public static Optional<Integer> cohort(String yearGroup, LocalDate asAt) {
        return switch (yearGroup) {
            case "R" -> Optional.of(schoolYear(asAt));
            case "N2" -> Optional.of(schoolYear(asAt) + 1);
            case "N1" -> Optional.of(schoolYear(asAt) + 2);
            case "E1", "E2", "M", "X" -> Optional.empty();
            default ->
                    yearGroup.chars().allMatch(Character::isDigit)
                            ? Optional.of(schoolYear(asAt) - Integer.parseInt(yearGroup))
                            : Optional.empty();
        };
    }

    /** The year group of the cohort on the day, if it is still one of a school. */
    static Optional<String> ofCohort(int cohort, LocalDate day) {
        var year = schoolYear(day) - cohort;
        return switch (year) {
            case -2 -> Optional.of("N1");
            case -1 -> Optional.of("N2");
            case 0 -> Optional.of("R");
            default ->
                    year > 0 && year <= LAST_YEAR
                            ? Optional.of(Integer.toString(year))
                            : Optional.empty();
        };
    }
}
