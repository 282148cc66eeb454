package org.holdfast.statistics.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.holdfast.statistics.numeric.Sample;
import org.holdfast.statistics.signal.AttributeChart;
import org.holdfast.statistics.signal.Cusum;
import org.holdfast.statistics.signal.Funnel;
import org.holdfast.statistics.signal.FunnelScale;
import org.holdfast.statistics.signal.RareEventChart;
import org.holdfast.statistics.signal.RunRules;
import org.holdfast.statistics.signal.XmrChart;
import org.holdfast.statistics.wording.XmrWording.Assurance;
import org.junit.jupiter.api.Test;

class ChartWordingTest {
    @Test
    void tellsTheReaderToLeaveUsualVariationAlone() {
        var sentences = of(Hoped.FALL, 4, 6, 5, 7, 4, 5, 6, 4, 7, 5, 6, 4).sentences();

        assertThat(sentences)
                .containsExactly(
                        "The figures vary as they usually do, between about 0.4 and 10.1.",
                        "Do not answer single ups and downs: a lower or higher level needs a change"
                                + " in how things are done.");
    }

    @Test
    void tellsTheReaderWhatAPointOutsideAsksFor() {
        var values = new double[] {1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1};

        assertThat(of(Hoped.FALL, values).sentences())
                .containsExactly(
                        "Week 5, at 10, lies above the usual limits, against the direction hoped for."
                                + " Find out what was different then before changing anything.");
        assertThat(of(Hoped.NEITHER, values).sentences().getFirst()).doesNotContain("hoped");
    }

    @Test
    void tellsTheReaderThatTheLevelHasChanged() {
        var values =
                Sample.of(
                        41, 37, 44, 39, 42, 38, 45, 40, 36, 43, 39, 41, 38, 38, 39, 38, 39, 38, 39);
        var chart = XmrChart.of(values, 12, XmrChart.Screening.NONE, RunRules.CUSTOMARY);
        var sentences = new XmrWording(chart, weeks(19), Hoped.FALL).sentences();

        assertThat(sentences.getFirst())
                .startsWith(
                        "Up to week 19 the figures stayed below the mean, in the direction hoped for");
    }

    @Test
    void tellsARisingTrend() {
        assertThat(of(Hoped.FALL, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12).sentences())
                .anySatisfy(sentence ->
                        assertThat(sentence)
                                .startsWith("Up to week 12 the figures rose point after point"));
    }

    @Test
    void drawsNoConclusionFromFivePointsAndAWeakOneFromEight() {
        assertThat(of(Hoped.FALL, 1, 2, 3, 2, 1).sentences().getFirst())
                .contains("only a run chart");
        assertThat(of(Hoped.FALL, 1, 2, 3, 2, 1, 3, 2, 1).sentences().getLast())
                .contains("trial limits");
    }

    @Test
    void saysWhetherATargetIsMetByTheProcessAsItIs() {
        var wording = of(Hoped.FALL, 4, 6, 5, 7, 4, 5, 6, 4, 7, 5, 6, 4);

        assertThat(wording.assurance(OptionalDouble.of(20))).contains(Assurance.PASSES);
        assertThat(wording.assurance(OptionalDouble.of(0.1))).contains(Assurance.FAILS);
        assertThat(wording.assurance(OptionalDouble.of(5))).contains(Assurance.HIT_AND_MISS);
        assertThat(of(Hoped.NEITHER, 4, 6, 5, 7, 4, 5).assurance(OptionalDouble.of(5))).isEmpty();
    }

    @Test
    void callsASchoolHigherThanExpectedAndNeverWorse() {
        var units =
                IntStream.range(0, 20)
                        .mapToObj(i -> new Funnel.Unit(i == 3 ? 60 : 15 + i % 5, 300))
                        .toList();
        var funnel =
                Funnel.of(
                        FunnelScale.PROPORTION,
                        units,
                        Funnel.CUSTOMARY_WINSOR,
                        OptionalDouble.empty());
        var wording =
                new FunnelWording(
                        funnel,
                        IntStream.range(0, 20).mapToObj(i -> "School " + i).toList(),
                        "school",
                        "schools");

        assertThat(wording.sentences().getFirst())
                .isEqualTo("School 3 is higher than expected for a school of this size.");
        assertThat(wording.ofUnit(1))
                .isEqualTo("School 1 is within what is expected for a school of this size.");
        assertThat(String.join(" ", wording.sentences())).doesNotContain("worse", "better");
    }

    @Test
    void allowsForTheUsualVariationBetweenAuthorities() {
        var x = new double[] {531, 978, 812, 803, 1397, 495, 900, 625, 798, 436, 401, 668};
        var n =
                new double[] {
                    15211, 23835, 21956, 31067, 71560, 16100, 45771, 28376, 39390, 30707, 21666,
                    40234
                };
        var units = IntStream.range(0, 12).mapToObj(i -> new Funnel.Unit(x[i], n[i])).toList();
        var funnel =
                Funnel.of(
                        FunnelScale.PROPORTION,
                        units,
                        Funnel.CUSTOMARY_WINSOR,
                        OptionalDouble.empty());
        var names = IntStream.range(0, 12).mapToObj(i -> "Authority " + i).toList();

        assertThat(new FunnelWording(funnel, names, "authority", "authorities").sentences())
                .containsExactly(
                        "No authority lies beyond the 99.8% limits, allowing for the usual variation"
                                + " between authorities.",
                        "Do not rank the authorities: their order is mostly chance and size.",
                        "The authorities differ by more than chance and size explain (φ 62.1, τ 0.0069,"
                                + " k 12).");
    }

    @Test
    void saysWhetherTheLatestGapIsUsual() {
        var usual = RareEventChart.of(Sample.of(38, 61, 12, 44, 90, 27, 55, 8, 71, 49));
        var quiet = RareEventChart.of(Sample.of(20, 25, 18, 22, 30, 19, 240));

        assertThat(SignalWording.ofRareEvents(usual, "permanent exclusions"))
                .contains("neither alarm nor credit");
        assertThat(SignalWording.ofRareEvents(quiet, "permanent exclusions"))
                .contains("unusually long");
        assertThat(SignalWording.ofRareEvents(RareEventChart.of(Sample.of(4)), "moves"))
                .contains("too few");
    }

    @Test
    void saysWhereSumsShowALastingRise() {
        var sums = new Cusum.Poisson(2, 4, 4, 0);
        var counts = Sample.of(2, 1, 3, 2, 4, 5, 3, 6, 4);
        var ones = counts.map(count -> 1);

        assertThat(SignalWording.ofSums(sums.of(counts, ones), weeks(9)))
                .startsWith("From week 8 the sums show a lasting rise.");
        assertThat(SignalWording.ofSums(sums.of(counts, ones.map(one -> 3)), weeks(9)))
                .contains("no lasting change");
    }

    @Test
    void saysWhichPeriodLiesOutside() {
        var counts =
                IntStream.range(0, 12)
                        .mapToObj(i -> new AttributeChart.Count(i == 10 ? 40 : 8 + i % 3, 100))
                        .toList();

        assertThat(
                        SignalWording.ofCounts(
                                AttributeChart.of(AttributeChart.Kind.U, counts),
                                weeks(12),
                                Hoped.FALL))
                .startsWith("Week 11 lies above the limits");
    }

    private static XmrWording of(Hoped hoped, double... values) {
        var chart = XmrChart.of(Sample.of(values), XmrChart.Screening.OUTLIERS_LEFT_OUT);
        return new XmrWording(chart, weeks(values.length), hoped);
    }

    private static List<String> weeks(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "week " + i).toList();
    }
}
