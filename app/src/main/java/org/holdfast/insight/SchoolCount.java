package org.holdfast.insight;

import org.holdfast.access.SchoolId;

/**
 * What one school's records add up to in a period.
 *
 * @param headcount sole and dual main registrations on census day
 * @param suspensions standing ones that began in the period; lunchtimes are not among them
 * @param lunchtimes suspensions of lunchtimes only, which the official count leaves out
 * @param upheld permanent exclusions that the governing board, or a panel, has left standing
 * @param notYetReviewed permanent exclusions that the governing board has still to consider
 */
record SchoolCount(
        SchoolId school,
        long headcount,
        long suspensions,
        long lunchtimes,
        long upheld,
        long notYetReviewed) {

    public Rate suspensionRate() {
        return Rate.of(suspensions, headcount);
    }

    public Rate permanentExclusionRate() {
        return Rate.of(upheld, headcount);
    }

    SchoolCount plus(SchoolCount other) {
        return new SchoolCount(
                school,
                headcount + other.headcount,
                suspensions + other.suspensions,
                lunchtimes + other.lunchtimes,
                upheld + other.upheld,
                notYetReviewed + other.notYetReviewed);
    }
}
