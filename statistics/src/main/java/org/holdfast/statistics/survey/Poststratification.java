package org.holdfast.statistics.survey;

import java.util.List;
import java.util.OptionalDouble;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.UnusableInput;

/**
 * A mean put right for groups that answered more or less than others. Never weight a group with
 * fewer than five replies: merge it. Show the unweighted mean too.
 *
 * @param unweighted mean of the replies
 * @param weighted mean over the groups with replies, by their population
 * @param weights one for each group with replies, N_h/n_h scaled to a mean of 1 over the replies
 * @param effectiveReplies Kish's (Σw)²/Σw²
 * @param designEffect replies ÷ effective replies
 * @param uncovered population of groups without a reply
 */
public record Poststratification(
        OptionalDouble unweighted,
        OptionalDouble weighted,
        List<Double> weights,
        OptionalDouble effectiveReplies,
        OptionalDouble designEffect,
        double uncovered) {

    /** Under this many replies a group is merged, not weighted. */
    public static final int LEAST_REPLIES = 5;

    /**
     * A group.
     *
     * @param mean of its replies; none where there are none
     */
    public record Stratum(double population, int replies, OptionalDouble mean) {
        public Stratum {
            UnusableInput.unless(population >= 0 && replies >= 0, "counts cannot be below 0");
            UnusableInput.unless(
                    replies == 0 || mean.isPresent(), "a group with replies needs its mean");
        }
    }

    public Poststratification {
        weights = List.copyOf(weights);
    }

    public static Poststratification of(List<Stratum> strata) {
        var covered = strata.stream().filter(stratum -> stratum.replies() > 0).toList();
        var replies = covered.stream().mapToInt(Stratum::replies).sum();
        var population = covered.stream().mapToDouble(Stratum::population).sum();
        var weights =
                covered.stream()
                        .map(s -> s.population() / s.replies() * replies / population)
                        .toList();
        var squares = 0.0;
        for (var h = 0; h < covered.size(); h++) {
            squares += covered.get(h).replies() * weights.get(h) * weights.get(h);
        }
        var effective = Ratio.of((double) replies * replies, squares);
        var all = strata.stream().mapToDouble(Stratum::population).sum();
        return new Poststratification(
                Ratio.of(
                        covered.stream()
                                .mapToDouble(s -> s.replies() * s.mean().getAsDouble())
                                .sum(),
                        replies),
                Ratio.of(
                        covered.stream()
                                .mapToDouble(s -> s.population() * s.mean().getAsDouble())
                                .sum(),
                        population),
                weights,
                effective,
                Ratio.of(OptionalDouble.of(replies), effective),
                all - population);
    }
}
