package org.holdfast.published.figure;

import java.util.List;

/**
 * A figure's names as its source writes them.
 *
 * @param indicator column or measure
 * @param by names of the breakdowns; empty for totals
 * @param groups names of the groups
 * @param period as written
 */
public record Written(String indicator, List<String> by, List<String> groups, String period) {
    public Written {
        by = List.copyOf(by);
        groups = List.copyOf(groups);
    }
}
