package org.holdfast.statistics.outcome;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.numeric.Sample;

/**
 * The SDQ added value score: how much better a group of children did than such children do anyway.
 * Parent forms about six months apart; validated by Ford and others (2009).
 *
 * <p>2.3 + 0.8·total₁ + 0.2·impact₁ − 0.3·emotional₁ − total₂; above 0 is better than expected.
 * Only for high-risk groups like the one it was made from: for others it flatters. Never shown for
 * one child. The five constants must be compared with the publisher's page, which prints them as a
 * picture, before a score is shown to anyone.
 *
 * @param scores one for each child
 * @param interval of the mean, ± 1.96·5/√n as the publisher works it
 */
public record SdqAddedValue(List<Double> scores, OptionalDouble mean, Optional<Interval> interval) {
    private static final double CONSTANT = 2.3;
    private static final double OF_TOTAL = 0.8;
    private static final double OF_IMPACT = 0.2;
    private static final double OF_EMOTIONAL = 0.3;

    /** Standard deviation of the score for one child, as published. */
    private static final double SPREAD = 5;

    /** The publisher's own constant, not z. */
    private static final double PUBLISHED_Z = 1.96;

    /** A child's scores before, and the total after. */
    public record Child(double total, double impact, double emotional, double totalAfter) {
        double addedValue() {
            return CONSTANT
                    + OF_TOTAL * total
                    + OF_IMPACT * impact
                    - OF_EMOTIONAL * emotional
                    - totalAfter;
        }
    }

    public SdqAddedValue {
        scores = List.copyOf(scores);
    }

    public static SdqAddedValue of(List<Child> children) {
        var scores = children.stream().map(Child::addedValue).toList();
        var mean = Sample.of(scores).mean();
        return new SdqAddedValue(
                scores,
                mean,
                mean.isPresent()
                        ? Optional.of(interval(mean.getAsDouble(), scores.size()))
                        : Optional.empty());
    }

    /** Mean ÷ 5. */
    public OptionalDouble effectSize() {
        return Ratio.of(mean, OptionalDouble.of(SPREAD));
    }

    private static Interval interval(double mean, int n) {
        return Interval.around(
                mean,
                PUBLISHED_Z * SPREAD / Math.sqrt(n),
                Confidence.NINETY_FIVE,
                Interval.Method.KNOWN_SPREAD);
    }
}
