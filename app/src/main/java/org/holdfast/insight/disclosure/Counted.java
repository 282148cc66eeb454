package org.holdfast.insight.disclosure;

import org.holdfast.statistics.disclosure.DisclosureRules;

/**
 * One count of a table.
 *
 * @param pupils how many are behind it, for a count of events; where that is not known for the
 *     whole, the most of any part
 * @param dearness how much a reader misses it: a cell less than a margin, that less than the total
 */
record Counted(Subject subject, int value, int pupils, int dearness) {

    /** A few pupils' count, or the count of what happened to a few pupils. */
    boolean isSensitive(int threshold) {
        return isFew(value, threshold) || isFew(pupils, threshold);
    }

    static boolean isFew(int count, int threshold) {
        return DisclosureRules.hidesCount(count, threshold);
    }

    Counted or(Counted other) {
        return dearness >= other.dearness ? this : other;
    }
}
