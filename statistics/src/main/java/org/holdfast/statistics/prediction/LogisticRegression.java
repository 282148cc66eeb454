package org.holdfast.statistics.prediction;

import java.util.List;
import java.util.Optional;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.UnusableInput;

/**
 * Logistic regression with an intercept, by maximum likelihood: iteratively reweighted least
 * squares until every step is below 10⁻¹², with Wald intervals.
 *
 * @param coefficients intercept first
 * @param logLikelihood at the coefficients
 * @param fitted the fitted risk of each observation
 * @param converged whether the steps died out within 100 rounds
 * @param events how many outcomes were 1
 */
public record LogisticRegression(
        List<Coefficient> coefficients,
        double logLikelihood,
        List<Double> fitted,
        boolean converged,
        int events) {

    /** Beyond this a coefficient means that a predictor separates the outcomes. */
    private static final double SEPARATED = 15;

    /** Events a model needs for each coefficient before it may be used. */
    private static final int EVENTS_PER_COEFFICIENT = 10;

    /** A coefficient and its standard error. */
    public record Coefficient(double value, double error) {

        public double oddsRatio() {
            return Math.exp(value);
        }

        /** exp(value ± z·error). */
        public Interval oddsRatioInterval(Confidence confidence) {
            var half = confidence.z() * error;
            return new Interval(
                    Math.exp(value - half),
                    Math.exp(value + half),
                    confidence,
                    Interval.Method.WALD);
        }
    }

    /** Why a fitted model must not be used. */
    public enum Refusal {
        TOO_FEW_EVENTS("fewer than 10 events for each coefficient"),
        SEPARATION("the predictors separate the outcomes, so that no estimate is stable");

        private final String words;

        Refusal(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public LogisticRegression {
        coefficients = List.copyOf(coefficients);
        fitted = List.copyOf(fitted);
    }

    /**
     * Fits the outcomes on the predictors.
     *
     * @param predictors one row for each observation, without the intercept
     * @param outcomes 1 for an event
     */
    public static LogisticRegression of(List<List<Double>> predictors, List<Boolean> outcomes) {
        UnusableInput.unless(
                predictors.size() == outcomes.size(), "every observation needs an outcome");
        UnusableInput.unless(!outcomes.isEmpty(), "a regression needs observations");
        var width = predictors.getFirst().size();
        UnusableInput.unless(
                predictors.stream().allMatch(row -> row.size() == width),
                "every observation needs every predictor");
        var rows =
                predictors.stream().map(LogisticRegression::withIntercept).toArray(double[][]::new);
        return MaximumLikelihood.fit(rows, outcomes, new double[outcomes.size()]);
    }

    private static double[] withIntercept(List<Double> row) {
        var all = new double[row.size() + 1];
        all[0] = 1;
        for (var j = 0; j < row.size(); j++) {
            all[j + 1] = row.get(j);
        }
        return all;
    }

    /** The guards a model must pass before it is shown; none where it passes. */
    public Optional<Refusal> refusal() {
        if (!converged || coefficients.stream().anyMatch(c -> Math.abs(c.value()) > SEPARATED)) {
            return Optional.of(Refusal.SEPARATION);
        }
        return events < EVENTS_PER_COEFFICIENT * coefficients.size()
                ? Optional.of(Refusal.TOO_FEW_EVENTS)
                : Optional.empty();
    }
}
