package org.holdfast.statistics.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.FDistribution;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.UnusableInput;
import org.holdfast.statistics.numeric.Quantiles;
import org.holdfast.statistics.numeric.Sample;

/**
 * Cronbach's alpha (1951): α = k/(k−1)·(1 − Σs²ᵢ/s²_total), over complete rows. Reverse-keyed items
 * must be reversed first. Alpha does not show that a scale measures one thing, and it rises with k;
 * under 0.7 report no scale mean.
 *
 * @param items each item's answers, respondents in the same order, complete rows only
 * @param dropped respondents left out for a missing answer
 */
public record Reliability(List<Sample> items, int dropped) {
    public Reliability {
        items = List.copyOf(items);
    }

    /** From one row for each respondent. */
    public static Reliability of(List<List<OptionalDouble>> rows) {
        UnusableInput.unless(!rows.isEmpty(), "reliability needs respondents");
        var k = rows.getFirst().size();
        UnusableInput.unless(k >= 2, "reliability needs at least two items");
        UnusableInput.unless(
                rows.stream().allMatch(row -> row.size() == k),
                "every respondent needs a place for every item");
        var complete =
                rows.stream()
                        .filter(row -> row.stream().allMatch(OptionalDouble::isPresent))
                        .toList();
        var items =
                IntStream.range(0, k)
                        .mapToObj(item ->
                                Sample.of(
                                        complete.stream()
                                                .map(row -> row.get(item).getAsDouble())
                                                .toList()))
                        .toList();
        return new Reliability(items, rows.size() - complete.size());
    }

    /** Respondents with every answer. */
    public int n() {
        return items.getFirst().size();
    }

    public int k() {
        return items.size();
    }

    /** α; none where totals do not vary. */
    public OptionalDouble alpha() {
        return alpha(items);
    }

    /** k·r̄/(1 + (k−1)·r̄), r̄ the mean correlation of pairs; none where an item does not vary. */
    public OptionalDouble standardised() {
        var correlations = new ArrayList<Double>();
        for (var i = 0; i < k(); i++) {
            for (var j = i + 1; j < k(); j++) {
                var correlation = items.get(i).correlation(items.get(j));
                if (correlation.isEmpty()) {
                    return correlation;
                }
                correlations.add(correlation.getAsDouble());
            }
        }
        var mean = Sample.of(correlations).mean().orElseThrow();
        return Ratio.of(k() * mean, 1 + (k() - 1) * mean);
    }

    /** Each item's correlation with the sum of the others. */
    public List<OptionalDouble> itemRest() {
        return IntStream.range(0, k())
                .mapToObj(item -> items.get(item).correlation(total(without(item))))
                .toList();
    }

    /** α of the others, for each item; none with two items. */
    public List<OptionalDouble> alphaIfDropped() {
        return IntStream.range(0, k()).mapToObj(item -> alpha(without(item))).toList();
    }

    /**
     * Feldt (1965): 1 − (1 − α)·F at both tails, with n − 1 and (n − 1)(k − 1) degrees of freedom.
     */
    public Optional<Interval> interval(Confidence confidence) {
        if (alpha().isEmpty()) {
            return Optional.empty();
        }
        var unreliable = 1 - alpha().getAsDouble();
        var f = FDistribution.of(n() - 1, (n() - 1.0) * (k() - 1));
        return Optional.of(
                new Interval(
                        1 - unreliable * Quantiles.above(f, confidence.tail()),
                        1 - unreliable * Quantiles.below(f, confidence.tail()),
                        confidence,
                        Interval.Method.FELDT));
    }

    private List<Sample> without(int item) {
        var others = new ArrayList<>(items);
        others.remove(item);
        return others;
    }

    private static OptionalDouble alpha(List<Sample> items) {
        var k = items.size();
        var total = total(items).variance();
        if (k < 2 || total.isEmpty()) {
            return OptionalDouble.empty();
        }
        var own = items.stream().mapToDouble(item -> item.variance().getAsDouble()).sum();
        var share = Ratio.of(own, total.getAsDouble());
        return share.isPresent()
                ? OptionalDouble.of(k / (k - 1.0) * (1 - share.getAsDouble()))
                : share;
    }

    private static Sample total(List<Sample> items) {
        var sums = new double[items.getFirst().size()];
        for (var item : items) {
            for (var i = 0; i < sums.length; i++) {
                sums[i] += item.get(i);
            }
        }
        return Sample.of(sums);
    }
}
