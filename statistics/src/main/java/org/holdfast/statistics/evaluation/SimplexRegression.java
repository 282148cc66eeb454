package org.holdfast.statistics.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.statistics.numeric.LeastSquares;

/**
 * The weights, none below 0 and summing to 1, whose mixture of donors lies closest to a target:
 * minimise Σ(yₜ − Σwⱼxⱼₜ)².
 *
 * <p>An active-set method in the manner of Lawson and Hanson (1974): donors with a weight form the
 * working set, on which the problem is plain least squares; a donor whose entry would help most
 * comes in, one whose weight would fall below 0 goes out, until none would help.
 */
final class SimplexRegression {
    /** Gains below this, against the size of the problem, are rounding. */
    private static final double NEGLIGIBLE = 1e-12;

    private static final int MOST_ENTRIES = 1000;

    private final double[] target;
    private final List<double[]> donors;
    private final double[] weights;
    private final List<Integer> working = new ArrayList<>();

    private SimplexRegression(double[] target, List<double[]> donors) {
        this.target = target;
        this.donors = donors;
        this.weights = new double[donors.size()];
    }

    static double[] weights(double[] target, List<double[]> donors) {
        var problem = new SimplexRegression(target, donors);
        problem.solve();
        return problem.weights.clone();
    }

    private void solve() {
        var first = closestDonor();
        working.add(first);
        weights[first] = 1;
        for (var entry = 0; entry < MOST_ENTRIES; entry++) {
            var candidate = mostHelpful();
            if (candidate < 0) {
                return;
            }
            working.add(candidate);
            settle();
        }
    }

    private int closestDonor() {
        var closest = 0;
        for (var j = 1; j < donors.size(); j++) {
            if (distance(j) < distance(closest)) {
                closest = j;
            }
        }
        return closest;
    }

    private double distance(int donor) {
        var sum = 0.0;
        for (var t = 0; t < target.length; t++) {
            sum += Math.pow(target[t] - donors.get(donor)[t], 2);
        }
        return sum;
    }

    /** The donor outside the working set that moving towards would cut the distance most, or −1. */
    private int mostHelpful() {
        var residual = residual();
        var inside = 0.0;
        for (var j : working) {
            inside += weights[j] * dot(residual, donors.get(j));
        }
        var best = -1;
        var most = NEGLIGIBLE * (1 + dot(target, target));
        for (var j = 0; j < donors.size(); j++) {
            var gain = dot(residual, donors.get(j)) - inside;
            if (!working.contains(j) && gain > most) {
                most = gain;
                best = j;
            }
        }
        return best;
    }

    /** Solves on the working set, putting out donors until every weight is above 0. */
    private void settle() {
        while (true) {
            var wanted = unconstrained();
            var step = 1.0;
            var leaving = -1;
            for (var place = 0; place < working.size(); place++) {
                var now = weights[working.get(place)];
                if (wanted[place] <= 0 && now / (now - wanted[place]) < step) {
                    step = now / (now - wanted[place]);
                    leaving = place;
                }
            }
            for (var place = 0; place < working.size(); place++) {
                var j = working.get(place);
                weights[j] += step * (wanted[place] - weights[j]);
            }
            if (leaving < 0) {
                return;
            }
            int donor = working.get(leaving);
            weights[donor] = 0;
            working.remove(Integer.valueOf(donor));
        }
    }

    /**
     * Weights of the working set that sum to 1, of either sign: least squares against the first.
     */
    private double[] unconstrained() {
        var reference = donors.get(working.getFirst());
        var others = working.size() - 1;
        var wanted = new double[working.size()];
        wanted[0] = 1;
        if (others == 0) {
            return wanted;
        }
        var rows = new double[target.length][others];
        var outcome = new double[target.length];
        for (var t = 0; t < target.length; t++) {
            outcome[t] = target[t] - reference[t];
            for (var place = 0; place < others; place++) {
                rows[t][place] = donors.get(working.get(place + 1))[t] - reference[t];
            }
        }
        var solution = LeastSquares.of(rows, outcome).coefficients();
        for (var place = 0; place < others; place++) {
            wanted[place + 1] = solution[place];
            wanted[0] -= solution[place];
        }
        return wanted;
    }

    private double[] residual() {
        var residual = target.clone();
        for (var j : working) {
            for (var t = 0; t < residual.length; t++) {
                residual[t] -= weights[j] * donors.get(j)[t];
            }
        }
        return residual;
    }

    private static double dot(double[] first, double[] second) {
        var sum = 0.0;
        for (var t = 0; t < first.length; t++) {
            sum += first[t] * second[t];
        }
        return sum;
    }
}
