package org.holdfast.statistics.evaluation;

import java.util.Arrays;
import java.util.Collections;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.evaluation.Panel.Unit;

/**
 * The regression on unit effects, period effects and a "treated" dummy, worked out only to show why
 * it misleads where starts are staggered: some effects enter with a <em>negative</em> weight,
 * because units already treated serve as controls for later ones (Goodman-Bacon 2021; de
 * Chaisemartin and D'Haultfœuille 2020). Never report it as a result.
 *
 * @param coefficient β = ΣD̈ÿ/ΣD̈², D̈ and ÿ without unit and period means; none where treatment
 *     does not vary
 * @param weights for each treated cohort and period, ΣD̈ over its cells ÷ ΣD̈ over all treated
 *     cells; they sum to 1, and β is the effects so weighted
 */
public record TwoWayFixedEffects(
        OptionalDouble coefficient, SortedMap<CohortPeriod, Double> weights) {
    /** Treatment that varies less than this, without its means, does not vary. */
    private static final double NOTHING = 1e-12;

    public TwoWayFixedEffects {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    public static TwoWayFixedEffects of(Panel panel) {
        var outcome = demeaned(panel, Unit::at);
        var treated = demeaned(panel, (unit, period) -> unit.isTreatedBy(period) ? 1 : 0);
        var squares = sumOfProducts(treated, treated);
        if (squares < NOTHING) {
            return new TwoWayFixedEffects(OptionalDouble.empty(), new TreeMap<>());
        }
        return new TwoWayFixedEffects(
                Ratio.of(sumOfProducts(treated, outcome), squares), weights(panel, treated));
    }

    private static SortedMap<CohortPeriod, Double> weights(Panel panel, double[][] treated) {
        var sums = new TreeMap<CohortPeriod, Double>();
        for (var i = 0; i < treated.length; i++) {
            var unit = panel.units().get(i);
            for (var period = 1; period <= panel.periods(); period++) {
                if (unit.isTreatedBy(period)) {
                    var cell = new CohortPeriod(unit.firstTreated(), period);
                    sums.merge(cell, treated[i][period - 1], Double::sum);
                }
            }
        }
        var total = sums.values().stream().mapToDouble(Double::doubleValue).sum();
        sums.replaceAll((cell, sum) -> sum / total);
        return sums;
    }

    private static double sumOfProducts(double[][] first, double[][] second) {
        var sum = 0.0;
        for (var i = 0; i < first.length; i++) {
            for (var t = 0; t < first[i].length; t++) {
                sum += first[i][t] * second[i][t];
            }
        }
        return sum;
    }

    /** The weight on effects that count the wrong way. */
    public double sumOfNegativeWeights() {
        return weights.values().stream().mapToDouble(weight -> Math.min(0, weight)).sum();
    }

    /** A figure of every unit and period, without row and column means but with the grand mean. */
    private static double[][] demeaned(Panel panel, ToDoubleBiFunction<Unit, Integer> figure) {
        var values = new double[panel.units().size()][panel.periods()];
        for (var i = 0; i < values.length; i++) {
            for (var t = 0; t < values[i].length; t++) {
                values[i][t] = figure.applyAsDouble(panel.units().get(i), t + 1);
            }
        }
        demean(values);
        return values;
    }

    private static void demean(double[][] values) {
        var columns = values[0].length;
        var columnMeans = new double[columns];
        for (var row : values) {
            for (var t = 0; t < columns; t++) {
                columnMeans[t] += row[t] / values.length;
            }
        }
        var grand = Arrays.stream(columnMeans).average().orElse(0);
        for (var row : values) {
            var mean = Arrays.stream(row).average().orElse(0);
            for (var t = 0; t < columns; t++) {
                row[t] += grand - mean - columnMeans[t];
            }
        }
    }
}
