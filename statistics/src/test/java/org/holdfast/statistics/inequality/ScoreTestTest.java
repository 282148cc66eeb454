package org.holdfast.statistics.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.holdfast.statistics.Confidence;
import org.junit.jupiter.api.Test;

class ScoreTestTest {

    /** χ² without continuity correction is 7.0234 (R, prop.test), times 149/150 6.9766. */
    @Test
    void isTheChiSquaredTestWithNOverNLessOne() {
        assertThat(ScoreTest.ofNoDifference(TwoGroups.of(56, 70, 48, 80)).orElseThrow())
                .isCloseTo(0.008258287929380779, within(1e-12));
    }

    @Test
    void agreesWithTheIntervalAboutWhetherThereIsADifference() {
        var random = new Random(5);
        for (var turn = 0; turn < 3_000; turn++) {
            var n1 = 1 + random.nextInt(400);
            var n2 = 1 + random.nextInt(4_000);
            var groups = TwoGroups.of(random.nextInt(n1 + 1), n1, random.nextInt(1 + n2 / 3), n2);
            var p = ScoreTest.ofNoDifference(groups).orElseThrow();
            var interval =
                    ScoreIntervals.of(groups, Confidence.NINETY_FIVE)
                            .differenceInterval()
                            .orElseThrow();
            if (Math.abs(p - 0.05) > 1e-6) {
                assertThat(p < 0.05).as(groups.toString()).isEqualTo(!interval.contains(0));
            }
        }
    }

    @Test
    void nobodyOnOneSideIsNoTest() {
        assertThat(ScoreTest.ofNoDifference(TwoGroups.of(0, 0, 3, 40))).isEmpty();
    }

    @Test
    void noEventsAtAllAreNoDifference() {
        assertThat(ScoreTest.ofNoDifference(TwoGroups.of(0, 30, 0, 40)).orElseThrow()).isEqualTo(1);
    }
}
