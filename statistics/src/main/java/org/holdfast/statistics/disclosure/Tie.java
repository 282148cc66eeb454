package org.holdfast.statistics.disclosure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What everyone knows of how counts hang together: the weighted counts add up to nought. A total is
 * the sum of its cells; the year to Easter is the year to Christmas and what came since.
 *
 * @param weights by the counts' names
 */
public record Tie(Map<String, Integer> weights) {
    public Tie {
        weights = Map.copyOf(weights);
    }

    /** The total is the sum of the parts. */
    public static Tie total(String total, Collection<String> parts) {
        var weights = new LinkedHashMap<String, Integer>();
        parts.forEach(part -> weights.merge(part, 1, Integer::sum));
        weights.merge(total, -1, Integer::sum);
        return new Tie(weights);
    }
}
