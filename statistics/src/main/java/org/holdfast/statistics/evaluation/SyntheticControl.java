package org.holdfast.statistics.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.UnusableInput;
import org.holdfast.statistics.numeric.Sample;

/**
 * An authority beside a weighted average of others that tracked it before (Abadie, Diamond and
 * Hainmueller 2010), on outcomes only.
 *
 * <p>Donor weights minimise Σ(yₜ − Σwⱼyⱼₜ)² over the first n_pre periods, none below 0, sum 1.
 * Inference by placebo: every unit in turn is treated as if it were the one, and ranked by how much
 * worse its fit became. The smallest possible p is 1 ÷ the number of units: say so.
 *
 * @param weights of every donor
 * @param gaps outcome − weighted average, each period
 * @param attributable mean gap after; none without a period after
 * @param preError root mean squared gap before
 * @param postError root mean squared gap after
 * @param ratio post ÷ pre; none where the fit before is too good for it to mean anything
 * @param placeboRank place of the treated unit by that ratio, ties counting against it
 * @param placeboP rank ÷ number of units
 */
public record SyntheticControl(
        SortedMap<String, Double> weights,
        Sample gaps,
        OptionalDouble attributable,
        OptionalDouble preError,
        OptionalDouble postError,
        OptionalDouble ratio,
        OptionalInt placeboRank,
        OptionalDouble placeboP) {

    /** Weights above this are worth reporting. */
    public static final double REPORTED = 0.001;

    /** A fit before of less than this share of the outcome's mean makes the ratio meaningless. */
    private static final double TOO_GOOD = 1e-6;

    /** Who may be a donor when another unit is treated in turn. */
    public enum PlaceboDonors {
        /** All others, the truly treated unit included, as in the paper. */
        ALL_OTHERS,
        /** All others but the truly treated unit. */
        WITHOUT_THE_TREATED
    }

    public SyntheticControl {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    /** One unit's outcomes, period by period. */
    public record Series(String unit, Sample outcomes) {}

    /**
     * Builds the comparison and its placebos.
     *
     * @param series one for each unit, equally long
     * @param treated the unit that had the initiative
     * @param before n_pre, the periods fitted
     */
    public static SyntheticControl of(
            List<Series> series, String treated, int before, PlaceboDonors donors) {
        var own = treated(series, treated, before);
        var fit = Fit.of(own, series, before);
        var others = series.stream().filter(each -> !each.equals(own)).toList();
        var pool = donors == PlaceboDonors.ALL_OTHERS ? series : others;
        var placebos =
                pool.size() < 2
                        ? List.<OptionalDouble>of()
                        : others.stream().map(unit -> Fit.of(unit, pool, before).ratio()).toList();
        var rank = rank(fit.ratio(), placebos);
        return new SyntheticControl(
                fit.weights(),
                fit.gaps(),
                fit.after().mean(),
                fit.preError(),
                fit.postError(),
                fit.ratio(),
                rank,
                rank.isPresent()
                        ? Ratio.of(rank.getAsInt(), series.size())
                        : OptionalDouble.empty());
    }

    /** The treated unit's series, once all have been found fit to compare. */
    private static Series treated(List<Series> series, String treated, int before) {
        UnusableInput.unless(
                series.stream().map(Series::unit).distinct().count() == series.size(),
                "two units have the same name");
        UnusableInput.unless(series.size() > 1, "a synthetic control needs a donor");
        var periods = series.getFirst().outcomes().size();
        UnusableInput.unless(
                series.stream().allMatch(each -> each.outcomes().size() == periods),
                "every unit needs an outcome in every period");
        UnusableInput.unless(
                before >= 1 && before <= periods, "the periods fitted must lie within the series");
        return series.stream()
                .filter(each -> each.unit().equals(treated))
                .findFirst()
                .orElseThrow(() -> new UnusableInput("the treated unit has no series"));
    }

    private static OptionalInt rank(OptionalDouble own, List<OptionalDouble> placebos) {
        return own.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(
                        1
                                + (int)
                                        placebos.stream()
                                                .filter(OptionalDouble::isPresent)
                                                .filter(r -> r.getAsDouble() >= own.getAsDouble())
                                                .count());
    }

    /** One unit beside its weighted average of others. */
    private record Fit(Sample outcome, int before, SortedMap<String, Double> weights, Sample gaps) {

        static Fit of(Series unit, List<Series> pool, int before) {
            var donors = pool.stream().filter(each -> !each.equals(unit)).toList();
            var outcome = unit.outcomes();
            var solution =
                    SimplexRegression.weights(
                            outcome.first(before).toArray(),
                            donors.stream()
                                    .map(donor -> donor.outcomes().first(before).toArray())
                                    .toList());
            var weights = new TreeMap<String, Double>();
            var gaps = outcome.toArray();
            for (var j = 0; j < solution.length; j++) {
                var donor = donors.get(j);
                weights.put(donor.unit(), solution[j]);
                for (var t = 0; t < gaps.length; t++) {
                    gaps[t] -= solution[j] * donor.outcomes().get(t);
                }
            }
            return new Fit(outcome, before, weights, Sample.of(gaps));
        }

        Sample after() {
            return gaps.from(before);
        }

        OptionalDouble preError() {
            return gaps.first(before).rootMeanSquare();
        }

        OptionalDouble postError() {
            return after().rootMeanSquare();
        }

        OptionalDouble ratio() {
            var mean = Math.abs(outcome.mean().orElse(0));
            return preError().orElse(0) < TOO_GOOD * mean
                    ? OptionalDouble.empty()
                    : Ratio.of(postError(), preError());
        }
    }
}
