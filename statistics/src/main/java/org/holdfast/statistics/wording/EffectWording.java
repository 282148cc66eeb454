package org.holdfast.statistics.wording;

import java.util.OptionalDouble;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.cost.AvoidedCost;
import org.holdfast.statistics.evaluation.BeforeAfterComparison;
import org.holdfast.statistics.evaluation.InterruptedSeries;
import org.holdfast.statistics.evaluation.SyntheticControl;

/**
 * What an evaluation may be said to have shown: the approved sentences and no others. Rates are per
 * 100. Where the interval holds 0: "compatible with effects from ... to ...", never "no effect".
 */
public final class EffectWording {
    /** Before this share of the donors' spread a weighted average counts as tracking the area. */
    private static final double ACCEPTABLE_FIT = 0.25;

    private EffectWording() {}

    /** An interrupted series: the jump at the start, without a comparison group. */
    public static String of(InterruptedSeries fit, String period) {
        if (fit.level().interval().isEmpty()) {
            return "There are too few points to say anything of an effect.";
        }
        var interval = fit.level().interval().get();
        var finding =
                interval.contains(0)
                        ? undecided(interval)
                        : "In the %s the strategy began the rate was %s per 100 %s than the earlier trend predicted (%s)."
                                .formatted(
                                        period,
                                        Printed.rate(Math.abs(fit.level().value())),
                                        side(fit.level().value()),
                                        range(interval));
        return finding
                + " There was no comparison group, so other changes at the same time cannot be ruled"
                + " out.";
    }

    /** A comparison group, and whether the two moved together before. */
    public static String of(BeforeAfterComparison comparison, boolean movedTogetherBefore) {
        if (comparison.interval().isEmpty()) {
            return "There are too few schools to say anything of an effect.";
        }
        var interval = comparison.interval().get();
        var finding =
                interval.contains(0)
                        ? undecided(interval)
                        : "The rate in schools using the approach became %s per 100 %s than if it had changed as in schools that were not (%s)."
                                .formatted(
                                        Printed.rate(
                                                Math.abs(comparison.attributable().orElseThrow())),
                                        side(comparison.attributable().orElseThrow()),
                                        range(interval));
        return finding
                + " This can be read as the effect of the approach only if the two groups would otherwise"
                + " have moved together; before the start they "
                + (movedTogetherBefore ? "did." : "did not.");
    }

    /** Staggered starts: the headline effect with its interval. */
    public static String ofStaggeredStart(double effect, Interval interval) {
        return interval.contains(0)
                ? undecided(interval)
                : "Averaged over schools that joined, the rate was %s %s than in schools that had not yet joined (%s)."
                        .formatted(Printed.rate(Math.abs(effect)), side(effect), range(interval));
    }

    /**
     * A synthetic control.
     *
     * @param area the treated area's name
     * @param donorSpread standard deviation of the outcome across donors; where the fit before was
     *     worse than a quarter of it no comparison is offered
     */
    public static String of(SyntheticControl fit, String area, double donorSpread) {
        var fitBefore = fit.preError().orElse(Double.POSITIVE_INFINITY);
        if (fitBefore > ACCEPTABLE_FIT * donorSpread || fit.attributable().isEmpty()) {
            return "No acceptable comparison could be built for %s.".formatted(area);
        }
        var gap = fit.attributable().getAsDouble();
        var donors =
                fit.weights().values().stream().filter(w -> w > SyntheticControl.REPORTED).count();
        var sentence =
                "The rate of %s was %s %s a weighted average of %d similar areas that tracked it to within %s beforehand."
                        .formatted(
                                area,
                                Printed.rate(Math.abs(gap)),
                                gap < 0 ? "below" : "above",
                                donors,
                                Printed.rate(fitBefore));
        if (fit.placeboRank().isEmpty()) {
            return sentence;
        }
        return sentence
                + " A gap at least this large relative to the earlier fit was found for %d of %d areas when the method was applied to each of them."
                        .formatted(fit.placeboRank().getAsInt(), fit.weights().size() + 1);
    }

    /**
     * What fewer placements would be worth, at the authority's own rate.
     *
     * @param events what is avoided, such as {@code placements}
     */
    public static String of(AvoidedCost cost, String event, String events) {
        var avoided = cost.eventsAvoided();
        var sentence =
                ("At the authority's own rate of %s a %s, the estimated %s fewer %s (%s to %s) would be"
                                + " worth about %s (%s to %s) before the programme's cost of %s.")
                        .formatted(
                                Printed.pounds(cost.unitCost().central()),
                                event,
                                Printed.count(avoided.central()),
                                events,
                                Printed.count(avoided.low()),
                                Printed.count(avoided.high()),
                                Printed.pounds(cost.central() + cost.programmeCost()),
                                Printed.pounds(cost.low() + cost.programmeCost()),
                                Printed.pounds(cost.high() + cost.programmeCost()),
                                Printed.pounds(cost.programmeCost()));
        return cost.isUnproven()
                ? sentence + " The data do not show whether it has paid for itself."
                : sentence + breakEven(cost.breakEvenEvents(), events);
    }

    private static String breakEven(OptionalDouble least, String events) {
        return least.isEmpty()
                ? ""
                : " The programme pays for itself if it prevents at least %s %s."
                        .formatted(Printed.count(Math.ceil(least.getAsDouble())), events);
    }

    private static String undecided(Interval interval) {
        return "The data are compatible with effects from %s to %s (%s); they do not show whether it worked."
                .formatted(
                        Printed.rate(interval.lower()),
                        Printed.rate(interval.upper()),
                        Printed.level(interval));
    }

    private static String side(double effect) {
        return effect < 0 ? "lower" : "higher";
    }

    /** An interval that leaves 0 out, as sizes of a fall or of a rise. */
    private static String range(Interval interval) {
        var one = Math.abs(interval.lower());
        var other = Math.abs(interval.upper());
        return "%s to %s, %s"
                .formatted(
                        Printed.rate(Math.min(one, other)),
                        Printed.rate(Math.max(one, other)),
                        Printed.level(interval));
    }
}
