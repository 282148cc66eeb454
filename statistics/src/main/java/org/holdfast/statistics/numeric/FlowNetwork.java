package org.holdfast.statistics.numeric;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/**
 * A network of few nodes with whole capacities, and the most that can flow through it, by shortest
 * augmenting paths (Edmonds and Karp 1972).
 */
public final class FlowNetwork {
    private static final int UNSEEN = -1;

    private final int[][] capacity;

    private FlowNetwork(int[][] capacity) {
        this.capacity = capacity;
    }

    /** A pipe from one node to another. */
    public record Arc(int from, int to, int capacity) {}

    public static FlowNetwork of(int nodes, List<Arc> arcs) {
        var capacity = new int[nodes][nodes];
        for (var arc : arcs) {
            capacity[arc.from()][arc.to()] += arc.capacity();
        }
        return new FlowNetwork(capacity);
    }

    /** The most that can flow from source to sink. Leaves the network as it was. */
    public int maximumFlow(int source, int sink) {
        var residual = Arrays.stream(capacity).map(int[]::clone).toArray(int[][]::new);
        var total = 0;
        while (true) {
            var previous = shortestPath(residual, source, sink);
            if (previous[sink] == UNSEEN) {
                return total;
            }
            var amount = narrowest(residual, previous, sink);
            for (var node = sink; previous[node] != node; node = previous[node]) {
                residual[previous[node]][node] -= amount;
                residual[node][previous[node]] += amount;
            }
            total += amount;
        }
    }

    /** For each node the one before it on a shortest open path; the source is before itself. */
    private static int[] shortestPath(int[][] residual, int source, int sink) {
        var previous = new int[residual.length];
        Arrays.fill(previous, UNSEEN);
        previous[source] = source;
        var waiting = new ArrayDeque<Integer>(List.of(source));
        while (!waiting.isEmpty() && previous[sink] == UNSEEN) {
            int node = waiting.remove();
            for (var next = 0; next < residual.length; next++) {
                if (previous[next] == UNSEEN && residual[node][next] > 0) {
                    previous[next] = node;
                    waiting.add(next);
                }
            }
        }
        return previous;
    }

    private static int narrowest(int[][] residual, int[] previous, int sink) {
        var narrowest = Integer.MAX_VALUE;
        for (var node = sink; previous[node] != node; node = previous[node]) {
            narrowest = Math.min(narrowest, residual[previous[node]][node]);
        }
        return narrowest;
    }
}
