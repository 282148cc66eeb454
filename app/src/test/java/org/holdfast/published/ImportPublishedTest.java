package org.holdfast.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.holdfast.access.AccessFixtures.as;
import static org.holdfast.published.file.PublishedFixtures.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.intake.IntakeProblem;
import org.holdfast.intake.IntakeReport;
import org.holdfast.intake.IntakeReport.Tally;
import org.holdfast.intake.IntakeRequest;
import org.holdfast.organisation.AuthorityCode;
import org.holdfast.published.figure.Standing;
import org.holdfast.published.file.PublishedFixtures;
import org.holdfast.web.NotAllowed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@HoldfastTest
@Import(AccessFixtures.class)
class ImportPublishedTest {
    private static final Actor JOB = new Actor.Job("a test");
    private static final AuthorityCode LUTON = new AuthorityCode("821");

    @TempDir Path folder;
    @Autowired ImportPublished importPublished;
    @Autowired ImportNeighbours importNeighbours;
    @Autowired Comparators comparators;
    @Autowired Releases releases;

    @Test
    void comparesAnAuthorityFromWhatWasImported() {
        load("comparators.csv", PublishedFixtures.tidy());
        as(
                JOB,
                () ->
                        importNeighbours.load(
                                IntakeRequest.of(
                                        file(
                                                folder,
                                                "statistical_neighbours_2025.csv",
                                                PublishedFixtures.neighbours())),
                                Publication.unsaid()));

        var newest = as(JOB, () -> comparators.newest(LUTON, "susp_rate")).orElseThrow();

        assertThat(newest.subject().period().code()).isEqualTo("202324");
        assertThat(newest.value().value()).hasValue(8);
        assertThat(newest.england().value()).hasValue(9.1);
        assertThat(newest.position().orElseThrow().ranked()).isEqualTo(3);
        assertThat(newest.newestNeighbours().orElseThrow().mean().orElseThrow())
                .isCloseTo(14.333335, within(1e-9));
        assertThat(newest.source().orElseThrow().name())
                .isEqualTo("Suspensions and permanent exclusions in England, 2022/23 to 2023/24");
        assertThat(as(JOB, () -> comparators.past(LUTON, "susp_rate")).series().getFirst().points())
                .hasSize(2);
        assertThat(
                        as(
                                        JOB,
                                        () ->
                                                comparators.newest(
                                                        new AuthorityCode("805"), "perm_excl_rate"))
                                .orElseThrow()
                                .value()
                                .standing())
                .isEqualTo(Standing.SUPPRESSED_LOW);
        assertThat(as(JOB, () -> comparators.newest(LUTON, "happiness"))).isEmpty();
    }

    @Test
    void changesNothingTheSecondTimeAndSaysSo() {
        var content = PublishedFixtures.tidy().replace("9.1", "9.2");

        assertThat(load("again.csv", content).tallies().getFirst())
                .isEqualTo(new Tally("files", 1, 0, 0, 0));
        var again = load("again-by-another-name.csv", content);

        assertThat(again.tallies().getFirst()).isEqualTo(new Tally("files", 0, 0, 1, 0));
        assertThat(again.nothingNew()).isTrue();
    }

    @Test
    void loadsNothingWhereAnyCellIsWrongAndSaysWhere() {
        var before = as(JOB, releases::all).size();
        var report =
                load(
                        "wrong.csv",
                        PublishedFixtures.tidy()
                                .replaceFirst("202223,Academic", "202225,Academic")
                                .replaceFirst("12.00000", "twelve")
                                .replaceFirst("822,E06000055,Bedford", "899,E06999999,Nowhere"));

        assertThat(report.loaded()).isFalse();
        assertThat(report.problems().stream().map(ImportPublishedTest::described))
                .containsExactly(
                        "2 time_period PUBLISHED-PERIOD",
                        "3 susp_rate PUBLISHED-VALUE",
                        "9 old_la_code PUBLISHED-AREA");
        assertThat(as(JOB, releases::all)).hasSize(before);
    }

    @Test
    void loadsTheRestWhereAnErrorIsAccepted() {
        var file =
                file(
                        folder,
                        "accepted.csv",
                        PublishedFixtures.tidy().replaceFirst("12.00000", "thirteen"));
        var report =
                as(
                        JOB,
                        () ->
                                importPublished.load(
                                        new IntakeRequest(
                                                List.of(file),
                                                Optional.empty(),
                                                Set.of("PUBLISHED-VALUE"),
                                                false),
                                        Publication.unsaid()));

        assertThat(report.loaded()).isTrue();
        assertThat(report.problems().getFirst().words())
                .endsWith("Accepted: the cell is left out.");
    }

    @Test
    void storesNothingInADryRun() {
        var before = as(JOB, releases::all).size();
        var file = file(folder, "dry.csv", PublishedFixtures.tidy().replace("9.1", "9.3"));
        var report =
                as(
                        JOB,
                        () ->
                                importPublished.load(
                                        new IntakeRequest(
                                                List.of(file), Optional.empty(), Set.of(), true),
                                        Publication.unsaid()));

        assertThat(report.tallies().getFirst()).isEqualTo(new Tally("files", 1, 0, 0, 0));
        assertThat(as(JOB, releases::all)).hasSize(before);
    }

    @Test
    void keepsWhatIsSaidAboutTheFile() {
        var file = file(folder, "said.csv", PublishedFixtures.tidy().replace("9.1", "9.4"));
        as(
                JOB,
                () ->
                        importPublished.load(
                                IntakeRequest.of(file),
                                new Publication(
                                        "A survey", "Spring", "Somebody", "Their licence")));

        var newest = as(JOB, releases::all).getFirst();
        assertThat(newest.publication())
                .isEqualTo(new Publication("A survey", "Spring", "Somebody", "Their licence"));
        assertThat(newest.by()).isEqualTo("a test");
        assertThat(newest.periods()).containsExactly("202223", "202324");
    }

    @Test
    void takesCodesAndNamesFromAListOfAuthorities() {
        var list =
                file(
                        folder,
                        "la_lookup.csv",
                        "old_la_code,new_la_code,la_name,region_code,region_name,la_type\n821,E06777777,Luton,E12000006,East of England,UA\n");
        as(JOB, () -> importPublished.load(IntakeRequest.of(list), Publication.unsaid()));

        assertThat(
                        as(JOB, comparators::areas)
                                .find("E06777777", Optional.empty())
                                .orElseThrow()
                                .code())
                .isEqualTo("821");
    }

    @Test
    void isForThoseWhoAnswerForAnAuthoritysFigures(@Autowired AccessFixtures access) {
        var file = file(folder, "refused.csv", PublishedFixtures.tidy());
        var head =
                access.aPersonWith(
                        Role.HEADTEACHER, access.aSchoolScope("Westmarch High").organisation());

        assertThatThrownBy(() ->
                        as(
                                head,
                                () ->
                                        importPublished.load(
                                                IntakeRequest.of(file), Publication.unsaid())))
                .isInstanceOf(NotAllowed.class);
    }

    private IntakeReport load(String name, String content) {
        return as(
                JOB,
                () ->
                        importPublished.load(
                                IntakeRequest.of(file(folder, name, content)),
                                Publication.unsaid()));
    }

    private static String described(IntakeProblem problem) {
        return "%d %s %s".formatted(problem.row(), problem.column(), problem.code());
    }
}
