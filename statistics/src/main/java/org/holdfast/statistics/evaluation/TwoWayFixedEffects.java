package org.holdfast.statistics.evaluation;

import java.util.Arrays;
import java.util.Collections;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.holdfast.statistics.Ratio;

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
    public TwoWayFixedEffects {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    public static TwoWayFixedEffects of(Panel panel) {
        var n = panel.units().size();
        var periods = panel.periods();
        var outcome = new double[n][periods];
        var treated = new double[n][periods];
        for (var i = 0; i < n; i++) {
            for (var t = 0; t < periods; t++) {
                outcome[i][t] = panel.units().get(i).at(t + 1);
                treated[i][t] = panel.units().get(i).isTreatedBy(t + 1) ? 1 : 0;
            }
        }
        demean(outcome);
        demean(treated);
        var byCell = new TreeMap<CohortPeriod, Double>();
        var cross = 0.0;
        var squares = 0.0;
        for (var i = 0; i < n; i++) {
            var unit = panel.units().get(i);
            for (var t = 0; t < periods; t++) {
                cross += treated[i][t] * outcome[i][t];
                squares += treated[i][t] * treated[i][t];
                if (unit.isTreatedBy(t + 1)) {
                    var cell = new CohortPeriod(unit.firstTreated(), t + 1);
                    byCell.merge(cell, treated[i][t], Double::sum);
                }
            }
        }
        var total = byCell.values().stream().mapToDouble(Double::doubleValue).sum();
        if (isNothing(squares)) {
            return new TwoWayFixedEffects(OptionalDouble.empty(), new TreeMap<>());
        }
        byCell.replaceAll((cell, sum) -> sum / total);
        return new TwoWayFixedEffects(Ratio.of(cross, squares), byCell);
    }

    /** The weight on effects that count the wrong way. */
    public double sumOfNegativeWeights() {
        return weights.values().stream().mapToDouble(weight -> Math.min(0, weight)).sum();
    }

    private static boolean isNothing(double squares) {
        return squares < 1e-12;
    }

    /** Takes off row and column means and puts the grand mean back. */
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
