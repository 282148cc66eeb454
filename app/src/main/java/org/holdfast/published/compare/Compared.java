package org.holdfast.published.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.published.figure.Area;
import org.holdfast.published.figure.Indicator;
import org.holdfast.published.figure.Period;
import org.holdfast.published.figure.Reading;
import org.holdfast.published.figure.SliceKey;
import org.holdfast.published.figure.Source;
import org.holdfast.statistics.Rounding;
import org.holdfast.statistics.indicator.Ranking;

/**
 * One published figure of one area, beside others.
 *
 * @param subject what it is a figure of
 * @param value at the full precision of its source
 * @param source where the value stands
 * @param counts the counts that a rate is made from, where the source prints them
 * @param england the nation's figure of the same period
 * @param region the region's figure of the same period
 * @param position where the area stands among its like; none where it has no number
 * @param neighbours its statistical neighbours, by set, the newest set first
 * @param change since the same period a year before
 * @param toEngland value ÷ England's
 * @param reference the group within the area that ratios are made to
 * @param cautions why it must be read with care
 */
public record Compared(
        Subject subject,
        Reading value,
        Optional<Source> source,
        Counts counts,
        Reading england,
        Optional<Region> region,
        Optional<Position> position,
        List<Neighbours> neighbours,
        Change change,
        OptionalDouble toEngland,
        Reference reference,
        List<Caution> cautions) {

    public Compared {
        neighbours = List.copyOf(neighbours);
        cautions = List.copyOf(cautions);
    }

    /**
     * What it is a figure of.
     *
     * @param by names of the breakdown; {@code total} for totals
     * @param group names of the group
     * @param periodAs the period as asked for, else as the source writes it
     */
    public record Subject(
            Asked<Area> area,
            Asked<Indicator> indicator,
            String by,
            String group,
            SliceKey key,
            String periodAs) {

        public Period period() {
            return key.period();
        }
    }

    /** The counts behind a rate, where the source prints them. */
    public record Counts(Reading events, Reading base) {
        static final Counts NONE = new Counts(Reading.ABSENT, Reading.ABSENT);
    }

    /** The region that the same source prints for the period. */
    public record Region(Area area, Reading value) {}

    /**
     * Where an area stands.
     *
     * @param place its rank, 1 for the best (the smallest where neither end is better), how many
     *     share it, and its percentile
     * @param ranked how many areas have a number
     */
    public record Position(Ranking.Place place, int ranked, Ranking.Quartiles quartiles) {}

    /**
     * The statistical neighbours of one set.
     *
     * @param mean unweighted, of those that have a figure
     * @param used how many have one
     */
    public record Neighbours(
            String set, OptionalDouble mean, int used, List<NeighbourReading> each) {
        public Neighbours {
            each = List.copyOf(each);
        }
    }

    /** One neighbour's figure. */
    public record NeighbourReading(Area area, int rank, String closeness, Reading value) {}

    /**
     * Since the same period a year before.
     *
     * @param points value − then
     * @param percent 100 × (value ÷ then − 1); none where then is nought
     */
    public record Change(
            Period before, Reading then, OptionalDouble points, OptionalDouble percent) {}

    /**
     * Beside a group of the same area.
     *
     * @param group its name; none where there is no other group
     * @param ratio value ÷ the group's
     */
    public record Reference(Optional<String> group, OptionalDouble ratio) {}

    public Indicator indicator() {
        return subject.indicator().what();
    }

    /** Rounded half away from zero, as the publisher rounds. */
    public OptionalDouble rounded() {
        return value.value().isPresent()
                ? OptionalDouble.of(
                        Rounding.halfUp(value.value().getAsDouble(), indicator().places()))
                : OptionalDouble.empty();
    }

    /** The newest set of neighbours. */
    public Optional<Neighbours> newestNeighbours() {
        return neighbours.stream().findFirst();
    }

    /** One word: the standing, and whether the number is a small one. */
    public String status() {
        return value.value().isPresent() && cautions.contains(Caution.SMALL_NUMBER)
                ? "published-small"
                : value.standing().word();
    }
}
