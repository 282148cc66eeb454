package org.holdfast.statistics.signal;

import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.statistics.UnusableInput;
import org.holdfast.statistics.numeric.Sample;

/**
 * The individuals and moving-range chart, as NHS "Making data count" draws it.
 *
 * <p>With R̄ the mean of |yₜ − yₜ₋₁|: limits mean ± 2.66·R̄, σ = R̄/1.128, upper limit of the
 * ranges 3.267·R̄. A negative lower limit of a count is shown as 0 but calculated as it is. Never
 * for a cumulative series, and leave holiday weeks out.
 *
 * @param centre mean of the baseline; none without points
 * @param limits none under two points
 */
public record XmrChart(
        Sample values, OptionalDouble centre, Optional<Limits> limits, SpecialCauses signals) {

    /** Under this many points the limits are only "trial limits". */
    public static final int FIRM_LIMITS_FROM = 12;

    /** Under this many points there is only a run chart. */
    public static final int LIMITS_FROM = 6;

    private static final double LIMIT_FACTOR = 2.66;
    private static final double RANGE_FACTOR = 3.267;
    private static final double SIGMA_DIVISOR = 1.128;

    /**
     * The natural limits of the process.
     *
     * @param averageMovingRange R̄, after screening where asked for
     * @param sigma R̄/1.128
     */
    public record Limits(
            double averageMovingRange,
            double lower,
            double upper,
            double upperRange,
            double sigma) {

        static Limits around(double mean, double averageMovingRange) {
            return new Limits(
                    averageMovingRange,
                    mean - LIMIT_FACTOR * averageMovingRange,
                    mean + LIMIT_FACTOR * averageMovingRange,
                    RANGE_FACTOR * averageMovingRange,
                    averageMovingRange / SIGMA_DIVISOR);
        }
    }

    /** Whether ranges of 3.267·R̄ and more are left out and R̄ taken again, once (Nelson 1982). */
    public enum Screening {
        /** The default, as the package NHSRplotthedots does it. */
        OUTLIERS_LEFT_OUT,
        /** As the NHS spreadsheet does it: wider limits. */
        NONE
    }

    /** A chart of all points, limits from all of them. */
    public static XmrChart of(Sample values, Screening screening) {
        return of(values, values.size(), screening, RunRules.CUSTOMARY);
    }

    /**
     * A chart whose mean and limits come from the first {@code baseline} points and apply to all.
     */
    public static XmrChart of(Sample values, int baseline, Screening screening, RunRules rules) {
        UnusableInput.unless(baseline >= 0, "a baseline cannot have fewer than 0 points");
        var known = values.first(baseline);
        var centre = known.mean();
        var range = averageMovingRange(known, screening);
        if (centre.isEmpty() || range.isEmpty()) {
            return new XmrChart(
                    values, centre, Optional.empty(), rules.withoutLimits(values, centre));
        }
        var limits = Limits.around(centre.getAsDouble(), range.getAsDouble());
        return new XmrChart(
                values,
                centre,
                Optional.of(limits),
                rules.find(values, centre.getAsDouble(), limits));
    }

    private static OptionalDouble averageMovingRange(Sample values, Screening screening) {
        var ranges = values.movingRanges();
        var mean = ranges.mean();
        if (mean.isEmpty() || screening == Screening.NONE) {
            return mean;
        }
        var bound = RANGE_FACTOR * mean.getAsDouble();
        var kept = ranges.filter(range -> range < bound).mean();
        return kept.isPresent() ? kept : mean;
    }
}
