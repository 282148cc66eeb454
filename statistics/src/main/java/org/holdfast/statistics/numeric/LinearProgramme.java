package org.holdfast.statistics.numeric;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The least and the greatest a sum of unknowns can be, the unknowns being at least 0 and obeying
 * linear equations: the simplex method on a dense tableau, in two phases, with Bland's rule so that
 * it never circles.
 */
public final class LinearProgramme {
    private static final double NOTHING = 1e-9;

    /** What is left of nought after adding and subtracting: taken for nought. */
    private static final double DUST = 1e-11;

    private final double[][] tableau;
    private final int[] basis;
    private final int unknowns;
    private final boolean feasible;

    private LinearProgramme(double[][] equations, double[] totals, int unknowns) {
        var m = equations.length;
        this.unknowns = unknowns;
        this.tableau = new double[m][unknowns + m + 1];
        this.basis = new int[m];
        for (var i = 0; i < m; i++) {
            var sign = totals[i] < 0 ? -1 : 1;
            for (var j = 0; j < unknowns; j++) {
                tableau[i][j] = sign * equations[i][j];
            }
            tableau[i][unknowns + i] = 1;
            tableau[i][unknowns + m] = sign * totals[i];
            basis[i] = unknowns + i;
        }
        this.feasible = findStart();
    }

    /**
     * The problem {@code equations · x = totals}, x ≥ 0, each equation with one number for each x.
     */
    public static LinearProgramme of(double[][] equations, double[] totals, int unknowns) {
        return new LinearProgramme(equations, totals, unknowns);
    }

    /** Whether any x obeys the equations. */
    public boolean isFeasible() {
        return feasible;
    }

    /** The greatest {@code weights · x}; nothing where it has no bound. */
    public OptionalDouble greatest(double[] weights) {
        var working = new Tableau(copy(tableau), basis.clone());
        var cost = Arrays.copyOf(weights, width() - 1);
        return working.maximise(cost, unknowns)
                ? OptionalDouble.of(working.value(cost))
                : OptionalDouble.empty();
    }

    /** The x of the greatest {@code weights · x}; nothing where it has no bound. */
    public Optional<double[]> greatestPoint(double[] weights) {
        var working = new Tableau(copy(tableau), basis.clone());
        var cost = Arrays.copyOf(weights, width() - 1);
        return working.maximise(cost, unknowns)
                ? Optional.of(working.point(unknowns))
                : Optional.empty();
    }

    /** The least {@code weights · x}; nothing where it has no bound. */
    public OptionalDouble least(double[] weights) {
        var greatest = greatest(Arrays.stream(weights).map(weight -> -weight).toArray());
        return greatest.isPresent() ? OptionalDouble.of(0 - greatest.getAsDouble()) : greatest;
    }

    private int width() {
        return unknowns + tableau.length + 1;
    }

    /** Phase one: drives the artificial unknowns to 0. */
    private boolean findStart() {
        var cost = new double[width() - 1];
        Arrays.fill(cost, unknowns, cost.length, -1);
        var start = new Tableau(tableau, basis);
        start.maximise(cost, cost.length);
        var reached = start.value(cost) > -NOTHING * (1 + largestTotal());
        start.expelFrom(unknowns);
        start.emptyFrom(unknowns);
        return reached;
    }

    private double largestTotal() {
        return Arrays.stream(tableau)
                .mapToDouble(row -> Math.abs(row[row.length - 1]))
                .max()
                .orElse(0);
    }

    private static double[][] copy(double[][] matrix) {
        return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    }

    /** Rows solved for the basic unknowns; the last column holds their values. */
    private static final class Tableau {
        private final double[][] rows;
        private final int[] basis;

        Tableau(double[][] rows, int[] basis) {
            this.rows = rows;
            this.basis = basis;
        }

        /** Climbs to the greatest value, letting in columns before {@code allowed} only. */
        boolean maximise(double[] cost, int allowed) {
            while (true) {
                var entering = entering(cost, allowed);
                if (entering < 0) {
                    return true;
                }
                var leaving = leaving(entering);
                if (leaving < 0) {
                    return false;
                }
                pivot(leaving, entering);
            }
        }

        double value(double[] cost) {
            var sum = 0.0;
            for (var i = 0; i < rows.length; i++) {
                sum += cost[basis[i]] * total(i);
            }
            return sum;
        }

        double[] point(int unknowns) {
            var point = new double[unknowns];
            for (var i = 0; i < rows.length; i++) {
                if (basis[i] < unknowns) {
                    point[basis[i]] = total(i);
                }
            }
            return point;
        }

        private double total(int row) {
            return rows[row][rows[row].length - 1];
        }

        private int entering(double[] cost, int allowed) {
            for (var j = 0; j < allowed; j++) {
                var gain = cost[j];
                for (var i = 0; i < rows.length; i++) {
                    gain -= cost[basis[i]] * rows[i][j];
                }
                if (gain > NOTHING) {
                    return j;
                }
            }
            return -1;
        }

        private int leaving(int entering) {
            var best = -1;
            var least = Double.POSITIVE_INFINITY;
            for (var i = 0; i < rows.length; i++) {
                if (rows[i][entering] > NOTHING) {
                    var ratio = total(i) / rows[i][entering];
                    var ties = best >= 0 && Math.abs(ratio - least) <= NOTHING;
                    if (ties ? basis[i] < basis[best] : ratio < least) {
                        best = i;
                        least = ratio;
                    }
                }
            }
            return best;
        }

        private void pivot(int row, int column) {
            var scale = rows[row][column];
            for (var j = 0; j < rows[row].length; j++) {
                rows[row][j] /= scale;
            }
            for (var i = 0; i < rows.length; i++) {
                var factor = rows[i][column];
                if (i != row && factor != 0) {
                    for (var j = 0; j < rows[i].length; j++) {
                        var left = rows[i][j] - factor * rows[row][j];
                        rows[i][j] = Math.abs(left) < DUST ? 0 : left;
                    }
                }
            }
            basis[row] = column;
        }

        /**
         * Empties the rows whose artificial unknown could not be swapped: they repeat others, and
         * what rounding has left in them must not be taken for an equation.
         */
        void emptyFrom(int first) {
            for (var i = 0; i < rows.length; i++) {
                if (basis[i] >= first) {
                    Arrays.fill(rows[i], 0);
                }
            }
        }

        /** Swaps artificial unknowns still in the basis, all at 0, for real ones where it can. */
        void expelFrom(int first) {
            for (var i = 0; i < rows.length; i++) {
                for (var j = 0; basis[i] >= first && j < first; j++) {
                    if (Math.abs(rows[i][j]) > NOTHING) {
                        pivot(i, j);
                    }
                }
            }
        }
    }
}
