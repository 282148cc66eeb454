package org.holdfast.statistics.prediction;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.holdfast.statistics.UnusableInput;

/**
 * The transparent points index an authority configures: no hidden weights, every contribution
 * shown.
 */
public record PointsIndex(List<Factor> factors) {

    /**
     * Values from {@code from} to {@code to}, both included, and what they score. Values between
     * bands score 0, so edges must be complete.
     */
    public record Band(double from, double to, double points) {
        boolean holds(double value) {
            return from <= value && value <= to;
        }
    }

    /** Something known of a pupil; the first band that holds its value wins. */
    public record Factor(String name, List<Band> bands) {
        public Factor {
            bands = List.copyOf(bands);
        }

        double points(double value) {
            return bands.stream()
                    .filter(band -> band.holds(value))
                    .findFirst()
                    .map(Band::points)
                    .orElse(0.0);
        }

        double most() {
            return bands.stream().mapToDouble(Band::points).max().orElse(0);
        }
    }

    /**
     * A pupil's points.
     *
     * @param contributions one for each factor, in order
     * @param missing factors not known, scored 0 and listed: never taken as low risk in silence
     * @param most the highest total there is
     */
    public record Score(
            double total, List<Double> contributions, List<String> missing, double most) {}

    public PointsIndex {
        factors = List.copyOf(factors);
        UnusableInput.unless(
                factors.stream().map(Factor::name).distinct().count() == factors.size(),
                "two factors have the same name");
    }

    /** Scores what is known of a pupil, by factor name. */
    public Score score(Map<String, Double> known) {
        var contributions =
                factors.stream()
                        .map(factor ->
                                known.containsKey(factor.name())
                                        ? factor.points(
                                                Objects.requireNonNull(known.get(factor.name())))
                                        : 0.0)
                        .toList();
        var missing =
                factors.stream()
                        .map(Factor::name)
                        .filter(name -> !known.containsKey(name))
                        .toList();
        return new Score(
                contributions.stream().mapToDouble(Double::doubleValue).sum(),
                contributions,
                missing,
                factors.stream().mapToDouble(Factor::most).sum());
    }
}
