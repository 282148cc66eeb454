package org.holdfast.statistics.numeric;

import java.util.Arrays;
import java.util.List;

/**
 * A network with whole capacities, and the most that can flow through it, by layers of shortest
 * paths (Dinic 1970): few rounds, since the paths here are short.
 *
 * <p>Every pipe is kept beside its reverse, at indices 2i and 2i + 1; what flows through one may
 * flow back through the other.
 */
public final class FlowNetwork {
    private static final int NONE = -1;

    private final int[] firstPipe;
    private final int[] nextPipe;
    private final int[] target;
    private final int[] capacity;

    private FlowNetwork(int nodes, List<Arc> arcs) {
        this.firstPipe = new int[nodes];
        this.nextPipe = new int[2 * arcs.size()];
        this.target = new int[2 * arcs.size()];
        this.capacity = new int[2 * arcs.size()];
        Arrays.fill(firstPipe, NONE);
        for (var i = 0; i < arcs.size(); i++) {
            var arc = arcs.get(i);
            lay(2 * i, arc.from(), arc.to(), arc.forwards());
            lay(2 * i + 1, arc.to(), arc.from(), arc.backwards());
        }
    }

    /** A pipe between two nodes, and what it can carry each way. */
    public record Arc(int from, int to, int forwards, int backwards) {}

    public static FlowNetwork of(int nodes, List<Arc> arcs) {
        return new FlowNetwork(nodes, arcs);
    }

    private void lay(int pipe, int from, int to, int carries) {
        target[pipe] = to;
        capacity[pipe] = carries;
        nextPipe[pipe] = firstPipe[from];
        firstPipe[from] = pipe;
    }

    /**
     * The most that can flow from source to sink with one arc shut. Leaves the network as it was.
     */
    public int maximumFlow(int source, int sink, int shut) {
        var search = new Search(sink, capacity.clone());
        search.shut(shut);
        var total = 0;
        while (search.layers(source)) {
            var more = search.push(source, Integer.MAX_VALUE);
            while (more > 0) {
                total += more;
                more = search.push(source, Integer.MAX_VALUE);
            }
        }
        return total;
    }

    /**
     * One search for a maximum flow: what each pipe can still carry, and the layers of the round.
     */
    private final class Search {
        private final int sink;
        private final int[] left;
        private final int[] layer = new int[firstPipe.length];
        private final int[] untried = new int[firstPipe.length];

        Search(int sink, int[] left) {
            this.sink = sink;
            this.left = left;
        }

        void shut(int arc) {
            left[2 * arc] = 0;
            left[2 * arc + 1] = 0;
        }

        /**
         * Numbers the nodes by their distance from the source; false where the sink is out of
         * reach.
         */
        boolean layers(int source) {
            Arrays.fill(layer, NONE);
            System.arraycopy(firstPipe, 0, untried, 0, untried.length);
            var waiting = new int[layer.length];
            var seen = 1;
            waiting[0] = source;
            layer[source] = 0;
            for (var i = 0; i < seen; i++) {
                for (var pipe = firstPipe[waiting[i]]; pipe != NONE; pipe = nextPipe[pipe]) {
                    if (left[pipe] > 0 && layer[target[pipe]] == NONE) {
                        layer[target[pipe]] = layer[waiting[i]] + 1;
                        waiting[seen++] = target[pipe];
                    }
                }
            }
            return layer[sink] != NONE;
        }

        /**
         * Pushes up to {@code amount} from a node to the sink, layer by layer; 0 where nothing more
         * goes.
         */
        int push(int node, int amount) {
            if (node == sink) {
                return amount;
            }
            while (untried[node] != NONE) {
                var pipe = untried[node];
                if (left[pipe] > 0 && layer[target[pipe]] == layer[node] + 1) {
                    var pushed = push(target[pipe], Math.min(amount, left[pipe]));
                    if (pushed > 0) {
                        left[pipe] -= pushed;
                        left[pipe ^ 1] += pushed;
                        return pushed;
                    }
                }
                untried[node] = nextPipe[pipe];
            }
            return 0;
        }
    }
}
