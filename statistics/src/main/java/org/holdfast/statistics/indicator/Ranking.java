package org.holdfast.statistics.indicator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.statistics.numeric.Sample;
import org.holdfast.statistics.numeric.SortedValues;

/**
 * Areas in order, as the Local Authority Interactive Tool does it: rank 1 is best for the
 * indicator's polarity, ties share the smallest rank, missing values get no rank and do not count.
 *
 * <p>A rank alone is not evidence: print the number ranked, and whether the value differs from the
 * national one beyond chance.
 *
 * @param ranked how many areas have a value
 * @param places one place for each value given, in the same order; none where it was missing
 * @param quartiles minimum, lower quartile, median, upper quartile, maximum (type 7); none where
 *     nothing was ranked
 */
public record Ranking(int ranked, List<Optional<Place>> places, Optional<Quartiles> quartiles) {

    /** Minimum, quartiles and maximum of the ranked values. */
    public record Quartiles(
            double minimum, double lower, double median, double upper, double maximum) {}

    /**
     * Where one area stands.
     *
     * @param rank 1 is best
     * @param percentile 100 × (number below + ½ × number equal, itself included) ÷ number ranked,
     *     on the raw scale whatever the polarity (Holdfast's own definition)
     * @param sharing how many areas have this rank, itself included
     */
    public record Place(int rank, double percentile, int sharing, Band band) {}

    /** Quartile band, A the best. The bounds are those of the raw scale, upper bound included. */
    public enum Band {
        A,
        B,
        C,
        D
    }

    public Ranking {
        places = List.copyOf(places);
    }

    public static Ranking of(List<OptionalDouble> values, Polarity polarity) {
        var sorted =
                values.stream()
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .sorted()
                        .toArray();
        var quartiles = quartiles(Sample.of(sorted));
        var places = values.stream().map(value -> place(value, sorted, quartiles, polarity));
        return new Ranking(sorted.length, places.toList(), quartiles);
    }

    private static Optional<Place> place(
            OptionalDouble value,
            double[] sorted,
            Optional<Quartiles> quartiles,
            Polarity polarity) {
        if (value.isEmpty() || quartiles.isEmpty()) {
            return Optional.empty();
        }
        var x = value.getAsDouble();
        var below = SortedValues.below(sorted, x);
        var above = SortedValues.above(sorted, x);
        var equal = sorted.length - below - above;
        var rank = 1 + (polarity == Polarity.LOW ? below : above);
        var percentile = 100 * (below + equal / 2.0) / sorted.length;
        return Optional.of(
                new Place(rank, percentile, equal, band(x, quartiles.orElseThrow(), polarity)));
    }

    private static Band band(double x, Quartiles quartiles, Polarity polarity) {
        var quarter = 0;
        for (var bound : List.of(quartiles.lower(), quartiles.median(), quartiles.upper())) {
            quarter += x > bound ? 1 : 0;
        }
        var bands = Band.values();
        return bands[polarity == Polarity.LOW ? quarter : bands.length - 1 - quarter];
    }

    private static Optional<Quartiles> quartiles(Sample values) {
        return values.size() == 0
                ? Optional.empty()
                : Optional.of(
                        new Quartiles(
                                values.quantile(0).orElseThrow(),
                                values.quantile(0.25).orElseThrow(),
                                values.quantile(0.5).orElseThrow(),
                                values.quantile(0.75).orElseThrow(),
                                values.quantile(1).orElseThrow()));
    }
}
