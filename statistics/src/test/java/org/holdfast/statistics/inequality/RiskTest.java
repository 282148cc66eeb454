package org.holdfast.statistics.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RiskTest {
    private static final Confidence LEVEL = Confidence.NINETY_FIVE;

    /** Newcombe (1998), Statistics in Medicine 17:873, table II: Miettinen-Nurminen, method 5. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0528, 0.3382",
        "9, 10, 3, 10, 0.1700, 0.8406",
        "5, 56, 0, 29, -0.0326, 0.1933"
    })
    void reproducesThePublishedScoreIntervals(
            int a, int n1, int b, int n2, double lower, double upper) {
        var interval =
                ScoreIntervals.of(TwoGroups.of(a, n1, b, n2), LEVEL)
                        .differenceInterval()
                        .orElseThrow();

        assertThat(interval.lower()).isCloseTo(lower, within(5e-5));
        assertThat(interval.upper()).isCloseTo(upper, within(5e-5));
    }

    /** Department for Education 2015/16, permanent exclusion: 2.9 times, as the rates say. */
    @Test
    void agreesWithThePublishedRates() {
        var groups = TwoGroups.of(245, 85_255, 4_740, 4_811_695);
        var ratio = RiskComparison.of(groups, LEVEL).ratio().orElseThrow();

        assertThat(ratio.value()).isCloseTo(2.917, within(5e-4));
        assertThat(ratio.interval().contains(0.29 / 0.10)).isTrue();
    }

    static Stream<TwoGroups> manyPairs() {
        var random = new Random(91);
        return Stream.generate(
                        () -> {
                            var n1 = 1 + random.nextInt(80);
                            var n2 = 1 + random.nextInt(300);
                            return TwoGroups.of(
                                    random.nextInt(n1 + 1), n1, random.nextInt(n2 + 1), n2);
                        })
                .limit(200);
    }

    @ParameterizedTest
    @MethodSource("manyPairs")
    void holdsTheEstimateAndTurnsOverWithTheGroups(TwoGroups groups) {
        var turned =
                new TwoGroups(/* group= */ groups.comparison(), /* comparison= */ groups.group());
        var score = ScoreIntervals.of(groups, LEVEL);
        var other = ScoreIntervals.of(turned, LEVEL);
        var interval = score.differenceInterval().orElseThrow();

        assertThat(interval.lower()).isBetween(-1.0, 1.0);
        assertThat(interval.upper()).isBetween(-1.0, 1.0);
        assertThat(interval.contains(score.difference().getAsDouble())).isTrue();
        assertThat(other.differenceInterval().orElseThrow().lower())
                .isCloseTo(-interval.upper(), within(1e-9));

        var ratio = score.ratioInterval().orElseThrow();
        var inverse = other.ratioInterval().orElseThrow();
        score.ratio().ifPresent(value -> assertThat(ratio.contains(value)).isTrue());
        if (!ratio.isOpenAbove() && ratio.upper() > 0) {
            assertThat(inverse.lower()).isCloseTo(1 / ratio.upper(), within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("manyPairs")
    void turnsTheHybridIntervalOverToo(TwoGroups groups) {
        var turned =
                new TwoGroups(/* group= */ groups.comparison(), /* comparison= */ groups.group());
        var one = RiskComparison.of(groups, LEVEL).difference().map(Estimate::interval);
        var two = RiskComparison.of(turned, LEVEL).difference().map(Estimate::interval);

        assertThat(two.orElseThrow().lower()).isCloseTo(-one.orElseThrow().upper(), within(1e-12));
    }

    /** Both intervals agree on whether the ratio and the difference include equality. */
    @ParameterizedTest
    @MethodSource("manyPairs")
    void givesTheSameAnswerAboutEqualityOnBothScales(TwoGroups groups) {
        var score = ScoreIntervals.of(groups, LEVEL);
        var difference = score.differenceInterval().orElseThrow();

        assertThat(score.ratioInterval().orElseThrow().contains(1))
                .isEqualTo(difference.lower() <= 1e-12 && difference.upper() >= -1e-12);
    }

    @Test
    void leavesOpenWhatNothingBounds() {
        var noneBeside = ScoreIntervals.of(TwoGroups.of(10, 10, 0, 20), LEVEL);
        var noneAtAll = ScoreIntervals.of(TwoGroups.of(0, 10, 0, 20), LEVEL);

        assertThat(noneBeside.ratio()).isEmpty();
        assertThat(noneBeside.ratioInterval().orElseThrow().isOpenAbove()).isTrue();
        assertThat(noneBeside.ratioInterval().orElseThrow().lower())
                .isCloseTo(6.03281, within(1e-5));
        assertThat(noneAtAll.ratioInterval().orElseThrow().lower()).isZero();
    }

    @Test
    void formsNoRatioWhereNothingOrEverythingHappened() {
        assertThat(RiskComparison.of(TwoGroups.of(0, 40, 0, 760), LEVEL).ratio()).isEmpty();
        assertThat(RiskComparison.of(TwoGroups.of(4, 4, 9, 9), LEVEL).odds()).isEmpty();
        assertThat(RiskComparison.of(TwoGroups.of(0, 0, 9, 9), LEVEL).difference()).isEmpty();
        assertThat(RiskComparison.of(TwoGroups.of(0, 40, 6, 760), LEVEL).corrected()).isTrue();
    }

    @Test
    void coversTheTrueDifferenceInSmallSchools() {
        var random = new Random(17);
        var held = 0;
        for (var draw = 0; draw < 2_000; draw++) {
            var a = (int) random.doubles(25).filter(p -> p < 0.12).count();
            var b = (int) random.doubles(220).filter(p -> p < 0.04).count();
            var interval =
                    ScoreIntervals.of(TwoGroups.of(a, 25, b, 220), LEVEL)
                            .differenceInterval()
                            .orElseThrow();
            held += interval.contains(0.08) ? 1 : 0;
        }
        assertThat(held / 2_000.0).isBetween(0.93, 0.98);
    }

    @Test
    void countsTheExcessWithItsInterval() {
        var school = new Composition(120, 1_000, 18, 40);
        var interval = school.excessInterval(LEVEL).orElseThrow();

        assertThat(school.expectedAtTheRestsRate()).hasValue(3);
        assertThat(school.excessOverTheRest()).hasValue(15);
        assertThat(school.compositionIndex().getAsDouble())
                .isCloseTo(school.relativeRateToAll().getAsDouble(), within(1e-12));
        assertThat(interval.contains(15)).isTrue();
        assertThat(interval.lower()).isGreaterThan(0);
    }

    @Test
    void formsNoRatioAgainstARestWithoutEvents() {
        var alone = new Composition(10, 100, 2, 2);

        assertThat(alone.relativeRateToTheRest()).isEmpty();
        assertThat(alone.excessOverTheRest()).hasValue(2);
        assertThat(new Composition(10, 10, 2, 2).riskOfTheRest()).isEmpty();
    }

    @Test
    void leavesRatiosAsTheyAreWhenEverythingDoubles() {
        var once = new Composition(120, 1_000, 18, 40);
        var twice = new Composition(240, 2_000, 36, 80);

        assertThat(twice.relativeRateToTheRest()).isEqualTo(once.relativeRateToTheRest());
        assertThat(twice.compositionIndex()).isEqualTo(once.compositionIndex());
    }

    /** Benjamini and Hochberg (1995), section 3: four of fifteen, three by Bonferroni. */
    @Test
    void findsWhatBenjaminiAndHochbergFound() {
        var p =
                List.of(
                        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459,
                        0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0);
        var found = ManyComparisons.of(p, 0.05);

        assertThat(found.howManyReal()).isEqualTo(4);
        assertThat(found.realByBonferroni()).isEqualTo(3);
    }

    @Test
    void adjustsAlikeInWhateverOrder() {
        var found = ManyComparisons.of(List.of(0.04, 0.01, 0.04, 0.2), 0.1);

        assertThat(found.adjusted().get(0)).isEqualTo(found.adjusted().get(2));
        assertThat(found.real()).containsExactly(true, true, true, false);
        assertThat(ManyComparisons.of(List.of(), 0.05).adjusted()).isEmpty();
    }
}
