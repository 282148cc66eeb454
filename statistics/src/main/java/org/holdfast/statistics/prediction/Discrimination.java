package org.holdfast.statistics.prediction;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.numeric.Sample;
import org.holdfast.statistics.numeric.SortedValues;

/**
 * How well a tool ranks: the share of pairs of a pupil with the event and one without in which the
 * first has the higher risk, ties ½; standard error by DeLong and others (1988).
 *
 * @param area area under the curve; none without both kinds of pupil
 * @param error none under two of either kind
 */
public record Discrimination(OptionalDouble area, OptionalDouble error) {

    public static Discrimination of(List<Prediction> predictions) {
        var events = risks(predictions, true);
        var others = risks(predictions, false);
        var ofEvents = placements(events, others);
        var ofOthers = placements(others, events);
        if (ofEvents.size() == 0 || ofOthers.size() == 0) {
            return new Discrimination(OptionalDouble.empty(), OptionalDouble.empty());
        }
        return new Discrimination(ofEvents.mean(), error(ofEvents, ofOthers));
    }

    /** Area ± z·error, within 0 and 1. */
    public Optional<Interval> interval(Confidence confidence) {
        if (area.isEmpty() || error.isEmpty()) {
            return Optional.empty();
        }
        var half = confidence.z() * error.getAsDouble();
        return Optional.of(
                new Interval(
                        Math.max(0, area.getAsDouble() - half),
                        Math.min(1, area.getAsDouble() + half),
                        confidence,
                        Interval.Method.DELONG));
    }

    private static double[] risks(List<Prediction> predictions, boolean event) {
        return predictions.stream()
                .filter(prediction -> prediction.event() == event)
                .mapToDouble(Prediction::risk)
                .sorted()
                .toArray();
    }

    /** For each of {@code these} the share of {@code those} below it, ties ½. Both sorted. */
    private static Sample placements(double[] these, double[] those) {
        if (those.length == 0) {
            return Sample.of();
        }
        return Sample.of(Arrays.stream(these).map(risk -> placement(risk, those)).toArray());
    }

    private static OptionalDouble error(Sample ofEvents, Sample ofOthers) {
        var first = ofEvents.variance();
        var second = ofOthers.variance();
        return first.isPresent() && second.isPresent()
                ? OptionalDouble.of(
                        Math.sqrt(
                                first.getAsDouble() / ofEvents.size()
                                        + second.getAsDouble() / ofOthers.size()))
                : OptionalDouble.empty();
    }

    private static double placement(double risk, double[] those) {
        var notAbove = those.length - SortedValues.above(those, risk);
        return (SortedValues.below(those, risk) + notAbove) / 2.0 / those.length;
    }
}
