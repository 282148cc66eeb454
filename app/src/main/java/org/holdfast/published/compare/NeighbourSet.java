package org.holdfast.published.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Statistical neighbours: for each authority the ten most like it, by the Children's Services
 * Statistical Neighbour model. A starting point, not a target, and not symmetric.
 *
 * @param name such as {@code 2025}
 * @param source the file or release
 * @param byAuthority the neighbours of each, the closest first
 */
public record NeighbourSet(String name, String source, Map<String, List<Neighbour>> byAuthority) {

    /**
     * One neighbour.
     *
     * @param rank 1 is the closest
     * @param code three digits
     * @param closeness in the publisher's words
     */
    public record Neighbour(int rank, String code, String closeness) {}

    public NeighbourSet {
        byAuthority = Map.copyOf(byAuthority);
    }

    public Optional<List<Neighbour>> of(String authority) {
        return Optional.ofNullable(byAuthority.get(authority));
    }
}
