package org.holdfast.statistics.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.UnusableInput;
import org.holdfast.statistics.evaluation.Panel.Unit;
import org.holdfast.statistics.evaluation.StaggeredStart.Controls;
import org.holdfast.statistics.numeric.Sample;

/**
 * Intervals for the aggregates of a staggered start: whole units are drawn again with replacement
 * within their cohort, B times, and the percentiles taken. B and the seed belong beside the result.
 *
 * <p>Fewer than {@link #LEAST_UNITS} units in a cohort: show points without intervals.
 */
public record CohortBootstrap(Panel panel, Controls controls, int draws, long seed) {
    /** B by custom. */
    public static final int CUSTOMARY_DRAWS = 999;

    /** Units a cohort needs for an interval. */
    public static final int LEAST_UNITS = 3;

    public CohortBootstrap {
        UnusableInput.unless(draws >= 2, "a bootstrap needs at least two draws");
    }

    /** How an aggregate varied over the draws. */
    public record Spread(double standardError, Interval interval) {}

    /**
     * The spread of one aggregate, such as {@link StaggeredStart#overallByCohort()}; none where a
     * cohort is too small or the aggregate is not defined.
     */
    public Optional<Spread> of(Function<StaggeredStart, OptionalDouble> aggregate) {
        var strata =
                panel.units().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Unit::firstTreated, TreeMap::new, Collectors.toList()));
        if (strata.values().stream().anyMatch(units -> units.size() < LEAST_UNITS)) {
            return Optional.empty();
        }
        var random = new Random(seed);
        var results = new double[draws];
        for (var draw = 0; draw < draws; draw++) {
            var units = new ArrayList<Unit>();
            strata.values().forEach(stratum -> units.addAll(drawn(stratum, random)));
            var result = aggregate.apply(StaggeredStart.of(new Panel(units), controls));
            if (result.isEmpty()) {
                return Optional.empty();
            }
            results[draw] = result.getAsDouble();
        }
        return Optional.of(spread(Sample.of(results)));
    }

    private static List<Unit> drawn(List<Unit> stratum, Random random) {
        var drawn = new Unit[stratum.size()];
        Arrays.setAll(drawn, place -> stratum.get(random.nextInt(stratum.size())));
        return List.of(drawn);
    }

    private static Spread spread(Sample results) {
        var confidence = Confidence.NINETY_FIVE;
        return new Spread(
                results.standardDeviation().orElseThrow(),
                new Interval(
                        results.quantile(confidence.tail()).orElseThrow(),
                        results.quantile(1 - confidence.tail()).orElseThrow(),
                        confidence,
                        Interval.Method.BOOTSTRAP));
    }
}
