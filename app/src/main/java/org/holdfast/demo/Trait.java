package org.holdfast.demo;

/** The five traits by which the demonstration borough keeps to England's published rates. */
enum Trait {
    SEX,
    ETHNICITY,
    YEAR_GROUP,
    FSM,
    SEN;

    /**
     * The published group that the pupil belongs to in the school year that starts in September of
     * the given year.
     */
    String groupOf(DemoPupil pupil, int schoolYear) {
        return switch (this) {
            case SEX -> pupil.sex();
            case ETHNICITY -> pupil.ethnicity();
            case YEAR_GROUP -> yearGroup(pupil.yearGroupIn(schoolYear));
            case FSM -> pupil.freeSchoolMeals() ? "yes" : "no";
            case SEN -> pupil.sen();
        };
    }

    /** The published label: nursery N, reception R, 12 for all of the sixth form. */
    private static String yearGroup(int year) {
        return switch (year) {
            case DemoPupil.NURSERY -> "N";
            case DemoPupil.RECEPTION -> "R";
            default -> Integer.toString(Math.min(year, DemoPupil.SIXTH_FORM));
        };
    }
}
