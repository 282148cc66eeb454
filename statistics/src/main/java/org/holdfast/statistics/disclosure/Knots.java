package org.holdfast.statistics.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The unknown counts in their knots: those that ties hold together, however indirectly. Each knot
 * is a problem of its own, and its answer is kept: most stay as they are from one round to the
 * next.
 */
final class Knots {
    private final LinkedCounts counts;
    private final int width;
    private final Map<String, List<Tie>> tiesOf = new HashMap<>();
    private final Map<Set<String>, Set<String>> answers = new HashMap<>();

    Knots(LinkedCounts counts, int width) {
        this.counts = counts;
        this.width = width;
        for (var tie : counts.ties()) {
            tie.weights()
                    .keySet()
                    .forEach(name -> tiesOf.computeIfAbsent(name, _ -> new ArrayList<>()).add(tie));
        }
    }

    /** The ties that the count itself is in. */
    List<Tie> tiesOf(String name) {
        return tiesOf.getOrDefault(name, List.of());
    }

    /** The unknown counts that an outsider can work out too nearly. */
    Set<String> exposed(Set<String> unknown) {
        var exposed = new HashSet<String>();
        var left = new TreeSet<>(unknown);
        while (!left.isEmpty()) {
            var knot = knot(left.getFirst(), unknown);
            left.removeAll(knot.names());
            exposed.addAll(
                    answers.computeIfAbsent(
                            knot.names(),
                            _ -> new OutsideKnowledge(counts, knot, width).exposed()));
        }
        return exposed;
    }

    /** The ties of the whole knot of an unknown count. */
    List<Tie> tiesAround(String name, Set<String> unknown) {
        return List.copyOf(knot(name, unknown).ties());
    }

    int sizeAround(String name, Set<String> unknown) {
        return knot(name, unknown).names().size();
    }

    private Knot knot(String first, Set<String> unknown) {
        var names = new TreeSet<String>();
        var ties = new LinkedHashSet<Tie>();
        var waiting = new ArrayDeque<String>();
        waiting.add(first);
        while (!waiting.isEmpty()) {
            var name = waiting.remove();
            if (names.add(name)) {
                for (var tie : tiesOf(name)) {
                    if (ties.add(tie)) {
                        tie.weights().keySet().stream()
                                .filter(unknown::contains)
                                .forEach(waiting::add);
                    }
                }
            }
        }
        return new Knot(names, ties);
    }

    /**
     * Unknown counts that hang together.
     *
     * @param ties every tie that one of them is in
     */
    record Knot(Set<String> names, Set<Tie> ties) {}
}
