package org.holdfast.insight.signal;

import java.time.LocalDate;

/**
 * A stretch of school time and what began in it.
 *
 * @param schoolYear calendar year in which its school year begins
 * @param first its first school day
 * @param last its last school day
 * @param days school days in it
 * @param suspensions that stand and began in it, lunchtimes not among them
 * @param pupils enrolments with one or more of those
 * @param permanent permanent exclusions that were not withdrawn and whose pupil was not reinstated
 * @param headcount pupils on roll in the latest January known for the school year
 */
record Stretch(
        int schoolYear,
        LocalDate first,
        LocalDate last,
        int days,
        int suspensions,
        int pupils,
        int permanent,
        int headcount) {

    /** Whether a count in it is so small that it would tell who is meant. */
    boolean isTelling(int threshold) {
        return isFew(suspensions, threshold)
                || isFew(pupils, threshold)
                || isFew(permanent, threshold);
    }

    private static boolean isFew(int count, int threshold) {
        return count > 0 && count < threshold;
    }
}
