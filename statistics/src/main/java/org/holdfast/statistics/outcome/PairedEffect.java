package org.holdfast.statistics.outcome;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.numeric.Sample;
import org.holdfast.statistics.numeric.StudentT;

/**
 * The change of a group measured twice, with d = after − before. Below 0 is a fall, which for a
 * difficulty score is the better: print the direction in words. Under ten pupils report the changes
 * themselves and no effect size.
 *
 * <p>J = Γ(m/2)/(√(m/2)·Γ((m−1)/2)), m = n − 1, exactly. g_change = J·d̄/SD(d), variance 1/n +
 * g²/2n; <em>g_raw</em> = J·d̄/SD(before), variance 2(1−r)/n + g²/2n (Becker 1988; Morris and
 * DeShon 2002), the headline; g_average = J·d̄/√((SD²₁ + SD²₂)/2).
 *
 * @param correlation r, between before and after
 * @param interval of the mean change
 * @param t mean change ÷ its standard error; none where every pupil changed alike
 * @param correction J; none under three pupils
 */
public record PairedEffect(
        Sample before,
        Sample after,
        OptionalDouble meanChange,
        OptionalDouble sdChange,
        OptionalDouble correlation,
        Optional<Interval> interval,
        OptionalDouble t,
        OptionalDouble p,
        OptionalDouble correction,
        Optional<Size> change,
        Optional<Size> raw,
        OptionalDouble average) {

    private static final int LEAST_FOR_CORRECTION = 3;

    /**
     * An effect size.
     *
     * @param variance none where the correlation is not known
     */
    public record Size(double value, OptionalDouble variance, Optional<Interval> interval) {

        static Size of(double value, OptionalDouble variance) {
            var interval =
                    variance.isPresent()
                            ? Optional.of(around(value, Math.sqrt(variance.getAsDouble())))
                            : Optional.<Interval>empty();
            return new Size(value, variance, interval);
        }

        private static Interval around(double value, double error) {
            var confidence = Confidence.NINETY_FIVE;
            return Interval.around(
                    value, confidence.z() * error, confidence, Interval.Method.MORRIS);
        }
    }

    public static PairedEffect of(Sample before, Sample after) {
        var changes = Sample.differences(after, before);
        var n = changes.size();
        var mean = changes.mean();
        var sd = changes.standardDeviation();
        var error = over(sd, Math.sqrt(n));
        var t = Ratio.of(mean, error);
        var correlation = before.correlation(after);
        var correction = correction(n);
        return new PairedEffect(
                before,
                after,
                mean,
                sd,
                correlation,
                interval(mean, error, n),
                t,
                t.isPresent() ? OptionalDouble.of(StudentT.twoSidedP(t.getAsDouble(), n - 1)) : t,
                correction,
                size(corrected(mean, sd, correction), OptionalDouble.of(1), n),
                size(
                        corrected(mean, before.standardDeviation(), correction),
                        unshared(correlation),
                        n),
                corrected(mean, averageSpread(before, after), correction));
    }

    private static OptionalDouble over(OptionalDouble value, double divisor) {
        return Ratio.of(value, OptionalDouble.of(divisor));
    }

    private static Optional<Interval> interval(OptionalDouble mean, OptionalDouble error, int n) {
        if (mean.isEmpty() || error.isEmpty()) {
            return Optional.empty();
        }
        var confidence = Confidence.NINETY_FIVE;
        var half = StudentT.critical(confidence, n - 1) * error.getAsDouble();
        return Optional.of(
                Interval.around(mean.getAsDouble(), half, confidence, Interval.Method.STUDENT));
    }

    /** The gamma functions of J are those of Student's t with m − 1 degrees of freedom at 0. */
    private static OptionalDouble correction(int n) {
        if (n < LEAST_FOR_CORRECTION) {
            return OptionalDouble.empty();
        }
        var m = n - 1;
        var densityAtZero = TDistribution.of(m - 1).density(0);
        return OptionalDouble.of(densityAtZero * Math.sqrt(2 * Math.PI * (m - 1) / m));
    }

    private static OptionalDouble corrected(
            OptionalDouble mean, OptionalDouble spread, OptionalDouble correction) {
        var size = Ratio.of(mean, spread);
        return size.isPresent() && correction.isPresent()
                ? OptionalDouble.of(size.getAsDouble() * correction.getAsDouble())
                : OptionalDouble.empty();
    }

    /** 2(1 − r): what the two measurements do not share. */
    private static OptionalDouble unshared(OptionalDouble correlation) {
        return correlation.isPresent()
                ? OptionalDouble.of(2 * (1 - correlation.getAsDouble()))
                : correlation;
    }

    private static Optional<Size> size(OptionalDouble g, OptionalDouble unshared, int n) {
        if (g.isEmpty()) {
            return Optional.empty();
        }
        var value = g.getAsDouble();
        var variance =
                unshared.isPresent()
                        ? OptionalDouble.of(unshared.getAsDouble() / n + value * value / (2 * n))
                        : unshared;
        return Optional.of(Size.of(value, variance));
    }

    private static OptionalDouble averageSpread(Sample before, Sample after) {
        var first = before.variance();
        var second = after.variance();
        return first.isPresent() && second.isPresent()
                ? OptionalDouble.of(Math.sqrt((first.getAsDouble() + second.getAsDouble()) / 2))
                : OptionalDouble.empty();
    }
}
