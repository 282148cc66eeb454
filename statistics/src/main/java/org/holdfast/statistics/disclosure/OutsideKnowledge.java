package org.holdfast.statistics.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.statistics.disclosure.LinkedCount.Standing;
import org.holdfast.statistics.numeric.LinearProgramme;

/**
 * What an outsider can work out of the unknown counts of one knot: the least and the greatest that
 * each can be. Whatever point a programme ends in is itself possible, so that most counts are found
 * to be safe without a programme of their own.
 */
final class OutsideKnowledge {
    private static final double ROUNDING = 1e-6;

    private final LinkedCounts counts;
    private final Knots.Knot knot;
    private final int width;
    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();
    private final double[] least;
    private final double[] greatest;

    OutsideKnowledge(LinkedCounts counts, Knots.Knot knot, int width) {
        this.counts = counts;
        this.knot = knot;
        this.width = width;
        this.names = List.copyOf(knot.names());
        this.least = names.stream().mapToDouble(counts::value).toArray();
        this.greatest = least.clone();
        names.forEach(name -> places.put(name, places.size()));
    }

    /** The counts that are known too nearly. */
    Set<String> exposed() {
        if (knot.ties().isEmpty()) {
            return Set.of();
        }
        var programme = programme();
        var exposed = new TreeSet<String>();
        for (var at = 0; at < names.size(); at++) {
            if (needed(at) > 0 && !isSafe(at, programme)) {
                exposed.add(names.get(at));
            }
        }
        return exposed;
    }

    /** How far apart the least and the greatest must be: for what is not sensitive, not equal. */
    private int needed(int at) {
        var count = counts.count(names.get(at));
        if (count.sensitive()) {
            return width;
        }
        return count.standing() == Standing.PROPOSED ? 1 : 0;
    }

    private boolean isSafe(int at, LinearProgramme programme) {
        if (isWide(at)) {
            return true;
        }
        rise(at, 1, programme);
        if (isWide(at)) {
            return true;
        }
        rise(at, -1, programme);
        return isWide(at);
    }

    private boolean isWide(int at) {
        return Math.floor(greatest[at] + ROUNDING) - Math.ceil(least[at] - ROUNDING) >= needed(at);
    }

    private void rise(int at, int direction, LinearProgramme programme) {
        var weights = new double[names.size()];
        weights[at] = direction;
        var point = programme.greatestPoint(weights);
        if (point.isEmpty()) {
            greatest[at] = direction > 0 ? Double.POSITIVE_INFINITY : greatest[at];
            return;
        }
        for (var each = 0; each < names.size(); each++) {
            least[each] = Math.min(least[each], point.get()[each]);
            greatest[each] = Math.max(greatest[each], point.get()[each]);
        }
    }

    private LinearProgramme programme() {
        var equations = new ArrayList<double[]>();
        var totals = new ArrayList<Double>();
        for (var tie : knot.ties()) {
            var row = new double[names.size()];
            var known = 0.0;
            for (var each : tie.weights().entrySet()) {
                var at = places.get(each.getKey());
                if (at != null) {
                    row[at] = each.getValue();
                } else {
                    known += each.getValue() * (double) counts.value(each.getKey());
                }
            }
            equations.add(row);
            totals.add(0 - known);
        }
        return LinearProgramme.of(
                equations.toArray(double[][]::new),
                totals.stream().mapToDouble(Double::doubleValue).toArray(),
                names.size());
    }
}
