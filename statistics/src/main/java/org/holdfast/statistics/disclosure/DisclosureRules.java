package org.holdfast.statistics.disclosure;

/**
 * What follows for single figures from hiding small counts. A table needs {@link Suppression},
 * tables that are linked need {@link LinkedRelease}: these rules alone do not stop anyone from
 * subtracting.
 */
public final class DisclosureRules {
    private DisclosureRules() {}

    /** From 1 to threshold − 1. Nought is printed. */
    public static boolean hidesCount(int count, int threshold) {
        return count > 0 && count < threshold;
    }

    /** A percentage or rate tells its count to whoever knows the base: either hidden hides it. */
    public static boolean hidesRate(int events, int base, int threshold) {
        return hidesCount(events, threshold) || hidesCount(base, threshold);
    }

    /** An average, such as days per pupil, needs at least the threshold of pupils behind it. */
    public static boolean hidesAverage(int pupils, int threshold) {
        return pupils < threshold;
    }
}
