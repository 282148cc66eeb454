package org.holdfast.statistics.prediction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdfast.statistics.UnusableInput;
import org.holdfast.statistics.numeric.LeastSquares;

/**
 * Iteratively reweighted least squares for a logistic model, with an offset for each observation.
 */
final class MaximumLikelihood {
    private static final int MOST_ROUNDS = 100;
    private static final double SETTLED = 1e-12;

    /** Where every risk is this near 0 or 1 there is nothing left to weigh. */
    private static final double LEAST_WEIGHT = 1e-12;

    private final double[][] rows;
    private final List<Boolean> outcomes;
    private final double[] offsets;
    private final double[] beta;
    private double[][] covariance = {};

    private MaximumLikelihood(double[][] rows, List<Boolean> outcomes, double[] offsets) {
        this.rows = rows;
        this.outcomes = outcomes;
        this.offsets = offsets;
        this.beta = new double[rows[0].length];
    }

    static LogisticRegression fit(double[][] rows, List<Boolean> outcomes, double[] offsets) {
        var problem = new MaximumLikelihood(rows, outcomes, offsets);
        var converged = problem.climb();
        UnusableInput.unless(
                problem.covariance.length > 0, "the predictors must not depend on one another");
        return problem.result(converged);
    }

    private boolean climb() {
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var fit = reweighted();
            if (fit.isEmpty() || (round > 0 && hasNothingToWeigh())) {
                return false;
            }
            covariance = fit.get().inverseOfCrossProducts();
            var step = fit.get().coefficients();
            for (var j = 0; j < beta.length; j++) {
                beta[j] += step[j];
            }
            if (Arrays.stream(step).allMatch(part -> Math.abs(part) < SETTLED)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNothingToWeigh() {
        for (var i = 0; i < rows.length; i++) {
            if (risk(i) * (1 - risk(i)) > LEAST_WEIGHT) {
                return false;
            }
        }
        return true;
    }

    /**
     * The weighted regression of the working residuals (y − p)/w on the predictors, w = p(1 − p).
     */
    private Optional<LeastSquares> reweighted() {
        var weighted = new double[rows.length][];
        var residuals = new double[rows.length];
        for (var i = 0; i < rows.length; i++) {
            var p = risk(i);
            var root = Math.sqrt(Math.max(p * (1 - p), Double.MIN_NORMAL));
            weighted[i] = Arrays.stream(rows[i]).map(x -> x * root).toArray();
            residuals[i] = (outcome(i) - p) / root;
        }
        return LeastSquares.ifDetermined(weighted, residuals);
    }

    private double outcome(int i) {
        return outcomes.get(i) ? 1 : 0;
    }

    private double linear(int i) {
        var sum = offsets[i];
        for (var j = 0; j < beta.length; j++) {
            sum += rows[i][j] * beta[j];
        }
        return sum;
    }

    private double risk(int i) {
        return 1 / (1 + Math.exp(-linear(i)));
    }

    private LogisticRegression result(boolean converged) {
        var coefficients = new ArrayList<LogisticRegression.Coefficient>();
        for (var j = 0; j < beta.length; j++) {
            coefficients.add(
                    new LogisticRegression.Coefficient(beta[j], Math.sqrt(covariance[j][j])));
        }
        var fitted = new ArrayList<Double>();
        var logLikelihood = 0.0;
        for (var i = 0; i < rows.length; i++) {
            fitted.add(risk(i));
            logLikelihood -= Math.log1p(Math.exp(outcomes.get(i) ? -linear(i) : linear(i)));
        }
        var events = (int) outcomes.stream().filter(event -> event).count();
        return new LogisticRegression(coefficients, logLikelihood, fitted, converged, events);
    }
}
