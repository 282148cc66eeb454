package org.holdfast.statistics.prediction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.UnusableInput;
import org.holdfast.statistics.numeric.Sample;

/**
 * Whether risks mean what they say (Van Calster and others 2019). The Hosmer-Lemeshow p value is
 * not offered.
 *
 * @param observed events
 * @param expected Σ risk
 * @param inTheLarge intercept with the offset logit(risk), ideally 0; none where a risk is 0 or 1,
 *     or nothing or everything happened
 * @param line intercept and slope of the events on logit(risk), ideally 0 and 1; a slope below 1
 *     means predictions too extreme
 * @param brier mean (risk − outcome)²
 * @param brierSkill 1 − Brier/(ȳ(1 − ȳ))
 * @param logLoss mean −log of the risk given to what happened; none where that was 0
 * @param groups by order of risk, of equal size
 */
public record Calibration(
        int observed,
        double expected,
        OptionalDouble inTheLarge,
        Optional<Line> line,
        OptionalDouble brier,
        OptionalDouble brierSkill,
        OptionalDouble logLoss,
        List<Group> groups) {

    /** A straight line on the logit scale. */
    public record Line(double intercept, double slope, double slopeError) {}

    /** Pupils next to one another in risk. */
    public record Group(int n, OptionalDouble meanRisk, OptionalDouble eventShare) {}

    public Calibration {
        groups = List.copyOf(groups);
    }

    public static Calibration of(List<Prediction> predictions, int groups) {
        UnusableInput.unless(groups >= 1, "calibration needs at least one group");
        var outcomes = Sample.of(predictions.stream().map(Prediction::outcome).toList());
        var errors =
                Sample.of(
                        predictions.stream()
                                .map(p -> Math.pow(p.risk() - p.outcome(), 2))
                                .toList());
        var share = outcomes.mean().orElse(0);
        var unskilled = Ratio.of(errors.mean(), OptionalDouble.of(share * (1 - share)));
        return new Calibration(
                (int) outcomes.sum(),
                predictions.stream().mapToDouble(Prediction::risk).sum(),
                inTheLarge(predictions),
                line(predictions),
                errors.mean(),
                Ratio.difference(OptionalDouble.of(1), unskilled),
                logLoss(predictions),
                groups(predictions, groups));
    }

    /** Observed ÷ expected. */
    public OptionalDouble observedToExpected() {
        return Ratio.of(observed, expected);
    }

    private static OptionalDouble inTheLarge(List<Prediction> predictions) {
        var rows =
                predictions.stream().map(prediction -> new double[] {1}).toArray(double[][]::new);
        var offsets = predictions.stream().mapToDouble(p -> logit(p.risk())).toArray();
        if (!isFittable(predictions)) {
            return OptionalDouble.empty();
        }
        var fit = MaximumLikelihood.fit(rows, outcomes(predictions), offsets);
        return fit.converged()
                ? OptionalDouble.of(fit.coefficients().getFirst().value())
                : OptionalDouble.empty();
    }

    private static Optional<Line> line(List<Prediction> predictions) {
        var risksDiffer = predictions.stream().mapToDouble(Prediction::risk).distinct().count() > 1;
        if (!isFittable(predictions) || !risksDiffer) {
            return Optional.empty();
        }
        var rows =
                predictions.stream()
                        .map(p -> new double[] {1, logit(p.risk())})
                        .toArray(double[][]::new);
        var fit = MaximumLikelihood.fit(rows, outcomes(predictions), new double[rows.length]);
        var slope = fit.coefficients().get(1);
        return fit.converged()
                ? Optional.of(
                        new Line(
                                fit.coefficients().getFirst().value(),
                                slope.value(),
                                slope.error()))
                : Optional.empty();
    }

    /** Something happened, something did not, and no risk is 0 or 1. */
    private static boolean isFittable(List<Prediction> predictions) {
        return predictions.stream().map(Prediction::event).distinct().count() == 2
                && predictions.stream().allMatch(p -> p.risk() > 0 && p.risk() < 1);
    }

    private static List<Boolean> outcomes(List<Prediction> predictions) {
        return predictions.stream().map(Prediction::event).toList();
    }

    private static double logit(double risk) {
        return Math.log(risk / (1 - risk));
    }

    private static OptionalDouble logLoss(List<Prediction> predictions) {
        var given = predictions.stream().map(p -> p.event() ? p.risk() : 1 - p.risk()).toList();
        return given.contains(0.0)
                ? OptionalDouble.empty()
                : Sample.of(given).map(risk -> -Math.log(risk)).mean();
    }

    /** Group g holds places ⌊gn/G⌋ to ⌊(g+1)n/G⌋ − 1 by risk, ties in the order given. */
    private static List<Group> groups(List<Prediction> predictions, int count) {
        var sorted =
                predictions.stream().sorted(Comparator.comparingDouble(Prediction::risk)).toList();
        var groups = new ArrayList<Group>();
        for (var g = 0; g < count; g++) {
            var from = Math.toIntExact((long) g * sorted.size() / count);
            var to = Math.toIntExact((g + 1L) * sorted.size() / count);
            groups.add(group(sorted.subList(from, to)));
        }
        return groups;
    }

    private static Group group(List<Prediction> members) {
        return new Group(
                members.size(),
                Sample.of(members.stream().map(Prediction::risk).toList()).mean(),
                Sample.of(members.stream().map(Prediction::outcome).toList()).mean());
    }
}
