package org.holdfast.statistics.inequality;

import java.util.Optional;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Estimate;
import org.holdfast.statistics.Interval;

/**
 * The risk in a group against the risk in its comparison: difference, ratio and odds ratio.
 *
 * @param difference p₁ − p₂ with Newcombe's hybrid score interval (1998b)
 * @param corrected whether a cell is 0, so that ½ was added to all four for the ratios. That is a
 *     display device; {@link ScoreIntervals} need none and are the default for small schools
 * @param ratio p₁ ÷ p₂ with the interval of Katz and others (1978)
 * @param odds the odds ratio with Woolf's interval; never read it as "times as likely"
 */
public record RiskComparison(
        TwoGroups groups,
        Optional<Estimate> difference,
        boolean corrected,
        Optional<RatioEstimate> ratio,
        Optional<RatioEstimate> odds) {

    private static final double HALF = 0.5;

    public static RiskComparison of(TwoGroups groups, Confidence confidence) {
        var corrected = groups.haveAnEmptyCell();
        var cells = Cells.of(groups, corrected ? HALF : 0);
        var ratios = !groups.haveNobody() && !groups.areBothAllOrNone();
        return new RiskComparison(
                groups,
                difference(groups, confidence),
                corrected,
                ratios ? Optional.of(cells.riskRatio(confidence)) : Optional.empty(),
                ratios ? Optional.of(cells.oddsRatio(confidence)) : Optional.empty());
    }

    /**
     * d − √((p₁−l₁)² + (u₂−p₂)²) to d + √((u₁−p₁)² + (p₂−l₂)²), the l and u being Wilson's limits.
     */
    private static Optional<Estimate> difference(TwoGroups groups, Confidence confidence) {
        if (groups.haveNobody()) {
            return Optional.empty();
        }
        var p1 = groups.group().value().getAsDouble();
        var p2 = groups.comparison().value().getAsDouble();
        var first = groups.group().wilson(confidence).orElseThrow();
        var second = groups.comparison().wilson(confidence).orElseThrow();
        var difference = p1 - p2;
        var interval =
                new Interval(
                        difference - Math.hypot(p1 - first.lower(), second.upper() - p2),
                        difference + Math.hypot(first.upper() - p1, p2 - second.lower()),
                        confidence,
                        Interval.Method.NEWCOMBE);
        return Optional.of(new Estimate(difference, interval));
    }

    /** The four cells of the table: events and others in the group, events and others beside it. */
    private record Cells(double a, double c, double b, double d) {

        static Cells of(TwoGroups groups, double added) {
            return new Cells(
                    groups.group().x() + added,
                    groups.group().others() + added,
                    groups.comparison().x() + added,
                    groups.comparison().others() + added);
        }

        /** SE(log RR) = √(1/a − 1/n₁ + 1/b − 1/n₂). */
        RatioEstimate riskRatio(Confidence confidence) {
            var ratio = a / (a + c) / (b / (b + d));
            var error = Math.sqrt(1 / a - 1 / (a + c) + 1 / b - 1 / (b + d));
            return estimate(ratio, error, confidence, Interval.Method.KATZ);
        }

        /** SE(log OR) = √(1/a + 1/b + 1/c + 1/d). */
        RatioEstimate oddsRatio(Confidence confidence) {
            var ratio = a * d / (b * c);
            var error = Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
            return estimate(ratio, error, confidence, Interval.Method.WOOLF);
        }

        private static RatioEstimate estimate(
                double ratio, double error, Confidence confidence, Interval.Method method) {
            var factor = Math.exp(confidence.z() * error);
            var interval = new Interval(ratio / factor, ratio * factor, confidence, method);
            return new RatioEstimate(ratio, error, interval);
        }
    }
}
