package org.holdfast.published.compare;

import org.holdfast.published.figure.SliceKey;

/**
 * Whether the regions' counts add up to England's.
 *
 * @param key the count
 * @param regions sum over the nine regions
 * @param england as printed
 */
public record Additivity(SliceKey key, double regions, double england) {

    /** Regions − England. */
    public double difference() {
        return regions - england;
    }

    public boolean holds() {
        return difference() == 0;
    }
}
