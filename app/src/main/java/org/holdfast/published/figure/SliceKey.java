package org.holdfast.published.figure;

import java.util.List;

/**
 * One figure of every area: an indicator, a group, a period.
 *
 * @param indicator its code
 * @param by codes of the breakdowns, in order; empty for totals
 * @param groups keys of the groups, one for each breakdown
 */
public record SliceKey(String indicator, List<String> by, List<String> groups, Period period) {
    public SliceKey {
        by = List.copyOf(by);
        groups = List.copyOf(groups);
    }

    /** The same of another period. */
    public SliceKey at(Period other) {
        return new SliceKey(indicator, by, groups, other);
    }

    /** Another indicator of the same group and period. */
    public SliceKey of(String other) {
        return new SliceKey(other, by, groups, period);
    }

    /** Another group of the same breakdown. */
    public SliceKey group(List<String> others) {
        return new SliceKey(indicator, by, others, period);
    }
}
