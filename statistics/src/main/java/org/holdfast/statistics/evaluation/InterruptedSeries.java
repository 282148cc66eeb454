package org.holdfast.statistics.evaluation;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.UnusableInput;
import org.holdfast.statistics.numeric.Sample;

/**
 * Segmented regression of one series that something interrupted:
 *
 * <p>yₜ = β₀ + β₁t + β₂Dₜ + β₃Pₜ + eₜ, t = 1 … n, D = 1 from the first point after, and P counted
 * from 0 <em>at</em> that point, so that β₂ is the jump there (Xiao, Augusto and Wagenaar 2021).
 *
 * <p>Ordinary least squares; Newey-West covariance with Bartlett weights 1 − l/(L+1), times
 * n/(n−4), without prewhitening; t with n − 4 degrees of freedom. Every such interval is too narrow
 * in short series (Turner and others 2021).
 *
 * @param lag L
 * @param intercept β₀
 * @param trend β₁, per period before
 * @param level β₂, the jump at the first point after
 * @param slope β₃, the change of trend per period
 * @param durbinWatson Σ(eₜ − eₜ₋₁)²/Σeₜ²; none for a perfect fit
 * @param autocorrelation of the residuals at lag 1
 * @param counterfactualAtEnd what the earlier trend gives for the last point
 * @param effectAtEnd β₂ + β₃h, h the periods from the first point after to the last
 * @param averageEffect β₂ + β₃h/2
 */
public record InterruptedSeries(
        int lag,
        Coefficient intercept,
        Coefficient trend,
        Coefficient level,
        Coefficient slope,
        OptionalDouble durbinWatson,
        OptionalDouble autocorrelation,
        double counterfactualAtEnd,
        Effect effectAtEnd,
        Effect averageEffect) {

    static final int COEFFICIENTS = 4;

    /** Points before, and points after, that the design needs for its four coefficients. */
    private static final int LEAST_ON_EITHER_SIDE = 2;

    /**
     * A coefficient and what is known of it.
     *
     * @param olsError standard error as if residuals were independent
     * @param error Newey-West standard error; as the other, none without degrees of freedom
     * @param t value ÷ error
     * @param interval at 95 per cent, value ± t·error
     */
    public record Coefficient(
            double value,
            OptionalDouble olsError,
            OptionalDouble error,
            OptionalDouble t,
            OptionalDouble p,
            Optional<Interval> interval) {}

    /** A combination of coefficients with its Newey-West standard error. */
    public record Effect(double value, OptionalDouble error) {}

    /** ⌊4(n/100)^(2/9)⌋, the customary L. */
    public static int customaryLag(int points) {
        return (int) Math.floor(4 * Math.pow(points / 100.0, 2.0 / 9));
    }

    /**
     * Fits the series.
     *
     * @param firstAfter index from 0 of the first point after the interruption
     * @param lag L; the customary one where none is given
     */
    public static InterruptedSeries of(Sample values, int firstAfter, OptionalInt lag) {
        var n = values.size();
        UnusableInput.unless(
                firstAfter >= LEAST_ON_EITHER_SIDE && n - firstAfter >= LEAST_ON_EITHER_SIDE,
                "an interrupted series needs two points before and two after");
        var used = lag.orElse(customaryLag(n));
        UnusableInput.unless(used >= 0, "a lag cannot be below 0");
        return new SegmentedRegression(values, firstAfter, used).fit();
    }
}
