package org.holdfast.statistics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.holdfast.statistics.numeric.LinearProgramme;

/**
 * An intruder who has everything that was ever published, adds and subtracts without tiring, and
 * knows that no count is below 0. What such an intruder can work out of a figure is found by linear
 * programming.
 */
public final class Intruder {
    /** Bounds this near a whole number are that number. */
    private static final double ROUNDING = 1e-6;

    private final List<String> parts;
    private final LinearProgramme knowledge;

    private Intruder(List<String> parts, LinearProgramme knowledge) {
        this.parts = parts;
        this.knowledge = knowledge;
    }

    /**
     * An intruder who knows some figures.
     *
     * @param known what was published, whenever and wherever
     * @param about the figures that the intruder would like to know
     */
    public static Intruder of(Collection<Figure> known, Collection<Figure> about) {
        var all = new TreeSet<String>();
        known.forEach(figure -> all.addAll(figure.parts()));
        about.forEach(figure -> all.addAll(figure.parts()));
        var parts = new ArrayList<>(all);
        var equations = known.stream().map(figure -> row(figure, parts)).toArray(double[][]::new);
        var totals = known.stream().mapToDouble(Figure::value).toArray();
        return new Intruder(parts, LinearProgramme.of(equations, totals, parts.size()));
    }

    /** All that can be worked out of a figure. */
    public Bounds workOut(Figure figure) {
        var weights = row(figure, parts);
        var least = (int) Math.ceil(knowledge.least(weights).orElse(0) - ROUNDING);
        var most = knowledge.greatest(weights);
        return new Bounds(
                Math.max(0, least),
                most.isPresent()
                        ? OptionalInt.of((int) Math.floor(most.getAsDouble() + ROUNDING))
                        : OptionalInt.empty());
    }

    private static double[] row(Figure figure, List<String> parts) {
        return parts.stream().mapToDouble(part -> figure.parts().contains(part) ? 1 : 0).toArray();
    }
}
