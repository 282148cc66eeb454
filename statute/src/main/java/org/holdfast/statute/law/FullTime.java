package org.holdfast.statute.law;

/**
 * What full-time education commonly means (EDU-7): figures that authorities quote from the practice
 * of the Ombudsman. Medical need may justify less.
 */
final class FullTime {
    private FullTime() {}

    private static final int LAST_OF_KEY_STAGE_1 = 2;
    private static final int LAST_OF_KEY_STAGE_2 = 6;
    private static final int LAST_BEFORE_EXAMINATIONS = 10;

    /** Hours a week, as they are written, for a year group: 0 is reception. */
    static String weeklyHours(int yearGroup) {
        if (yearGroup <= LAST_OF_KEY_STAGE_1) {
            return "21";
        }
        if (yearGroup <= LAST_OF_KEY_STAGE_2) {
            return "23.5";
        }
        return yearGroup <= LAST_BEFORE_EXAMINATIONS ? "24" : "25";
    }
}
