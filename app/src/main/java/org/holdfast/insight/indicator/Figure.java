package org.holdfast.insight.indicator;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.Rounding;
import org.holdfast.statistics.rate.ClusteredRate;
import org.holdfast.statistics.rate.Proportion;
import org.holdfast.statistics.rate.RareEventRate;

/**
 * One indicator of one group, with its base and what the data are consistent with.
 *
 * @param numerator what was counted, in the measure's own unit
 * @param denominator what it is divided by; 1 for a count
 */
public record Figure(Indicator indicator, Tally tally, long numerator, long denominator) {

    static Figure of(Indicator indicator, Tally tally) {
        var by = indicator.formula().denominator();
        return new Figure(
                indicator,
                tally,
                tally.of(indicator.formula().numerator()),
                by == null ? 1 : tally.of(by));
    }

    /** The figure, unrounded; none where there is nothing to divide by. */
    public OptionalDouble value() {
        return Ratio.of(indicator.formula().factor() * numerator, (double) denominator);
    }

    /** As printed: rounded half away from zero, {@code z} where it does not apply. */
    public String shown() {
        if (indicator.formula().isCount()
                && indicator.formula().places() == 0
                && value().isPresent()) {
            return String.format(Locale.UK, "%,d", Math.round(value().getAsDouble()));
        }
        return Rounding.display(value(), indicator.formula().places());
    }

    /** The 95 per cent interval, where the indicator has one and the figure bears it. */
    public Optional<Interval> interval() {
        var formula = indicator.formula();
        return switch (formula.spread()) {
            case NONE -> Optional.empty();
            case CLUSTERED -> clustered();
            case WILSON ->
                    denominator == 0 || numerator > denominator
                            ? Optional.empty()
                            : new Proportion(
                                            Math.toIntExact(numerator),
                                            Math.toIntExact(denominator))
                                    .wilson(Confidence.NINETY_FIVE)
                                    .map(interval -> interval.scaled(formula.factor()));
            case POISSON ->
                    new RareEventRate(
                                    Math.toIntExact(numerator),
                                    (double) denominator,
                                    formula.factor())
                            .exact(Confidence.NINETY_FIVE);
        };
    }

    /** More pupils suspended than were on roll in January, as in a new school, bear none. */
    private Optional<Interval> clustered() {
        var suspended = tally.frequency().values().stream().mapToInt(Integer::intValue).sum();
        return suspended > denominator
                ? Optional.empty()
                : ClusteredRate.of(Math.toIntExact(denominator), tally.frequency())
                        .interval(Confidence.NINETY_FIVE);
    }
}
