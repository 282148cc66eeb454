package org.holdfast.statistics.numeric;

import java.util.Arrays;
import java.util.Optional;
import org.holdfast.statistics.UnusableInput;

/**
 * Ordinary least squares by Householder reflections: y = Xβ + e, for problems of a few columns.
 *
 * <p>Also gives (XᵀX)⁻¹, the bread of every standard error.
 */
public final class LeastSquares {
    /** A column this small after reflection, against its length before, depends on the others. */
    private static final double DEPENDENT = 1e-10;

    private final double[][] rows;
    private final double[] outcome;
    private final double[][] triangle;
    private final double[] rotated;
    private boolean determined = true;

    private LeastSquares(double[][] rows, double[] outcome) {
        this.rows = rows;
        this.outcome = outcome.clone();
        this.triangle = copy(rows);
        this.rotated = outcome.clone();
        for (var column = 0; column < columns() && determined; column++) {
            reflect(column);
        }
    }

    /**
     * Fits {@code outcome} on the columns of {@code rows}; refuses columns that depend on others.
     */
    public static LeastSquares of(double[][] rows, double[] outcome) {
        return ifDetermined(rows, outcome)
                .orElseThrow(() ->
                        new UnusableInput(
                                "a regression needs as many observations as coefficients,"
                                        + " and columns that do not depend on one another"));
    }

    /** The fit, or nothing where the columns do not determine it. */
    public static Optional<LeastSquares> ifDetermined(double[][] rows, double[] outcome) {
        if (rows.length == 0 || rows.length < rows[0].length) {
            return Optional.empty();
        }
        return Optional.of(new LeastSquares(copy(rows), outcome)).filter(fit -> fit.determined);
    }

    private int columns() {
        return rows[0].length;
    }

    /** Mirrors what is left of the problem so that the column keeps only its first part. */
    private void reflect(int column) {
        var length = columnLength(triangle, column, column);
        if (length <= DEPENDENT * columnLength(rows, column, 0)) {
            determined = false;
            return;
        }
        var axis = new double[triangle.length];
        for (var i = column; i < axis.length; i++) {
            axis[i] = triangle[i][column];
        }
        axis[column] += Math.copySign(length, axis[column]);
        var squared = Arrays.stream(axis).map(part -> part * part).sum();
        for (var j = column; j < columns(); j++) {
            mirrorColumn(axis, squared, j);
        }
        mirrorOutcome(axis, squared);
    }

    private void mirrorColumn(double[] axis, double squared, int j) {
        var along = 0.0;
        for (var i = 0; i < axis.length; i++) {
            along += axis[i] * triangle[i][j];
        }
        for (var i = 0; i < axis.length; i++) {
            triangle[i][j] -= 2 * along / squared * axis[i];
        }
    }

    private void mirrorOutcome(double[] axis, double squared) {
        var along = 0.0;
        for (var i = 0; i < axis.length; i++) {
            along += axis[i] * rotated[i];
        }
        for (var i = 0; i < axis.length; i++) {
            rotated[i] -= 2 * along / squared * axis[i];
        }
    }

    private static double columnLength(double[][] matrix, int column, int from) {
        var sum = 0.0;
        for (var i = from; i < matrix.length; i++) {
            sum += matrix[i][column] * matrix[i][column];
        }
        return Math.sqrt(sum);
    }

    /** β. */
    public double[] coefficients() {
        return solveUpper(rotated);
    }

    /** e = y − Xβ. */
    public double[] residuals() {
        var beta = coefficients();
        var residuals = outcome.clone();
        for (var i = 0; i < residuals.length; i++) {
            for (var j = 0; j < beta.length; j++) {
                residuals[i] -= rows[i][j] * beta[j];
            }
        }
        return residuals;
    }

    /** (XᵀX)⁻¹ = R⁻¹R⁻ᵀ. */
    public double[][] inverseOfCrossProducts() {
        var k = columns();
        var inverse = new double[k][];
        for (var j = 0; j < k; j++) {
            var unit = new double[k];
            unit[j] = 1;
            inverse[j] = solveUpper(unit);
        }
        var product = new double[k][k];
        for (var a = 0; a < k; a++) {
            for (var b = 0; b < k; b++) {
                for (var column : inverse) {
                    product[a][b] += column[a] * column[b];
                }
            }
        }
        return product;
    }

    private double[] solveUpper(double[] right) {
        var k = columns();
        var solution = new double[k];
        for (var i = k - 1; i >= 0; i--) {
            var rest = right[i];
            for (var j = i + 1; j < k; j++) {
                rest -= triangle[i][j] * solution[j];
            }
            solution[i] = rest / triangle[i][i];
        }
        return solution;
    }

    private static double[][] copy(double[][] matrix) {
        var copy = new double[matrix.length][];
        for (var i = 0; i < matrix.length; i++) {
            copy[i] = matrix[i].clone();
        }
        return copy;
    }
}
