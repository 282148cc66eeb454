package org.holdfast.duty;

/**
 * One line of a list of work, in words.
 *
 * @param whom whom it concerns: a name, or initials and year group, or the case
 * @param due when, such as "due Tuesday 2 December 2025"
 * @param distance how far off that is; perhaps empty
 * @param mark whether the reader may say that it was done
 */
record WorkLine(
        WorkItem item, String whom, String school, String due, String distance, boolean mark) {

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "WorkLine[" + item.id().value() + "]";
    }
}
