package org.holdfast.statistics.rate;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.UnusableInput;

/**
 * The suspension rate with the spread it really has. Suspensions repeat within pupils, so a Poisson
 * interval is too narrow: in England in 2015/16 by half.
 *
 * <p>With kᵢ the suspensions of pupil i, zeros included, m their mean and s² their sample variance:
 * SE = √(s²/N), dispersion s²/m (1 for Poisson). Under about 300 pupils the normal approximation is
 * poor: report the one-or-more rate instead.
 *
 * @param pupils N, the headcount
 * @param mean m, suspensions per pupil
 * @param variance s²; not applicable under two pupils
 */
public record ClusteredRate(int pupils, OptionalDouble mean, OptionalDouble variance) {
    private static final double PER = 100;

    /**
     * From the table of how many pupils were suspended how often.
     *
     * @param frequency pupils by number of suspensions; those with none follow from the headcount
     */
    public static ClusteredRate of(int headcount, Map<Integer, Integer> frequency) {
        var suspended = 0;
        var sum = 0.0;
        var sumOfSquares = 0.0;
        for (var entry : frequency.entrySet()) {
            double k = entry.getKey();
            int count = entry.getValue();
            UnusableInput.unless(k >= 0 && count >= 0, "frequencies cannot be below 0");
            suspended += k > 0 ? count : 0;
            sum += k * count;
            sumOfSquares += k * k * count;
        }
        UnusableInput.unless(
                suspended <= headcount, "more pupils were suspended than there are on roll");
        var mean = Ratio.of(sum, headcount);
        var variance =
                headcount < 2
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(
                                (sumOfSquares - sum * sum / headcount) / (headcount - 1));
        return new ClusteredRate(headcount, mean, variance);
    }

    /** Suspensions per 100 pupils. */
    public OptionalDouble rate() {
        return times(PER, mean);
    }

    /** s²/m. */
    public OptionalDouble dispersion() {
        return Ratio.of(variance, mean);
    }

    /** Standard error of the rate per 100: 100√(s²/N). */
    public OptionalDouble standardError() {
        return rootPerPupil(variance);
    }

    /** What the standard error would be if suspensions did not repeat: 100√(m/N). */
    public OptionalDouble poissonStandardError() {
        return rootPerPupil(mean);
    }

    /** Rate ± z·SE, per 100. */
    public Optional<Interval> interval(Confidence confidence) {
        if (rate().isEmpty() || standardError().isEmpty()) {
            return Optional.empty();
        }
        var half = confidence.z() * standardError().getAsDouble();
        return Optional.of(
                Interval.around(rate().getAsDouble(), half, confidence, Interval.Method.CLUSTERED));
    }

    /**
     * This rate less another, per 100, ± z·√(SE² + SE²). Holding 0 it leaves open which is the
     * higher.
     */
    public Optional<Interval> differenceFrom(ClusteredRate other, Confidence confidence) {
        var difference = Ratio.difference(rate(), other.rate());
        if (difference.isEmpty() || standardError().isEmpty() || other.standardError().isEmpty()) {
            return Optional.empty();
        }
        var error = Math.hypot(standardError().getAsDouble(), other.standardError().getAsDouble());
        return Optional.of(
                Interval.around(
                        difference.getAsDouble(),
                        confidence.z() * error,
                        confidence,
                        Interval.Method.CLUSTERED));
    }

    private OptionalDouble rootPerPupil(OptionalDouble spread) {
        return spread.isPresent()
                ? OptionalDouble.of(PER * Math.sqrt(spread.getAsDouble() / pupils))
                : OptionalDouble.empty();
    }

    private static OptionalDouble times(double factor, OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(factor * value.getAsDouble()) : value;
    }
}
