package org.holdfast.statistics.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.cost.AvoidedCost;
import org.holdfast.statistics.cost.AvoidedCost.Range;
import org.holdfast.statistics.evaluation.BeforeAfterComparison;
import org.holdfast.statistics.evaluation.BeforeAfterComparison.Group;
import org.holdfast.statistics.evaluation.InterruptedSeries;
import org.holdfast.statistics.evaluation.SyntheticControl;
import org.holdfast.statistics.indicator.SamePointLastYear;
import org.holdfast.statistics.indicator.YearToDate;
import org.holdfast.statistics.numeric.Sample;
import org.holdfast.statistics.rate.ClusteredRate;
import org.junit.jupiter.api.Test;

class EffectWordingTest {
    private static final Sample RATES =
            Sample.of(
                    1.1, 1.22, 1.05, 1.31, 1.18, 1.27, 1.35, 1.21, 1.4, 1.33, 1.29, 1.44, 1.12,
                    1.05, 1.16, 0.98, 1.02, 0.94, 1.08, 0.9, 0.97, 0.85, 0.93, 0.88);

    @Test
    void saysWhatAnInterruptedSeriesShowsAndWhatItCannotRuleOut() {
        var fit = InterruptedSeries.of(RATES, 12, OptionalInt.of(2));

        assertThat(EffectWording.of(fit, "month"))
                .isEqualTo(
                        "In the month the strategy began the rate was 0.31 per 100 lower than the"
                                + " earlier trend predicted (0.25 to 0.37, 95%, Newey-West). There was"
                                + " no comparison group, so other changes at the same time cannot be"
                                + " ruled out.");
    }

    @Test
    void neverSaysNoEffect() {
        var comparison =
                BeforeAfterComparison.of(
                        new Group(Sample.of(20, 24, 22), Sample.of(15, 18, 17)),
                        new Group(Sample.of(19, 23, 21, 25), Sample.of(15, 17, 17, 19)));

        assertThat(EffectWording.of(comparison, true))
                .startsWith("The data are compatible with effects from −2.10 to 1.43 (95%, Welch)")
                .contains("they do not show whether it worked")
                .endsWith("before the start they did.")
                .doesNotContain("no effect");
    }

    @Test
    void comparesWithSchoolsThatDidNotUseTheApproach() {
        var comparison =
                BeforeAfterComparison.of(
                        new Group(
                                Sample.of(14.1, 18, 11.2, 16.4), Sample.of(11.9, 15.2, 10.8, 12.9)),
                        new Group(
                                Sample.of(12, 9.8, 15.5, 13.3, 11.1),
                                Sample.of(12.6, 10.9, 15.1, 14.4, 11.8)));

        assertThat(EffectWording.of(comparison, false))
                .startsWith("The rate in schools using the approach became 2.85 per 100 lower")
                .endsWith("before the start they did not.");
    }

    @Test
    void refusesAComparisonThatDidNotTrackTheArea() {
        var series =
                List.of(
                        new SyntheticControl.Series("A", Sample.of(9, 10, 11, 9, 10, 11, 10, 9)),
                        new SyntheticControl.Series("B", Sample.of(10, 12, 13, 15, 14, 16, 17, 18)),
                        new SyntheticControl.Series("D", Sample.of(5, 4, 6, 5, 7, 6, 8, 7)),
                        new SyntheticControl.Series(
                                "T", Sample.of(8.1, 8.7, 10.3, 11, 11.1, 10, 11.4, 11.6)));
        var fit = SyntheticControl.of(series, "T", 5, SyntheticControl.PlaceboDonors.ALL_OTHERS);

        assertThat(EffectWording.of(fit, "Townshire", 4))
                .startsWith("The rate of Townshire was 1.9")
                .contains("below a weighted average of 3 similar areas")
                .contains("of 4 areas when the method was applied to each of them.");
        assertThat(EffectWording.of(fit, "Townshire", 0.1))
                .isEqualTo("No acceptable comparison could be built for Townshire.");
    }

    @Test
    void saysWhatFewerPlacementsWouldBeWorthAndWhetherThatIsShown() {
        var unproven =
                new AvoidedCost(
                        new Range(-2, 5, 12),
                        new Range(16_000, 19_000, 23_000),
                        new Range(0.5, 0.7, 0.9),
                        55_000);
        var proven =
                new AvoidedCost(
                        new Range(3, 5, 12),
                        new Range(16_000, 19_000, 23_000),
                        new Range(0.5, 0.7, 0.9),
                        55_000);

        assertThat(EffectWording.of(unproven, "placement", "placements"))
                .isEqualTo(
                        "At the authority's own rate of £19,000 a placement, the estimated 5 fewer"
                                + " placements (−2 to 12) would be worth about £66,500 (−£16,000 to"
                                + " £248,400) before the programme's cost of £55,000. The data do not"
                                + " show whether it has paid for itself.");
        assertThat(EffectWording.of(proven, "placement", "placements"))
                .endsWith("The programme pays for itself if it prevents at least 5 placements.");
    }

    @Test
    void comparesThisYearWithLastByTheSchoolDay() {
        var days = new YearToDate.Calendar(List.of(term("2025-09-01", "2025-12-19")), Set.of());
        var before = new YearToDate.Calendar(List.of(term("2024-09-02", "2024-12-20")), Set.of());
        var point =
                SamePointLastYear.of(
                        LocalDate.parse("2025-09-12"),
                        new YearToDate(days, List.of(LocalDate.parse("2025-09-03")), 1_000),
                        new YearToDate(before, List.of(), 1_000));
        var now = ClusteredRate.of(1_000, Map.of(1, 1));
        var then = ClusteredRate.of(1_000, Map.of());

        assertThat(
                        SamePointWording.bySchoolDay(
                                point,
                                "suspension",
                                "suspensions",
                                now.differenceFrom(then, Confidence.NINETY_FIVE)))
                .isEqualTo(
                        "By school day 10 of the year there had been 1 suspension (0.10 per 100"
                                + " pupils); by the same school day last year 0 (0.00). The difference is"
                                + " within what chance alone would give.");
        assertThat(
                        SamePointWording.bySchoolDay(
                                point, "suspension", "suspensions", Optional.empty()))
                .doesNotContain("chance");
    }

    private static YearToDate.Term term(String first, String last) {
        return new YearToDate.Term(LocalDate.parse(first), LocalDate.parse(last));
    }
}
