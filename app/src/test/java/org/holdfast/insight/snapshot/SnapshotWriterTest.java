package org.holdfast.insight.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotWriterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);
    private static final LocalDate ENROLLED = LocalDate.of(2023, 9, 4);

    @TempDir Path snapshots;

    @Test
    void aPupilIsAsTheyWereOnTheDay() {
        var town =
                kofi().has("kofi", "sen_provision", "N", day(2024, 10, 3), day(2025, 11, 30))
                        .hasSince("kofi", "sen_provision", "K", day(2025, 12, 1))
                        .suspended("first", "kofi", "high", day(2025, 11, 10), 4, "PP", "VA")
                        .suspended("second", "kofi", "high", day(2026, 1, 20), 1, "DB");
        var rows =
                rows(
                        town,
                        "exclusions",
                        "exclusion_id, school_year, term, year_group, age, sen_provision, nth",
                        "exclusion_id");
        assertThat(rows).isEqualTo("first|2025|autumn|9|13|N|1\nsecond|2025|spring|9|13|K|2");
    }

    @Test
    void beforeItWasFirstSeenACharacteristicMayHaveHeldUnlessItIsKnownWhenItBegan() {
        var town =
                kofi().has("kofi", "free_school_meals", "Y", day(2025, 10, 2), null)
                        .hasSince("kofi", "social_worker", "Y", day(2025, 10, 2))
                        .has("kofi", "looked_after", "821", day(2025, 5, 1), day(2025, 6, 1))
                        .suspended("before", "kofi", "high", day(2025, 9, 10), 2);
        assertThat(
                        rows(
                                town,
                                "exclusions",
                                "free_school_meals, social_worker, looked_after",
                                "exclusion_id"))
                .isEqualTo("Y|null|null");
    }

    @Test
    void rollsAreOfSoleAndDualMainRegistrationsOnEachCensusDay() {
        var town =
                kofi().enrolled("kofi", "unit", "S", day(2025, 9, 1))
                        .pupil("ada", "F", 2016)
                        .enrolled("ada", "high", "M", ENROLLED, day(2025, 1, 15));
        assertThat(
                        rows(
                                town,
                                "census",
                                "census_day, pupil_id, school_id, status, year_group",
                                "census_day, pupil_id"))
                .isEqualTo(
                        """
                        2023-10-05|ada|high|M|7
                        2023-10-05|kofi|high|C|7
                        2024-01-18|ada|high|M|7
                        2024-01-18|kofi|high|C|7
                        2024-05-16|ada|high|M|7
                        2024-05-16|kofi|high|C|7
                        2024-10-03|ada|high|M|8
                        2024-10-03|kofi|high|C|8
                        2025-01-16|kofi|high|C|8
                        2025-05-15|kofi|high|C|8
                        2025-10-02|kofi|high|C|9
                        2026-01-15|kofi|high|C|9\
                        """);
    }

    @Test
    void aReturnedExclusionCountsOnceAndOnlyWhereNoneIsRecorded() {
        var town =
                kofi().suspended("recorded", "kofi", "high", day(2025, 9, 10), 2)
                        .returned("2025-autumn", "1", "kofi", "high", day(2025, 9, 10), "SUSP", 2)
                        .returned("2024-autumn", "7", "kofi", "high", day(2024, 11, 5), "SUSP", 3)
                        .returned("2025-spring", "9", "kofi", "high", day(2024, 11, 5), "SUSP", 5)
                        .returned("2025-spring", "10", "kofi", "high", day(2025, 3, 5), "LNCH", 1);
        assertThat(rows(town, "exclusions", "source, first_day, sessions, lunchtimes", "first_day"))
                .isEqualTo(
                        "census|2024-11-05|5|false\ncensus|2025-03-05|1|true\nrecord|2025-09-10|2|false");
    }

    @Test
    void reasonsStandInTheirOrder() {
        var town = kofi().suspended("first", "kofi", "high", day(2025, 11, 10), 4, "VA", "PP");
        assertThat(rows(town, "reasons", "position, code", "position")).isEqualTo("1|VA\n2|PP");
    }

    @Test
    void theManifestTellsEveryFileItsRowsAndItsChecksum() throws IOException {
        var folder =
                kofi().suspended("first", "kofi", "high", day(2025, 11, 10), 4).snapshot(snapshots);
        var manifest = Manifest.read(folder);
        assertThat(manifest.id()).isEqualTo(folder.getFileName().toString());
        assertThat(manifest.asAt()).isEqualTo(TODAY);
        assertThat(manifest.rows(SnapshotTable.EXCLUSIONS)).isEqualTo(1);
        for (var part : manifest.files()) {
            assertThat(SnapshotFiles.sha256(folder.resolve(part.path()))).isEqualTo(part.sha256());
        }
        try (var left = Files.list(snapshots)) {
            assertThat(left).containsExactly(folder);
        }
    }

    @Test
    void aSchoolYearThatHasNotChangedIsTheSameFileOnTheDisk() throws IOException {
        var town =
                kofi().suspended("old", "kofi", "high", day(2024, 11, 11), 4)
                        .suspended("new", "kofi", "high", day(2025, 11, 10), 4);
        var first = town.snapshot(snapshots);
        var second =
                town.laterOn(TODAY.plusDays(1))
                        .suspended("newer", "kofi", "high", day(2026, 2, 3), 1)
                        .snapshot(snapshots, Optional.of(first));

        assertThat(Files.isSameFile(path(first, 2024), path(second, 2024))).isTrue();
        assertThat(Files.isSameFile(path(first, 2025), path(second, 2025))).isFalse();
        var parts = Manifest.read(second);
        assertThat(
                        parts.part(SnapshotTable.EXCLUSIONS, Optional.of(2024))
                                .orElseThrow()
                                .takenFrom())
                .contains(Manifest.read(first).id());
        assertThat(parts.rows(SnapshotTable.EXCLUSIONS)).isEqualTo(3);
    }

    @Test
    void anAuthorityAndItsSchoolsAreOfARegion() {
        var town = Town.on(TODAY).authority("camden", "202", "Camden").school("a", "A", "primary");
        var snapshot = town.school("b", "B", "primary", "camden").snapshot(snapshots);
        try (var folder = SnapshotFolder.open(snapshot)) {
            assertThat(
                            folder.ask(
                                    "select code || ' ' || coalesce(region, 'none') from authorities order by code",
                                    row -> row.getString(1)))
                    .containsExactly("202 London", "999 none");
            assertThat(
                            folder.ask(
                                    "select school_id || ' ' || coalesce(region, 'none') from schools order by 1",
                                    row -> row.getString(1)))
                    .containsExactly("a none", "b London");
        }
    }

    @Test
    void aColumnThatWasAddedLaterIsEmptyInAnOlderSnapshot() throws IOException {
        var snapshot = kofi().snapshot(snapshots);
        var schools = snapshot.resolve("schools/all.parquet");
        var older = snapshot.resolve("schools/older.parquet");
        try (var duck = DuckDatabase.open(List.of(snapshot), snapshots.resolve("work"), "64MB")) {
            duck.execute(
                    "copy (select * exclude (region) from %s) to %s (format parquet)"
                            .formatted(DuckDatabase.quoted(schools), DuckDatabase.quoted(older)));
        }
        Files.move(older, schools, StandardCopyOption.REPLACE_EXISTING);
        try (var folder = SnapshotFolder.open(snapshot)) {
            assertThat(
                            folder.ask(
                                    "select distinct region from schools where name is not null",
                                    row -> Optional.ofNullable(row.getString(1))))
                    .containsExactly(Optional.empty());
        }
    }

    @Test
    void theFiguresTablesAreMadeAgainWhereTheyAreMissingOrOfAnotherDuckDb() throws IOException {
        var snapshot =
                kofi().suspended("one", "kofi", "high", day(2025, 11, 10), 4, "PP")
                        .snapshot(snapshots);
        var kept = snapshot.resolve(FigureTables.FILE);
        assertThat(eventsAndPupils(snapshot)).isEqualTo("one PP 1");

        Files.delete(kept);
        assertThat(eventsAndPupils(snapshot)).isEqualTo("one PP 1");
        assertThat(kept).doesNotExist();

        SnapshotFolder.layOut(snapshot, "64MB");
        assertThat(eventsAndPupils(snapshot)).isEqualTo("one PP 1");

        Files.delete(kept);
        Files.writeString(kept, "as another version might write it");
        assertThatThrownBy(() -> eventsAndPupils(snapshot)).isInstanceOf(SnapshotFailure.class);
        var manifest = snapshot.resolve(Manifest.FILE);
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replace(Manifest.read(snapshot).duckdb(), "another version"));
        assertThat(eventsAndPupils(snapshot)).isEqualTo("one PP 1");
    }

    private static String eventsAndPupils(Path snapshot) {
        try (var folder = SnapshotFolder.open(snapshot);
                var beside = SnapshotFolder.open(snapshot)) {
            assertThat(beside.manifest()).isEqualTo(folder.manifest());
            return folder.ask(
                            """
                            select exclusion_id || ' ' || array_to_string(reasons, ' ') || ' '
                              || (select count(*) from figures.roll where school_year = 2025)
                            from figures.event join figures.place using (school)
                            """,
                            row -> row.getString(1))
                    .getFirst();
        }
    }

    @Test
    void aFileThatWasTamperedWithIsNotTakenOver() throws IOException {
        var town = kofi().suspended("old", "kofi", "high", day(2024, 11, 11), 4);
        var first = town.snapshot(snapshots);
        Files.delete(path(first, 2024));
        Files.writeString(path(first, 2024), "something else");
        var second = town.laterOn(TODAY.plusDays(1)).snapshot(snapshots, Optional.of(first));
        assertThat(
                        Manifest.read(second)
                                .part(SnapshotTable.EXCLUSIONS, Optional.of(2024))
                                .orElseThrow()
                                .takenFrom())
                .isEmpty();
    }

    @Test
    void oldSnapshotsGoUnlessSomethingCitesThemOrTheyAreTheNewest() {
        var old = kofi().laterOn(TODAY.minusDays(60)).snapshot(snapshots);
        var cited = kofi().laterOn(TODAY.minusDays(50)).snapshot(snapshots);
        var recent = kofi().laterOn(TODAY.minusDays(5)).snapshot(snapshots);
        var clock = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var kept = new Snapshots(new SnapshotSettings(snapshots, "256MB", 35), clock);
        kept.cite(cited.getFileName().toString(), "board pack");
        assertThat(kept.removeOld()).containsExactly(old.getFileName().toString());
        assertThat(kept.all()).containsExactly(recent, cited);
    }

    @Test
    void aFailureLeavesNothingBehind() throws IOException {
        assertThatThrownBy(() ->
                        new SnapshotWriter(snapshots, "256MB")
                                .write(
                                        _ -> {
                                            throw new IOException("the line went dead");
                                        },
                                        Optional.empty()))
                .isInstanceOf(IOException.class);
        try (var left = Files.list(snapshots)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void theTablesHaveTheColumnsThatAreDocumented() {
        var folder =
                kofi().suspended("first", "kofi", "high", day(2025, 11, 10), 4, "PP")
                        .snapshot(snapshots);
        try (var duck = DuckDatabase.open(List.of(folder), folder.resolve("spill"), "256MB")) {
            for (var part : Manifest.read(folder).files()) {
                var documented =
                        part.table().columns().stream()
                                .map(column -> column.name() + " " + column.type())
                                .reduce((a, b) -> a + "|" + b)
                                .orElseThrow();
                assertThat(
                                duck.single(
                                        "select string_agg(column_name || ' ' || column_type, '|') from (describe select * from "
                                                + DuckDatabase.quoted(folder.resolve(part.path()))
                                                + ")"))
                        .as(part.path())
                        .isEqualTo(documented);
            }
        }
    }

    private static Path path(Path folder, int year) {
        return folder.resolve("exclusions/" + year + ".parquet");
    }

    private static Town kofi() {
        return Town.on(TODAY)
                .school("high", "Westmarch High", "secondary")
                .school("unit", "Westmarch Unit", "alternative_provision")
                .pupil("kofi", "M", 2016)
                .enrolled("kofi", "high", "C", ENROLLED);
    }

    private String rows(Town town, String table, String columns, String order) {
        var folder = town.snapshot(snapshots);
        try (var duck = DuckDatabase.open(List.of(folder), folder.resolve("spill"), "256MB")) {
            return duck.single(
                    "select string_agg(concat_ws('|', %s), chr(10) order by %s) from read_parquet(%s)"
                            .formatted(
                                    columns.replaceAll("(\\w+)", "coalesce($1::varchar, 'null')"),
                                    order,
                                    DuckDatabase.quoted(
                                            folder.resolve(table).resolve("*.parquet"))));
        }
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
