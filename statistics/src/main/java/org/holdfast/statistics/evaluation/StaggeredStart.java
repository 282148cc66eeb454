package org.holdfast.statistics.evaluation;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.holdfast.statistics.Ratio;

/**
 * Schools that start at different times (Callaway and Sant'Anna 2021), without covariates, on a
 * balanced panel.
 *
 * <p>For t ≥ g: ATT(g,t) = mean(Yₜ − Y₍g₋₁₎ | g) − mean(Yₜ − Y₍g₋₁₎ | controls). For t < g the base
 * is t − 1: these cells check that the groups moved together before. The error of a cell is √(Σ(Δᵢ
 * − Δ̄_g)²/n_g² + Σ(Δᵢ − Δ̄_c)²/n_c²). Units treated from period 1 have no before and drop out.
 *
 * @param cells every cohort and period from 2; no effect where there were no controls
 * @param cohortSizes N_g
 */
public record StaggeredStart(
        SortedMap<CohortPeriod, Optional<Effect>> cells, SortedMap<Integer, Integer> cohortSizes) {

    /** Who stands for what would have happened. */
    public enum Controls {
        /** Units that are never treated. */
        NEVER_TREATED,
        /** Units not treated by the later of the period and its base, and not of the cohort. */
        NOT_YET_TREATED
    }

    /** ATT(g,t) and its standard error. */
    public record Effect(double value, double error) {}

    public StaggeredStart {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        cohortSizes = Collections.unmodifiableSortedMap(new TreeMap<>(cohortSizes));
    }

    public static StaggeredStart of(Panel panel, Controls controls) {
        return new CohortEffects(panel, controls).all();
    }

    /** All post cells together, each weighted by its cohort's size. */
    public OptionalDouble simple() {
        return weighted(CohortPeriod::isTreated);
    }

    /** For each cohort the plain mean of its effects since the start. */
    public SortedMap<Integer, Double> byCohort() {
        return means(CohortPeriod::cohort, CohortPeriod::isTreated);
    }

    /** The headline: the cohorts' effects weighted by their sizes. */
    public OptionalDouble overallByCohort() {
        var sum = 0.0;
        var size = 0.0;
        for (var cohort : byCohort().entrySet()) {
            int units = cohortSizes.getOrDefault(cohort.getKey(), 0);
            sum += units * cohort.getValue();
            size += units;
        }
        return Ratio.of(sum, size);
    }

    /** By periods since the start, weighted over the cohorts seen there; below 0 are the checks. */
    public SortedMap<Integer, Double> byExposure() {
        return means(CohortPeriod::exposure, cell -> true);
    }

    /** The plain mean of {@link #byExposure()} from 0 on. */
    public OptionalDouble overallByExposure() {
        return mean(byExposure().tailMap(0).values());
    }

    /** By period, weighted over the cohorts treated by then. */
    public SortedMap<Integer, Double> byPeriod() {
        return means(CohortPeriod::period, CohortPeriod::isTreated);
    }

    /** The plain mean of {@link #byPeriod()}. */
    public OptionalDouble overallByPeriod() {
        return mean(byPeriod().values());
    }

    /** How many cohorts stand behind each exposure: the composition changes along it. */
    public SortedMap<Integer, Integer> cohortsByExposure() {
        var counts = new TreeMap<Integer, Integer>();
        cells.forEach((cell, effect) ->
                effect.ifPresent(_ -> counts.merge(cell.exposure(), 1, Integer::sum)));
        return counts;
    }

    private SortedMap<Integer, Double> means(
            ToIntFunction<CohortPeriod> key, Predicate<CohortPeriod> included) {
        var means = new TreeMap<Integer, Double>();
        cells.keySet().stream()
                .filter(included)
                .mapToInt(key)
                .distinct()
                .forEach(value ->
                        weighted(included.and(cell -> key.applyAsInt(cell) == value))
                                .ifPresent(mean -> means.put(value, mean)));
        return means;
    }

    /** The mean of the known effects of some cells, weighted by cohort size. */
    private OptionalDouble weighted(Predicate<CohortPeriod> included) {
        var sum = 0.0;
        var size = 0.0;
        for (var cell : cells.entrySet()) {
            if (included.test(cell.getKey()) && cell.getValue().isPresent()) {
                int units = cohortSizes.getOrDefault(cell.getKey().cohort(), 0);
                sum += units * cell.getValue().get().value();
                size += units;
            }
        }
        return Ratio.of(sum, size);
    }

    private static OptionalDouble mean(Collection<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average();
    }
}
