package org.holdfast.insight.indicator;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that is added up for one group.
 *
 * @param frequency pupils at a school by how often they were suspended
 */
public record Tally(Map<Measure, Long> counts, Map<Integer, Integer> frequency) {

    public Tally {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
        frequency = Collections.unmodifiableMap(new TreeMap<>(frequency));
    }

    /** The count; nought where nothing was counted. */
    public long of(Measure measure) {
        return counts.getOrDefault(measure, 0L);
    }

    /** Nothing at all. */
    static Tally nothing() {
        return new Tally(new EnumMap<>(Measure.class), Map.of());
    }
}
