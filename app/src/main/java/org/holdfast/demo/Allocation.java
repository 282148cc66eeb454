package org.holdfast.demo;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.holdfast.demo.PublishedRates.Outcome;

/**
 * Decides how many times each invented pupil was suspended (or permanently excluded) in a school
 * year, so that the rate of every group comes close to England's published one.
 *
 * <p>First each pupil gets an expected number: a chance of their own, raked by iterative
 * proportional fitting until the sums of all groups of all five traits agree with the published
 * rates. Then the expectations are rounded together by systematic sampling, and single events are
 * moved between pupils as long as that brings the groups closer.
 */
final class Allocation {
    private static final int RAKING_ROUNDS = 40;
    private static final int MOVES_PER_PUPIL = 6;

    /** More in one school year would leave no room between them. */
    static final int MOST_A_YEAR = 12;

    /**
     * Spread of the chance that pupils of like groups differ by: some are suspended often, most
     * never.
     */
    private static final double REPEAT_SHAPE = 0.03;

    private final List<DemoPupil> pupils;
    private final int[][] groupOf;
    private final double[][] target;
    private final RandomGenerator random;
    private final boolean oncePerPupil;

    private Allocation(
            List<DemoPupil> pupils,
            int[][] groupOf,
            double[][] target,
            Outcome outcome,
            RandomGenerator random) {
        this.pupils = pupils;
        this.groupOf = groupOf;
        this.target = target;
        this.random = random;
        this.oncePerPupil = outcome == Outcome.PERMANENT_EXCLUSION;
    }

    /**
     * How many times each pupil of the list met the outcome in the school year.
     *
     * @return as long as the list of pupils, in its order
     */
    static int[] of(
            List<DemoPupil> pupils,
            int schoolYear,
            PublishedRates rates,
            Outcome outcome,
            RandomGenerator random) {
        var traits = Trait.values();
        var groupOf = new int[traits.length][pupils.size()];
        var target = new double[traits.length][];
        for (var at = 0; at < traits.length; at++) {
            var trait = traits[at];
            var indexes = new LinkedHashMap<String, Integer>();
            rates.of(trait).keySet().forEach(group -> indexes.put(group, indexes.size()));
            var sizes = new int[indexes.size()];
            for (var i = 0; i < pupils.size(); i++) {
                var group =
                        Objects.requireNonNull(
                                indexes.get(trait.groupOf(pupils.get(i), schoolYear)));
                groupOf[at][i] = group;
                sizes[group]++;
            }
            target[at] = targets(rates.of(trait), sizes, outcome);
        }
        agreeOnOneTotal(target);
        return new Allocation(pupils, groupOf, target, outcome, random).allocate();
    }

    /** Published rate times pupils, for each group. */
    private static double[] targets(
            Map<String, PublishedRates.Group> groups, int[] sizes, Outcome outcome) {
        var targets = new double[sizes.length];
        var i = 0;
        for (var group : groups.values()) {
            var rate = group.rateOf(outcome);
            targets[i] = Double.isNaN(rate) ? 0 : sizes[i] * rate / 100;
            i++;
        }
        return targets;
    }

    /**
     * The borough is not made up quite like England, so the traits ask for slightly different
     * totals: the mean serves.
     */
    private static void agreeOnOneTotal(double[][] target) {
        var total =
                Arrays.stream(target)
                        .mapToDouble(groups -> Arrays.stream(groups).sum())
                        .average()
                        .orElseThrow();
        for (var groups : target) {
            var scale = total / Arrays.stream(groups).sum();
            for (var i = 0; i < groups.length; i++) {
                groups[i] *= scale;
            }
        }
    }

    private int[] allocate() {
        var expected = rake(chances());
        var events = roundTogether(expected);
        improve(events);
        return events;
    }

    private double[] chances() {
        var chances = new double[pupils.size()];
        for (var i = 0; i < chances.length; i++) {
            chances[i] = oncePerPupil ? 1 : gamma(REPEAT_SHAPE);
        }
        return chances;
    }

