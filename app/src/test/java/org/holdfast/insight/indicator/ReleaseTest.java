package org.holdfast.insight.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import org.holdfast.insight.snapshot.SnapshotFailure;
import org.holdfast.insight.snapshot.SnapshotFolder;
import org.holdfast.insight.snapshot.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release holds what its questions are answered one at a time, and nothing else. */
class ReleaseTest {
    private static final List<String> SCHOOLS = List.of("oak", "elm", "ash");
    private static final Period YEARS = Period.years(2024, 2025);

    @TempDir Path folders;

    @Test
    void everyPlaceYearAndBreakdownIsAsItIsAnsweredByItself() throws IOException, SQLException {
        var into = Files.createDirectory(folders.resolve("release"));
        var snapshot = town().snapshot(folders.resolve("snapshots"));
        try (var folder = SnapshotFolder.openToWrite(snapshot, into, "256MB")) {
            var indicators = Indicators.of(folder);
            for (var by : Release.breakdowns()) {
                var rows = Release.of(folder).write(by, into);
                var released =
                        read(into.resolve(by.map(Breakdown::key).orElse("total") + ".parquet"));
                var asked = new LinkedHashMap<String, Map<String, OptionalDouble>>();
                for (var level : levels()) {
                    asked.putAll(asked(indicators, level, by));
                }
                assertThat(released).as("%s", by).isEqualTo(asked);
                assertThat(rows).isEqualTo(asked.size());
            }
        }
    }

    @Test
    void aReleaseGoesNowhereButWhereItWasAllowed() throws IOException {
        var into = Files.createDirectory(folders.resolve("release"));
        var elsewhere = Files.createDirectory(folders.resolve("elsewhere"));
        var snapshot = town().snapshot(folders.resolve("snapshots"));
        try (var folder = SnapshotFolder.openToWrite(snapshot, into, "256MB")) {
            var release = Release.of(folder);
            assertThatThrownBy(() -> release.write(elsewhere)).isInstanceOf(SnapshotFailure.class);
        }
        try (var left = Files.list(elsewhere)) {
            assertThat(left).isEmpty();
        }
    }

    private static List<Optional<Breakdown>> levels() {
        return List.of(
                Optional.empty(),
                Optional.of(Breakdown.REGION),
                Optional.of(Breakdown.AUTHORITY),
                Optional.of(Breakdown.SCHOOL));
    }

    private static Map<String, Map<String, OptionalDouble>> asked(
            Indicators indicators, Optional<Breakdown> level, Optional<Breakdown> by) {
        var breakdowns =
                Stream.of(Optional.of(Breakdown.SCHOOL_YEAR), level, by)
                        .flatMap(Optional::stream)
                        .toList();
        var answer = indicators.answer(new Question(new Scope.Everywhere(), YEARS, breakdowns));
        var found = new LinkedHashMap<String, Map<String, OptionalDouble>>();
        for (var row : answer.rows()) {
            var keys = new ArrayList<>(row.groups().stream().map(Answer.Group::key).toList());
            var year = keys.removeFirst();
            var place = level.isPresent() ? keys.removeFirst() : "";
            var group = by.isPresent() ? keys.removeFirst() : "";
            var figures = new LinkedHashMap<String, OptionalDouble>();
            for (var measure : Measure.values()) {
                figures.put(measure.key(), OptionalDouble.of(row.tally().of(measure)));
            }
            for (var indicator : Indicator.values()) {
                figures.put(name(indicator), row.figure(indicator).value());
            }
            found.put(
                    String.join(
                            "|", level.map(Breakdown::key).orElse("nation"), place, year, group),
                    figures);
        }
        return found;
    }

    /** By level, place, school year and group: each measure and indicator. */
    private static Map<String, Map<String, OptionalDouble>> read(Path file) throws SQLException {
        var found = new LinkedHashMap<String, Map<String, OptionalDouble>>();
        try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duck.createStatement();
                var row = statement.executeQuery("select * from read_parquet('" + file + "')")) {
            while (row.next()) {
                var key =
                        String.join(
                                "|",
                                row.getString("level"),
                                row.getString("place"),
                                row.getString("school_year"),
                                row.getString("grp"));
                assertThat(found.put(key, figures(row))).as(key).isNull();
            }
        }
        return found;
    }

    private static Map<String, OptionalDouble> figures(ResultSet row) throws SQLException {
        var figures = new LinkedHashMap<String, OptionalDouble>();
        for (var measure : Measure.values()) {
            figures.put(measure.key(), OptionalDouble.of(row.getDouble(measure.key())));
        }
        for (var indicator : Indicator.values()) {
            var value = row.getDouble(name(indicator));
            figures.put(
                    name(indicator),
                    row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value));
        }
        return figures;
    }

    private static String name(Indicator indicator) {
        return indicator.name().toLowerCase(Locale.ROOT);
    }

    /** Three schools in two authorities, one of which is in no region. Deterministic. */
    private static Town town() {
        var random = new Random(20_261_125);
        var town =
                Town.on(LocalDate.of(2026, 7, 20))
                        .authority("camden", "202", "Camden")
                        .school("oak", "Oak", "primary")
                        .school("elm", "Elm", "secondary", "camden")
                        .school("ash", "Ash", "special", "camden")
                        .school("yew", "Yew", "alternative_provision", "camden");
        var start = LocalDate.of(2023, 9, 4);
        for (var at = 0; at < 200; at++) {
            var pupil = "p" + at;
            town.pupil(pupil, random.nextBoolean() ? "M" : "F", 2012 + random.nextInt(8));
            town.enrolled(pupil, SCHOOLS.get(random.nextInt(3)), "C", start);
            town.hasSince(pupil, "free_school_meals", random.nextInt(4) == 0 ? "Y" : "N", start);
            if (random.nextInt(3) > 0) {
                var since = start.plusDays(random.nextInt(700));
                town.has(pupil, "sen_provision", "N", start, since.minusDays(1));
                town.hasSince(pupil, "sen_provision", random.nextBoolean() ? "K" : "E", since);
            }
        }
        for (var at = 0; at < 500; at++) {
            var pupil = "p" + Math.abs((int) (random.nextGaussian() * 30)) % 200;
            var school = random.nextInt(20) == 0 ? "yew" : SCHOOLS.get(random.nextInt(3));
            var day = LocalDate.of(2024, 9, 2).plusDays(random.nextInt(680));
            switch (random.nextInt(12)) {
                case 0 -> town.exclusion("x" + at, pupil, school, "permanent", "upheld", day, 0);
                case 1 -> town.lunchtimes("x" + at, pupil, school, day);
                default ->
                        town.suspended(
                                "x" + at,
                                pupil,
                                school,
                                day,
                                1 + random.nextInt(30),
                                random.nextBoolean() ? "PP" : "DB");
            }
        }
        return town;
    }
}
