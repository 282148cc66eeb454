package org.holdfast.statistics.rate;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.UnusableInput;
import org.holdfast.statistics.numeric.Quantiles;

/**
 * A rate of rare, independent events such as permanent exclusions: Poisson. Valid up to about one
 * event per 20 pupils.
 *
 * @param events how many happened
 * @param denominator pupils, or pupil-years
 * @param per the unit: 100 for a rate per 100 pupils
 */
public record RareEventRate(int events, double denominator, double per) {
    public RareEventRate {
        UnusableInput.unless(events >= 0, "events cannot be below 0");
        UnusableInput.unless(denominator >= 0, "the denominator cannot be below 0");
        UnusableInput.unless(per > 0, "a rate is per something above 0");
    }

    /** {@code per × events ÷ denominator}. */
    public OptionalDouble value() {
        return Ratio.of(per * events, denominator);
    }

    /**
     * The exact interval (Garwood 1936): ½χ²⁻¹(α/2; 2O) and ½χ²⁻¹(1−α/2; 2O+2) events; 0 below at
     * no events.
     */
    public Optional<Interval> exact(Confidence confidence) {
        var tail = confidence.tail();
        var lower = events == 0 ? 0 : Quantiles.below(chiSquared(2.0 * events), tail) / 2;
        var upper = Quantiles.above(chiSquared(2.0 * events + 2), tail) / 2;
        return ofEvents(lower, upper, confidence, Interval.Method.GARWOOD);
    }

    /**
     * Byar's approximation, common in official tables and kept to reconcile with them: O(1 − 1/9O −
     * z/3√O)³ and (O+1)(1 − 1/9(O+1) + z/3√(O+1))³ events. Open below at no events.
     */
    public Optional<Interval> byar(Confidence confidence) {
        var z = confidence.z();
        var lower = events == 0 ? Double.NEGATIVE_INFINITY : byar(events, -z);
        return ofEvents(lower, byar(events + 1.0, z), confidence, Interval.Method.BYAR);
    }

    private static double byar(double o, double z) {
        return o * Math.pow(1 - 1 / (9 * o) + z / (3 * Math.sqrt(o)), 3);
    }

    private static ChiSquaredDistribution chiSquared(double degreesOfFreedom) {
        return ChiSquaredDistribution.of(degreesOfFreedom);
    }

    private Optional<Interval> ofEvents(
            double lower, double upper, Confidence confidence, Interval.Method method) {
        return denominator == 0
                ? Optional.empty()
                : Optional.of(
                        new Interval(lower, upper, confidence, method).scaled(per / denominator));
    }
}
