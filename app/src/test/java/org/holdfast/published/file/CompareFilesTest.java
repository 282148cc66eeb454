package org.holdfast.published.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.holdfast.published.file.PublishedFixtures.answered;
import static org.holdfast.published.file.PublishedFixtures.file;
import static org.holdfast.published.file.PublishedFixtures.request;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.holdfast.intake.UnreadableFile;
import org.holdfast.published.compare.Caution;
import org.holdfast.published.compare.Compared;
import org.holdfast.published.compare.Comparison;
import org.holdfast.published.compare.ComparisonCsv;
import org.holdfast.published.figure.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareFilesTest {
    @TempDir Path folder;
    private Path tidy;
    private Path neighbours;

    @BeforeEach
    void files() {
        tidy = file(folder, "tidy.csv", PublishedFixtures.tidy());
        neighbours =
                file(folder, "statistical_neighbours_2025.csv", PublishedFixtures.neighbours());
    }

    @Test
    void setsAnAuthorityBesideEnglandItsRegionItsNeighboursAndItsPast() {
        var line = only(compare(request("821", "susp_rate", "", "2023/24")));

        assertThat(line.value().value()).hasValue(8);
        assertThat(line.england().value()).hasValue(9.1);
        assertThat(line.region().orElseThrow().area().name()).isEqualTo("East of England");
        assertThat(line.region().orElseThrow().value().value().orElseThrow())
                .isCloseTo(10.08333, within(1e-9));
        assertThat(line.toEngland().orElseThrow()).isCloseTo(8 / 9.1, within(1e-12));
        var nearest = line.newestNeighbours().orElseThrow();
        assertThat(nearest.set()).isEqualTo("2025");
        assertThat(nearest.mean().orElseThrow()).isCloseTo((8 + 20.66667) / 2, within(1e-9));
        assertThat(nearest.used()).isEqualTo(2);
        assertThat(line.change().points()).hasValue(0);
        assertThat(line.cautions()).contains(Caution.NEIGHBOURS_MISSING);
    }

    @Test
    void givesTiesTheSameRankAndSaysHowManyShareIt() {
        var position =
                only(compare(request("Luton", "susp_rate", "", "2023/24")))
                        .position()
                        .orElseThrow();

        assertThat(position.place().rank()).isEqualTo(1);
        assertThat(position.place().sharing()).isEqualTo(2);
        assertThat(position.ranked()).isEqualTo(3);
        assertThat(position.place().percentile()).isCloseTo(100.0 / 3, within(1e-9));
    }

    @Test
    void keepsHiddenAndMissingApartAndRanksNeither() {
        var lines = compare(request("821", "perm_excl_rate", "Sex", "202324")).lines();

        assertThat(lines.stream().map(line -> line.subject().group() + " " + line.status()))
                .containsExactlyInAnyOrder(
                        "Male suppressed",
                        "Female missing-not-applicable",
                        "Total published-small");
        assertThat(of("Male", lines).position()).isEmpty();
        var low = only(compare(request("805", "perm_excl_rate", "", "202324")));
        assertThat(low.value().standing()).isEqualTo(Standing.SUPPRESSED_LOW);
    }

    @Test
    void makesRatiosToTheReferenceGroup() {
        var lines = compare(request("821", "susp_rate", "sex", "202324")).lines();

        assertThat(
                        lines.stream()
                                .map(line ->
                                        line.subject().group()
                                                + " "
                                                + line.reference().ratio().orElseThrow()))
                .containsExactlyInAnyOrder("Male 1.5", "Female 0.5", "Total 1.0");
        var toGirls =
                answered(
                                CompareFiles.open(List.of(tidy))
                                        .compare(
                                                new Questions.Request(
                                                        List.of("821"),
                                                        List.of("susp_rate"),
                                                        "sex",
                                                        Map.of(),
                                                        List.of("202324"),
                                                        "Girls"),
                                                List.of()))
                        .comparison();
        assertThat(of("Male", toGirls.lines()).reference().group()).contains("Female");
        assertThat(of("Male", toGirls.lines()).reference().ratio()).hasValue(3);
    }

    @Test
    void saysWhetherTheRegionsAddUp() {
        var checked = compare(request("821", "suspension", "", "202324")).additivity();

        assertThat(checked).isEmpty(); // seven regions are not in the file
    }

    @Test
    void answersForEveryIndicatorAndPeriodWhenNoneIsNamed() {
        var lines = compare(request("821", "", "", "")).lines();

        assertThat(lines).hasSize(5 * 2);
    }

    @Test
    void saysBackWhatWasAskedAsItWasAsked() {
        var subject =
                only(compare(request("E06000032", "fixed_excl_rate", "", "2023/24"))).subject();

        assertThat(subject.indicator().as()).isEqualTo("fixed_excl_rate");
        assertThat(subject.periodAs()).isEqualTo("2023/24");
        assertThat(csv(compare(request("E06000032", "susp_rate", "", "202324"))))
                .contains("E06000032,Luton,susp_rate,total,Total,202324,8,8.00,9.1,");
    }

    @Test
    void warnsOfAFewEventsAndOfHalfOfLondonAndOfClosedSchools() {
        assertThat(only(compare(request("821", "perm_excl_rate", "", "202324"))).cautions())
                .contains(Caution.SMALL_NUMBER);
        var older =
                file(
                        folder,
                        "older.csv",
                        """
                        time_period,area_level,la_number,area,region,school_type,susp_rate
                        202021,Regional,987,London (Inner),,Total,5
                        202021,Local authority,204,Hackney,Inner London,Total,4
                        """);
        var line =
                only(
                        answered(
                                        CompareFiles.open(List.of(older))
                                                .compare(
                                                        request("204", "susp_rate", "", ""),
                                                        List.of()))
                                .comparison());
        assertThat(line.cautions()).contains(Caution.PANDEMIC, Caution.INNER_OR_OUTER_LONDON);
    }

    @Test
    void believesTheFirstFileAndSaysThatTheOtherDiffers() {
        var other =
                file(
                        folder,
                        "other.csv",
                        PublishedFixtures.tidy().replace(",8.00000,", ",8.50000,"));
        var comparison =
                answered(
                                CompareFiles.open(List.of(tidy, other))
                                        .compare(
                                                request("821", "susp_rate", "", "202324"),
                                                List.of()))
                        .comparison();

        assertThat(only(comparison).value().value()).hasValue(8);
        assertThat(only(comparison).cautions()).contains(Caution.RELEASES_DIFFER);
        assertThat(comparison.differences()).hasSize(1);
    }

    @Test
    void refusesWhatTheFilesDoNotHaveAndSaysWhatTheyHave() {
        assertThat(refused(request("Atlantis", "susp_rate", "", ""))).contains("no area");
        assertThat(refused(request("821", "happiness", "", ""))).contains("They have: headcount");
        assertThat(refused(request("821", "susp_rate", "moon", ""))).contains("They have: sex");
        assertThat(refused(request("821", "susp_rate", "", "soon"))).contains("--period takes");
    }

    @Test
    void refusesFilesThatHoldNoFigures() {
        var list = file(folder, "list.csv", "name,colour\nLuton,orange\n");

        assertThatThrownBy(() -> CompareFiles.open(List.of(list)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("time_period");
        assertThatThrownBy(() -> CompareFiles.open(List.of(neighbours)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("--neighbours");
    }

    @Test
    void reportsEveryCellThatIsNeitherNumberNorSymbolAndLeavesItOut() {
        var bad =
                file(folder, "bad.csv", PublishedFixtures.tidy().replace(",12.00000,", ",twelve,"));
        var answer =
                answered(
                        CompareFiles.open(List.of(bad))
                                .compare(request("821", "susp_rate", "sex", "202324"), List.of()));

        assertThat(answer.errors()).isTrue();
        assertThat(
                        answer.problems().stream()
                                .map(problem -> problem.column() + " " + problem.code()))
                .containsOnly("susp_rate PUBLISHED-VALUE");
        assertThat(of("Male", answer.comparison().lines()).value().standing())
                .isEqualTo(Standing.NOT_IN_FILES);
    }

    private Comparison compare(Questions.Request request) {
        return answered(CompareFiles.open(List.of(tidy)).compare(request, List.of(neighbours)))
                .comparison();
    }

    private String refused(Questions.Request request) {
        return switch (CompareFiles.open(List.of(tidy)).compare(request, List.of())) {
            case CompareFiles.Answer.Refused(var why) -> why;
            case CompareFiles.Answer.Compared _ -> throw new AssertionError("answered");
        };
    }

    private static String csv(Comparison comparison) {
        var text = new StringBuilder();
        ComparisonCsv.write(comparison, text);
        return text.toString();
    }

    private static Compared of(String group, List<Compared> lines) {
        return lines.stream()
                .filter(line -> line.subject().group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private static Compared only(Comparison comparison) {
        assertThat(comparison.lines()).hasSize(1);
        return comparison.lines().getFirst();
    }
}
