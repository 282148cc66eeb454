package org.holdfast.statistics.evaluation;

import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.evaluation.InterruptedSeries.Coefficient;
import org.holdfast.statistics.evaluation.InterruptedSeries.Effect;
import org.holdfast.statistics.numeric.LeastSquares;
import org.holdfast.statistics.numeric.Sample;
import org.holdfast.statistics.numeric.StudentT;

/** The fit behind {@link InterruptedSeries}: least squares and the Newey-West covariance. */
final class SegmentedRegression {
    private static final int K = InterruptedSeries.COEFFICIENTS;

    private final int n;
    private final int firstAfter;
    private final int lag;
    private final double[][] rows;
    private final double[] beta;
    private final double[] residuals;
    private final double[][] bread;
    private final double[][] neweyWest;

    SegmentedRegression(Sample values, int firstAfter, int lag) {
        this.n = values.size();
        this.firstAfter = firstAfter;
        this.lag = lag;
        this.rows = design();
        var fit = LeastSquares.of(rows, values.toArray());
        this.beta = fit.coefficients();
        this.residuals = fit.residuals();
        this.bread = fit.inverseOfCrossProducts();
        this.neweyWest = neweyWest();
    }

    private double[][] design() {
        var design = new double[n][];
        for (var i = 0; i < n; i++) {
            var after = i >= firstAfter;
            design[i] = new double[] {1, i + 1, after ? 1 : 0, after ? i - firstAfter : 0};
        }
        return design;
    }

    InterruptedSeries fit() {
        var h = n - 1 - firstAfter;
        return new InterruptedSeries(
                lag,
                coefficient(0),
                coefficient(1),
                coefficient(2),
                coefficient(3),
                Ratio.of(sumOfSquaredSteps(), sumOfSquares()),
                Ratio.of(lagged(1), sumOfSquares()),
                beta[0] + beta[1] * n,
                effect(h),
                effect(h / 2.0));
    }

    private Coefficient coefficient(int j) {
        var error = root(neweyWest[j][j]);
        var t = Ratio.of(OptionalDouble.of(beta[j]), error);
        var df = n - K;
        var p =
                t.isPresent()
                        ? OptionalDouble.of(StudentT.twoSidedP(t.getAsDouble(), df))
                        : OptionalDouble.empty();
        return new Coefficient(beta[j], root(olsVariance(j)), error, t, p, interval(j, error));
    }

    private Optional<Interval> interval(int j, OptionalDouble error) {
        if (error.isEmpty()) {
            return Optional.empty();
        }
        var half = StudentT.critical(Confidence.NINETY_FIVE, n - K) * error.getAsDouble();
        return Optional.of(
                Interval.around(beta[j], half, Confidence.NINETY_FIVE, Interval.Method.NEWEY_WEST));
    }

    /** β₂ + hβ₃. */
    private Effect effect(double h) {
        var variance = neweyWest[2][2] + h * h * neweyWest[3][3] + 2 * h * neweyWest[2][3];
        return new Effect(beta[2] + h * beta[3], root(Math.max(0, variance)));
    }

    private double olsVariance(int j) {
        return sumOfSquares() / (n - K) * bread[j][j];
    }

    /** Without a degree of freedom no error is defined. */
    private OptionalDouble root(double variance) {
        return n > K ? OptionalDouble.of(Math.sqrt(variance)) : OptionalDouble.empty();
    }

    private double sumOfSquares() {
        return lagged(0);
    }

    /** Σ eₜeₜ₋ₗ. */
    private double lagged(int l) {
        var sum = 0.0;
        for (var i = l; i < n; i++) {
            sum += residuals[i] * residuals[i - l];
        }
        return sum;
    }

    private double sumOfSquaredSteps() {
        var sum = 0.0;
        for (var i = 1; i < n; i++) {
            sum += Math.pow(residuals[i] - residuals[i - 1], 2);
        }
        return sum;
    }

    /** n/(n−4) · (XᵀX)⁻¹ · Σ weighted cross products of the scores · (XᵀX)⁻¹. */
    private double[][] neweyWest() {
        var meat = new double[K][K];
        for (var l = 0; l <= Math.min(lag, n - 1); l++) {
            addScores(meat, l, 1 - l / (lag + 1.0));
        }
        var scale = n > K ? n / (double) (n - K) : 0;
        var covariance = new double[K][K];
        for (var a = 0; a < K; a++) {
            for (var b = 0; b < K; b++) {
                for (var c = 0; c < K; c++) {
                    for (var d = 0; d < K; d++) {
                        covariance[a][b] += scale * bread[a][c] * meat[c][d] * bread[d][b];
                    }
                }
            }
        }
        return covariance;
    }

    private void addScores(double[][] meat, int l, double weight) {
        for (var i = l; i < n; i++) {
            var product = weight * residuals[i] * residuals[i - l];
            for (var a = 0; a < K; a++) {
                for (var b = 0; b < K; b++) {
                    meat[a][b] += product * rows[i][a] * rows[i - l][b];
                    if (l > 0) {
                        meat[a][b] += product * rows[i - l][a] * rows[i][b];
                    }
                }
            }
        }
    }
}
