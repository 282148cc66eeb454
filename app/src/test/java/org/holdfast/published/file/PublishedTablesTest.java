package org.holdfast.published.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.published.file.PublishedFixtures.answered;
import static org.holdfast.published.file.PublishedFixtures.request;
import static org.holdfast.published.file.PublishedFixtures.shared;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.holdfast.published.compare.Compared;
import org.holdfast.statistics.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tables that authorities have printed, made again from the figures that the Department for
 * Education published. docs/comparisons.md says where the two differ, and why they may.
 */
class PublishedTablesTest {
    private static final Path ROTHERHAM =
            Path.of("src/test/resources/published/exclusions-rotherham-2012-13-to-2016-17.csv");
    private static final Path BY_SEN =
            Path.of("src/test/resources/published/exclusions-sen-provision-2016-17.csv");

    @ParameterizedTest(name = "{0}: {1}, of which {2} secondary and {3} primary")
    @CsvSource({
        "2012/13, 16, 8, 8",
        "2013/14, 28, 22, 6",
        "2014/15, 42, 37, 5",
        "2015/16, 51, 45, 6",
        "2016/17, 30, 22, 8"
    })
    void permanentExclusionsInRotherhamByPhase(
            String year, double total, double secondary, double primary) {
        assertThat(rotherham("perm_excl", "Total", year)).isEqualTo(total);
        assertThat(rotherham("perm_excl", "Secondary", year)).isEqualTo(secondary);
        assertThat(rotherham("perm_excl", "Primary", year)).isEqualTo(primary);
        assertThat(secondary + primary).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({
        "2012/13, 2179",
        "2013/14, 2244",
        "2014/15, 4008",
        "2015/16, 4116",
        "2016/17, 3545"
    })
    void fixedPeriodExclusionsInRotherham(String year, double total) {
        assertThat(rotherham("fixed_excl", "Total", year)).isEqualTo(total);
    }

    @Test
    void theyRoseFromTheFirstYearAndFellAfterTheFourth() {
        var series =
                answered(
                                CompareFiles.open(List.of(ROTHERHAM))
                                        .compare(request("372", "fixed_excl", "", ""), List.of()))
                        .comparison()
                        .series()
                        .getFirst();

        assertThat(series.peak().orElseThrow().period().words()).isEqualTo("2015/16");
        assertThat(series.lowest().orElseThrow().period().words()).isEqualTo("2012/13");
    }

    @Test
    void rotherhamBesideTheNationAndTheRegion() {
        var permanent = line(ROTHERHAM, "perm_excl_rate");
        var fixed = line(ROTHERHAM, "fixed_excl_rate");

        assertThat(beside(permanent)).containsExactly(0.08, 0.07, 0.12);
        assertThat(beside(fixed)).containsExactly(4.29, 6.19, 9.36);
    }

    @Test
    void andItsRanksAmongAllAuthorities() {
        var all = shared("exclusions_2006-07_to_2016-17_national_region_la.csv");
        var permanent = line(all, "perm_excl_rate").position().orElseThrow();
        var fixed = line(all, "fixed_excl_rate").position().orElseThrow();

        assertThat(permanent.place().rank()).isEqualTo(108);
        assertThat(permanent.ranked()).isEqualTo(148);
        assertThat(permanent.place().sharing()).isEqualTo(8);
        assertThat(fixed.place().rank()).isEqualTo(147);
        assertThat(fixed.ranked()).isEqualTo(152);
    }

    @ParameterizedTest
    @CsvSource({"EHC plan, 15.9, 0.16", "SEN support, 14.8, 0.35", "No SEN, 3.1, 0.06"})
    void englandsRatesBySenProvisionIn2017(String group, double fixed, double permanent) {
        assertThat(Rounding.halfUp(bySen("fixed_excl_rate", group), 1)).isEqualTo(fixed);
        assertThat(Rounding.halfUp(bySen("perm_excl_rate", group), 2)).isEqualTo(permanent);
    }

    @Test
    void theRegionsOfEveryGroupAddUpToEngland() {
        var file = shared("suspensions_by_ethnicity_2023-24_england_regions_31_las.csv");
        var comparison =
                answered(
                                CompareFiles.open(List.of(file))
                                        .compare(
                                                request(
                                                        "821",
                                                        "suspension",
                                                        "ethnicity_major",
                                                        "202324"),
                                                List.of()))
                        .comparison();

        assertThat(comparison.additivity()).hasSize(6).allMatch(check -> check.holds());
    }

    @Test
    void theInteractiveToolAndTheEthnicityFileAgree() {
        var tool = shared("suspension_and_exclusion_rates_la_2015-16_to_2023-24.csv");
        var ethnicity = shared("suspensions_by_ethnicity_2023-24_england_regions_31_las.csv");
        var comparison =
                answered(
                                CompareFiles.open(List.of(tool, ethnicity))
                                        .compare(
                                                request("821", "susp_rate", "", "2023/24"),
                                                List.of()))
                        .comparison();

        assertThat(comparison.lines().getFirst().value().value()).hasValue(6.07066);
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void everyPublicFileBesideTheProjectReadsWithoutAnError() {
        for (var name :
                List.of(
                        "suspension_and_exclusion_rates_termly_by_sen_la_2019-20_to_2023-24.csv.gz",
                        "lait_la_indicators_absence_suspensions_sen_2015-16_to_2025.csv.gz",
                        "exclusions_2006-07_to_2016-17_by_reason.csv",
                        "exclusions_2006-07_to_2015-16_national_duration.csv",
                        "exclusion_appeals_and_reviews_1997-98_to_2015-16.csv",
                        "children_in_need_and_looked_after_sen_type_la_2016-17_to_2021-22.csv",
                        "ehc_plans_by_primary_need_la_2024-25.csv.gz")) {
            var answer =
                    answered(
                            CompareFiles.open(List.of(shared(name)))
                                    .compare(request("970", "", "", ""), List.of()));

            assertThat(answer.errors()).as(name).isFalse();
            assertThat(answer.comparison().lines()).as(name).isNotEmpty();
        }
    }

    private static double rotherham(String indicator, String phase, String year) {
        return answered(
                        CompareFiles.open(List.of(ROTHERHAM))
                                .compare(request("372", indicator, "school_type", year), List.of()))
                .comparison()
                .lines()
                .stream()
                .filter(line -> line.subject().group().equals(phase))
                .findFirst()
                .flatMap(line -> boxed(line.value().value()))
                .orElseThrow();
    }

    private static Compared line(Path file, String indicator) {
        return answered(
                        CompareFiles.open(List.of(file))
                                .compare(request("372", indicator, "", "2015/16"), List.of()))
                .comparison()
                .lines()
                .getFirst();
    }

    private static List<Double> beside(Compared line) {
        return List.of(
                line.england().value().orElseThrow(),
                line.region().orElseThrow().value().value().orElseThrow(),
                line.value().value().orElseThrow());
    }

    private static double bySen(String indicator, String group) {
        return answered(
                        CompareFiles.open(List.of(BY_SEN))
                                .compare(
                                        request("970", indicator, "sen_provision", "2016/17"),
                                        List.of()))
                .comparison()
                .lines()
                .stream()
                .filter(line ->
                        line.subject()
                                .key()
                                .groups()
                                .equals(
                                        List.of(
                                                group.toLowerCase(java.util.Locale.ROOT)
                                                        .replace(" ", ""))))
                .findFirst()
                .flatMap(line -> boxed(line.value().value()))
                .orElseThrow();
    }

    private static java.util.Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent()
                ? java.util.Optional.of(value.getAsDouble())
                : java.util.Optional.empty();
    }
}
