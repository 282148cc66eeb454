package org.holdfast.statistics.inequality;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.statistics.UnusableInput;

/**
 * Many groups looked at together (Benjamini and Hochberg 1995): of the findings called real, at
 * most a share q is expected to be chance. Tell the reader how many comparisons were made.
 *
 * @param adjusted for each comparison in the order given, min over j ≥ i of p₍ⱼ₎·m/j, at most 1
 * @param real which adjusted values are at or below q
 * @param realByBonferroni how many would stand by p ≤ q/m, the stricter rule of old
 */
public record ManyComparisons(List<Double> adjusted, List<Boolean> real, int realByBonferroni) {
    public ManyComparisons {
        adjusted = List.copyOf(adjusted);
        real = List.copyOf(real);
    }

    /**
     * Weighs the comparisons together.
     *
     * @param p the comparisons' p values
     * @param q the false discovery rate, 0.05 by custom
     */
    public static ManyComparisons of(List<Double> p, double q) {
        UnusableInput.unless(
                p.stream().allMatch(value -> value >= 0 && value <= 1),
                "a p value must lie between 0 and 1");
        var m = p.size();
        var fromLargest =
                IntStream.range(0, m)
                        .boxed()
                        .sorted(Comparator.<Integer, Double>comparing(p::get).reversed())
                        .toList();
        var adjusted = new Double[m];
        var smallest = 1.0;
        for (var place = 0; place < m; place++) {
            int index = fromLargest.get(place);
            smallest = Math.min(smallest, p.get(index) * m / (m - place));
            adjusted[index] = smallest;
        }
        var real = List.of(adjusted).stream().map(value -> value <= q).toList();
        var bonferroni = (int) p.stream().filter(value -> value * m <= q).count();
        return new ManyComparisons(List.of(adjusted), real, bonferroni);
    }

    public int howManyReal() {
        return (int) real.stream().filter(found -> found).count();
    }
}
