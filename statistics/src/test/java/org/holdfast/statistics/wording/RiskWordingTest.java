package org.holdfast.statistics.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.inequality.ScoreIntervals;
import org.holdfast.statistics.inequality.TwoGroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RiskWordingTest {
    private static final RiskWording.Names NAMES =
            new RiskWording.Names(
                    "pupils with SEN support", "other pupils", "suspended at least once");
    private static final Pattern RANGE =
            Pattern.compile("consistent with ([0-9.,]+) (?:to ([0-9.,]+)|or more) times");

    @Test
    void saysHowManyTimesAsLikelyWithTheBaseAndTheInterval() {
        assertThat(of(60, 400, 100, 2_000, 0).sentences())
                .containsExactly(
                        "Pupils with SEN support were 3.0 times as likely as other pupils to be"
                                + " suspended at least once (60 of 400, 15.0% against 100 of 2,000,"
                                + " 5.0%); the data are consistent with 2.2 to 4.1 times (95%,"
                                + " Miettinen-Nurminen score).",
                        "If pupils with SEN support had been suspended at least once at the rate of"
                                + " other pupils there would have been about 20 instead of 60; a"
                                + " difference of 26.7 to 55.7 (95%, Miettinen-Nurminen score).",
                        "Nothing else that differs between the groups is taken into account.");
    }

    @Test
    void leavesBothWaysOpenWhereTheDataDo() {
        var sentences = of(6, 60, 50, 700, 0).sentences();

        assertThat(sentences.getFirst()).startsWith("The data do not show whether");
        assertThat(sentences).hasSize(2);
    }

    @Test
    void formsNoRatioWithNobodyOnOneSide() {
        assertThat(of(5, 56, 0, 29, 0).sentences().getFirst())
                .startsWith("5 of the 56 pupils with SEN support were suspended")
                .contains("so that no ratio can be formed")
                .contains("or more times");
        assertThat(of(0, 56, 20, 290, 0).sentences().getFirst())
                .startsWith("None of the 56 pupils with SEN support were suspended");
        assertThat(of(0, 40, 0, 760, 0).sentences().getFirst()).startsWith("None of the 40");
        assertThat(of(0, 0, 3, 760, 0).sentences())
                .containsExactly("There are no pupils with SEN support to compare.");
    }

    @Test
    void givesNeitherCountNorRatioWhereACountMustBeHidden() {
        var sentences = of(3, 40, 60, 760, 5).sentences();

        assertThat(sentences).hasSize(1);
        assertThat(sentences.getFirst())
                .contains("too small to be shown")
                .doesNotContainPattern("\\d");
        assertThat(of(38, 40, 60, 760, 5).sentences()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1.004, 1.2, 1.004 to 1.200",
        "1.04, 3.21, 1.04 to 3.21",
        "2.61, 3.69, 2.6 to 3.7",
        "0.80, 0.97, 0.80 to 0.97",
        "0.5, 2, 0.5 to 2.0"
    })
    void printsAnIntervalOutwardsAndOnItsSideOfOne(double lower, double upper, String words) {
        var interval =
                new Interval(
                        lower, upper, Confidence.NINETY_FIVE, Interval.Method.MIETTINEN_NURMINEN);

        assertThat(new RatioRange(interval).words()).isEqualTo(words);
    }

    static Stream<TwoGroups> manyPairs() {
        var random = new Random(404);
        return Stream.generate(
                        () -> {
                            var n1 = 1 + random.nextInt(200);
                            var n2 = 1 + random.nextInt(900);
                            return TwoGroups.of(
                                    random.nextInt(n1 + 1), n1, random.nextInt(n2 + 1), n2);
                        })
                .limit(300);
    }

    @ParameterizedTest
    @MethodSource("manyPairs")
    void neverSaysMoreThanTheNumbers(TwoGroups groups) {
        var sentences = new RiskWording(groups, NAMES, 0).sentences();
        var all = String.join(" ", sentences);
        var score = ScoreIntervals.of(groups, Confidence.NINETY_FIVE);
        var interval = score.ratioInterval().orElseThrow();

        assertThat(all)
                .doesNotContain("because", "worse", "proved", "NaN", "Infinity", "no difference");
        if (interval.contains(1)) {
            assertThat(all).doesNotContain("times as likely");
        }
        var printed = RANGE.matcher(all);
        if (printed.find()) {
            assertThat(number(printed.group(1))).isLessThanOrEqualTo(interval.lower() + 1e-12);
            if (printed.group(2) != null) {
                assertThat(number(printed.group(2)))
                        .isGreaterThanOrEqualTo(interval.upper() - 1e-12);
            }
        }
    }

    private static double number(String printed) {
        return Double.parseDouble(printed.replace(",", ""));
    }

    private static RiskWording of(int a, int n1, int b, int n2, int threshold) {
        return new RiskWording(TwoGroups.of(a, n1, b, n2), NAMES, threshold);
    }
}
