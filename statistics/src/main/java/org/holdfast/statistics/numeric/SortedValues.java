package org.holdfast.statistics.numeric;

import java.util.function.DoublePredicate;

/** Counting in sorted values, by halving. */
public final class SortedValues {
    private SortedValues() {}

    /** How many are below {@code x}. */
    public static int below(double[] sorted, double x) {
        return firstIndex(sorted, value -> value >= x);
    }

    /** How many are above {@code x}. */
    public static int above(double[] sorted, double x) {
        return sorted.length - firstIndex(sorted, value -> value > x);
    }

    /** The first index whose value is past the bound, or the length. */
    private static int firstIndex(double[] sorted, DoublePredicate past) {
        var low = 0;
        var high = sorted.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (past.test(sorted[middle])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
