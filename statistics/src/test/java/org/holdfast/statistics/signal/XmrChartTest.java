package org.holdfast.statistics.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.holdfast.statistics.numeric.Sample;
import org.holdfast.statistics.signal.XmrChart.Screening;
import org.junit.jupiter.api.Test;

class XmrChartTest {
    /** The package NHSRplotthedots, vignette on deviations: one outlier among ones and twos. */
    private static final Sample VIGNETTE =
            Sample.of(1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1);

    private static final Sample STEP_DOWN =
            Sample.of(
                    41, 37, 44, 39, 42, 38, 45, 40, 36, 43, 39, 41, 33, 30, 32, 29, 34, 31, 30, 28);

    @Test
    void reproducesTheVignetteScreenedAndNot() {
        var screened = XmrChart.of(VIGNETTE, Screening.OUTLIERS_LEFT_OUT).limits().orElseThrow();
        var plain = XmrChart.of(VIGNETTE, Screening.NONE).limits().orElseThrow();

        assertThat(screened.upper()).isCloseTo(4.6, within(0.01));
        assertThat(screened.lower()).isCloseTo(-0.72, within(0.01));
        assertThat(plain.upper()).isCloseTo(6.95, within(0.01));
        assertThat(plain.lower()).isCloseTo(-3.06, within(0.01));
    }

    @Test
    void seesAStepDownAgainstTheBaseline() {
        var chart = XmrChart.of(STEP_DOWN, 12, Screening.OUTLIERS_LEFT_OUT, RunRules.CUSTOMARY);

        assertThat(chart.signals().shift()).containsExactly(12, 13, 14, 15, 16, 17, 18, 19);
        assertThat(chart.signals().twoOfThree()).containsExactly(13, 14, 15, 17, 18, 19);
        assertThat(chart.signals().outside()).isEmpty();
    }

    @Test
    void endsAShiftAtAPointOnTheMean() {
        var rules = new RunRules(3, 7);
        var broken = XmrChart.of(Sample.of(1, 1, 0, 1, 1, -1, -1, -2, 0), 9, Screening.NONE, rules);

        assertThat(broken.centre()).hasValue(0);
        assertThat(broken.signals().shift()).containsExactly(5, 6, 7);
    }

    @Test
    void endsATrendAtATie() {
        var rising = Sample.of(1, 2, 3, 4, 5, 6, 7);
        var tied = Sample.of(1, 2, 3, 4, 4, 5, 6, 7);

        assertThat(XmrChart.of(rising, Screening.NONE).signals().trend()).hasSize(7);
        assertThat(XmrChart.of(tied, Screening.NONE).signals().trend()).isEmpty();
        assertThat(XmrChart.of(tied, 8, Screening.NONE, new RunRules(7, 4)).signals().trend())
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void mirrorsASeriesTurnedUpsideDown() {
        var random = new Random(3);
        for (var trial = 0; trial < 50; trial++) {
            var values = Sample.of(random.doubles(30, 0, 10).toArray());
            var chart = XmrChart.of(values, Screening.OUTLIERS_LEFT_OUT);
            var turned = XmrChart.of(values.map(value -> -value), Screening.OUTLIERS_LEFT_OUT);

            assertThat(turned.signals()).isEqualTo(chart.signals());
            assertThat(turned.limits().orElseThrow().upper())
                    .isCloseTo(-chart.limits().orElseThrow().lower(), within(1e-12));
        }
    }

    /** A steady process signals by a single point about once in 370; fewer than 1 in 100 here. */
    @Test
    void seldomCriesWolf() {
        var random = new Random(12);
        var outside = 0;
        for (var trial = 0; trial < 200; trial++) {
            var values = Sample.of(random.doubles(50).map(u -> random.nextGaussian()).toArray());
            outside += XmrChart.of(values, Screening.NONE).signals().outside().size();
        }
        assertThat(outside / 10_000.0).isLessThan(0.01);
    }

    @Test
    void drawsNoLimitsFromOnePointAndNothingFromNone() {
        assertThat(XmrChart.of(Sample.of(3), Screening.NONE).limits()).isEmpty();
        assertThat(XmrChart.of(Sample.of(), Screening.NONE).centre()).isEmpty();
        assertThat(XmrChart.of(Sample.of(), Screening.NONE).signals().isEmpty()).isTrue();
    }
}
