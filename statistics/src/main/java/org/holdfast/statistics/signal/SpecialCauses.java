package org.holdfast.statistics.signal;

import java.util.List;

/**
 * The points of a chart that the usual variation does not explain, by rule, as indices from 0.
 * Where several apply to a point it is labelled outside, then trend, then two of three, then shift.
 */
public record SpecialCauses(
        List<Integer> outside, List<Integer> trend, List<Integer> twoOfThree, List<Integer> shift) {
    public SpecialCauses {
        outside = List.copyOf(outside);
        trend = List.copyOf(trend);
        twoOfThree = List.copyOf(twoOfThree);
        shift = List.copyOf(shift);
    }

    public boolean isEmpty() {
        return outside.isEmpty() && trend.isEmpty() && twoOfThree.isEmpty() && shift.isEmpty();
    }
}
