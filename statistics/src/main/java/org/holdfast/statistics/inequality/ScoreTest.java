package org.holdfast.statistics.inequality;

import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The score test of no difference between two risks, which belongs to {@link ScoreIntervals}
 * (Miettinen and Nurminen 1985): χ² = (p̂₁ − p̂₂)²/V with V the variance at equal risks, times
 * N/(N−1). Its p value is below 0.05 where the 95 per cent interval of the difference leaves 0 out.
 * For {@link ManyComparisons}.
 */
public final class ScoreTest {
    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);
    private static final double TAILS = 2;

    private ScoreTest() {}

    /** The two-sided p value; none where either side has nobody. */
    public static OptionalDouble ofNoDifference(TwoGroups groups) {
        if (groups.haveNobody()) {
            return OptionalDouble.empty();
        }
        var score = new ConstrainedRisks(groups).ofDifference(0);
        return OptionalDouble.of(TAILS * STANDARD_NORMAL.survivalProbability(Math.sqrt(score)));
    }
}
