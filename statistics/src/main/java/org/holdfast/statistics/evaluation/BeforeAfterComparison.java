package org.holdfast.statistics.evaluation;

import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.numeric.Sample;
import org.holdfast.statistics.numeric.StudentT;

/**
 * Difference in differences of two groups and two periods: how much more the treated units changed
 * than the others, one number before and one after for each.
 *
 * <p>ATT = mean change of the treated − mean change of the control; standard error and degrees of
 * freedom by Welch on the changes, the cluster-robust choice. It is the effect only if the groups
 * would otherwise have moved together.
 *
 * @param attributable ATT; none where a group is empty
 * @param error none where a group has fewer than two units
 * @param naive the mean change of the treated alone: what a before-after comparison would have
 *     claimed
 */
public record BeforeAfterComparison(
        OptionalDouble attributable,
        OptionalDouble error,
        OptionalDouble degreesOfFreedom,
        OptionalDouble p,
        Optional<Interval> interval,
        OptionalDouble naive) {

    /** One value for each unit before and, in the same order, after. */
    public record Group(Sample before, Sample after) {
        Sample changes() {
            return Sample.differences(after, before);
        }
    }

    public static BeforeAfterComparison of(Group treated, Group control) {
        var treatedChange = treated.changes();
        var controlChange = control.changes();
        var difference = Ratio.difference(treatedChange.mean(), controlChange.mean());
        var welch = Welch.of(treatedChange, controlChange);
        var error = welch.error();
        var df = welch.degreesOfFreedom();
        var t = Ratio.of(difference, error);
        if (t.isEmpty() || df.isEmpty()) {
            return new BeforeAfterComparison(
                    difference,
                    error,
                    df,
                    OptionalDouble.empty(),
                    Optional.empty(),
                    treatedChange.mean());
        }
        var half =
                StudentT.critical(Confidence.NINETY_FIVE, df.getAsDouble()) * error.getAsDouble();
        return new BeforeAfterComparison(
                difference,
                error,
                df,
                OptionalDouble.of(StudentT.twoSidedP(t.getAsDouble(), df.getAsDouble())),
                Optional.of(
                        Interval.around(
                                difference.getAsDouble(),
                                half,
                                Confidence.NINETY_FIVE,
                                Interval.Method.WELCH)),
                treatedChange.mean());
    }

    /** Two samples of unequal variance: v₁ = s₁²/n₁, v₂ = s₂²/n₂. */
    private record Welch(OptionalDouble error, OptionalDouble degreesOfFreedom) {

        static Welch of(Sample first, Sample second) {
            if (first.size() < 2 || second.size() < 2) {
                return new Welch(OptionalDouble.empty(), OptionalDouble.empty());
            }
            var v1 = first.variance().getAsDouble() / first.size();
            var v2 = second.variance().getAsDouble() / second.size();
            var spread = v1 * v1 / (first.size() - 1) + v2 * v2 / (second.size() - 1);
            return new Welch(
                    OptionalDouble.of(Math.sqrt(v1 + v2)), Ratio.of((v1 + v2) * (v1 + v2), spread));
        }
    }
}