    private double[] rake(double[] weights) {
        for (var round = 0; round < RAKING_ROUNDS; round++) {
            for (var i = 0; i < weights.length; i++) {
                weights[i] = Math.min(weights[i], MOST_A_YEAR);
            }
            for (var trait = 0; trait < groupOf.length; trait++) {
                var sums = new double[target[trait].length];
                for (var i = 0; i < weights.length; i++) {
                    sums[groupOf[trait][i]] += weights[i];
                }
                for (var i = 0; i < weights.length; i++) {
                    var group = groupOf[trait][i];
                    weights[i] =
                            sums[group] == 0 ? 0 : weights[i] * target[trait][group] / sums[group];
                }
            }
        }
        return weights;
    }

    private int[] roundTogether(double[] expected) {
        var events = new int[expected.length];
        var sum = random.nextDouble();
        var before = (long) Math.floor(sum);
        for (var i = 0; i < expected.length; i++) {
            sum += expected[i];
            var after = (long) Math.floor(sum);
            events[i] = (int) Math.min(oncePerPupil ? 1 : MOST_A_YEAR, after - before);
            before = after;
        }
        return events;
    }

    /**
     * Moves single events from pupil to pupil as long as the groups come closer to their targets.
     */
    private void improve(int[] events) {
        var gap = gaps(events);
        var holders =
                java.util.stream.IntStream.range(0, events.length)
                        .filter(i -> events[i] > 0)
                        .toArray();
        if (holders.length == 0) {
            return;
        }
        for (var move = 0L; move < (long) MOVES_PER_PUPIL * events.length; move++) {
            var slot = random.nextInt(holders.length);
            var from = holders[slot];
            var to =
                    random.nextBoolean()
                            ? holders[random.nextInt(holders.length)]
                            : random.nextInt(events.length);
            if (mayMove(events, from, to) && gain(gap, from, to) > 0) {
                for (var trait = 0; trait < groupOf.length; trait++) {
                    gap[trait][groupOf[trait][from]]--;
                    gap[trait][groupOf[trait][to]]++;
                }
                events[from]--;
                events[to]++;
                holders[slot] = to;
            }
        }
    }

    private boolean mayMove(int[] events, int from, int to) {
        return from != to && events[from] > 0 && events[to] < (oncePerPupil ? 1 : MOST_A_YEAR);
    }

    private double[][] gaps(int[] events) {
        var gap = new double[groupOf.length][];
        for (var trait = 0; trait < groupOf.length; trait++) {
            gap[trait] = Arrays.stream(target[trait]).map(value -> -value).toArray();
            for (var i = 0; i < events.length; i++) {
                gap[trait][groupOf[trait][i]] += events[i];
            }
        }
        return gap;
    }

    /** How much the sum of squared relative gaps falls when one event moves. */
    private double gain(double[][] gap, int from, int to) {
        var gain = 0.0;
        for (var trait = 0; trait < groupOf.length; trait++) {
            var source = groupOf[trait][from];
            var destination = groupOf[trait][to];
            if (source != destination) {
                gain += fall(gap[trait][source], -1, target[trait][source]);
                gain += fall(gap[trait][destination], 1, target[trait][destination]);
            }
        }
        return gain;
    }

    private static double fall(double gap, int change, double target) {
        var scale = Math.max(target, 1);
        return (gap * gap - (gap + change) * (gap + change)) / (scale * scale);
    }

    /** Marsaglia and Tsang (2000), with the boost for shapes below one. */
    private double gamma(double shape) {
        var d = shape + 1 - 1.0 / 3;
        var c = 1 / Math.sqrt(9 * d);
        while (true) {
            var x = random.nextGaussian();
            var v = Math.pow(1 + c * x, 3);
            if (v > 0
                    && Math.log(1 - random.nextDouble())
                            < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v * Math.pow(1 - random.nextDouble(), 1 / shape);
            }
        }
    }

    /**
     * The groups of each trait with how many of the pupils are in them; for the test of the rates.
     */
    static Map<Trait, Map<String, Integer>> sizes(List<DemoPupil> pupils, int schoolYear) {
        var sizes = new EnumMap<Trait, Map<String, Integer>>(Trait.class);
        for (var trait : Trait.values()) {
            var counts = new LinkedHashMap<String, Integer>();
            pupils.forEach(
                    pupil -> counts.merge(trait.groupOf(pupil, schoolYear), 1, Integer::sum));
            sizes.put(trait, counts);
        }
        return sizes;
    }
}
