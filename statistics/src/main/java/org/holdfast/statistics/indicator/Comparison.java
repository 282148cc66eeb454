package org.holdfast.statistics.indicator;

import java.util.List;
import java.util.OptionalDouble;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.UnusableInput;
import org.holdfast.statistics.numeric.Sample;

/**
 * An area's rate beside its region, its statistical neighbours and England. All rates are per 100
 * and of the same year: rates of different years are never compared in silence.
 *
 * @param regionPooled Σ events ÷ Σ headcount of the region's areas, the official way
 * @param regionMeanOfRates the mean of the areas' rates, which is <em>not</em> the region's rate
 *     and is given only to show how far apart the two are
 * @param neighbourMean unweighted mean of the statistical neighbours' rates, the missing ones left
 *     out, as the Local Authority Interactive Tool does it
 * @param neighboursUsed how many of the neighbours had a rate
 */
public record Comparison(
        OptionalDouble ownRate,
        OptionalDouble nationalRate,
        OptionalDouble regionPooled,
        OptionalDouble regionMeanOfRates,
        OptionalDouble neighbourMean,
        int neighboursUsed) {

    /** One area of the region. */
    public record Area(int events, int headcount) {
        public Area {
            UnusableInput.unless(events >= 0 && headcount >= 0, "counts cannot be below 0");
        }
    }

    public static Comparison of(
            OptionalDouble ownRate,
            OptionalDouble nationalRate,
            List<Area> region,
            List<OptionalDouble> neighbourRates) {
        var neighbours = present(neighbourRates);
        var rates =
                region.stream().map(area -> Ratio.per100(area.events(), area.headcount())).toList();
        return new Comparison(
                ownRate,
                nationalRate,
                Ratio.per100(
                        (double) region.stream().mapToLong(Area::events).sum(),
                        (double) region.stream().mapToLong(Area::headcount).sum()),
                present(rates).mean(),
                neighbours.mean(),
                neighbours.size());
    }

    private static Sample present(List<OptionalDouble> rates) {
        return Sample.of(
                rates.stream()
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .toArray());
    }

    /** Own rate − neighbours' mean, in points. */
    public OptionalDouble differenceFromNeighbours() {
        return Ratio.difference(ownRate, neighbourMean);
    }

    /** Own rate ÷ neighbours' mean. */
    public OptionalDouble ratioToNeighbours() {
        return Ratio.of(ownRate, neighbourMean);
    }

    /** Own rate − England's, in points. */
    public OptionalDouble differenceFromEngland() {
        return Ratio.difference(ownRate, nationalRate);
    }

    /** Own rate ÷ England's. */
    public OptionalDouble ratioToEngland() {
        return Ratio.of(ownRate, nationalRate);
    }
}
