package org.holdfast.bench.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.insight.snapshot.CensusDays;
import org.holdfast.insight.snapshot.Manifest;
import org.holdfast.insight.snapshot.SnapshotFolder;
import org.holdfast.insight.snapshot.SnapshotTable;
import org.holdfast.statute.calendar.Easter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A made-up nation's snapshot of ten school years, in the schema that Holdfast writes: the same
 * rows for the same number of pupils, made a year at a time by DuckDB. Only the tables that figures
 * are counted from have rows, and of the three censuses of a year only January's, the one that they
 * are counted from.
 *
 * <p>{@code Nation FOLDER PUPILS}, where pupils are those on roll each January.
 */
public final class Nation {
    static final int FIRST_YEAR = 2015;
    static final int LAST_YEAR = 2024;
    private static final int COHORTS = 13;
    private static final int PUPILS_IN_A_SCHOOL = 410;
    private static final int SCHOOLS_IN_AN_AUTHORITY = 145;
    private static final int MOST_AUTHORITIES = 153;

    /** Found by trial: 7 million exclusions in ten years of 9 million pupils. */
    private static final double RATE = 0.81;

    private static final List<SnapshotTable> BY_YEAR =
            List.of(SnapshotTable.CENSUS, SnapshotTable.EXCLUSIONS, SnapshotTable.REASONS);

    private final Path folder;
    private final int pupils;
    private final Connection duck;

    private Nation(Path folder, int pupils, Connection duck) {
        this.folder = folder;
        this.pupils = pupils;
        this.duck = duck;
    }

    /** Makes it, unless it is there. */
    public static void main(String[] arguments) throws IOException, SQLException {
        var folder = Path.of(arguments[0]).toAbsolutePath();
        if (Files.exists(folder.resolve("manifest.json"))) {
            return;
        }
        var work = Files.createDirectories(folder.resolveSibling(folder.getFileName() + ".work"));
        var settings = new Properties();
        settings.setProperty("memory_limit", "6GB");
        settings.setProperty("threads", "2");
        settings.setProperty("preserve_insertion_order", "false");
        settings.setProperty("temp_directory", work.toString());
        var began = Usage.now();
        try (var duck =
                DriverManager.getConnection("jdbc:duckdb:" + work.resolve("duck.db"), settings)) {
            new Nation(folder, Integer.parseInt(arguments[1]), duck).make();
        }
        SnapshotFolder.layOut(folder, "2GB");
        try (var files = Files.walk(work)) {
            for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
        System.out.println("made in " + Usage.now().since(began));
    }

    private void make() throws IOException, SQLException {
        for (var table : SnapshotTable.values()) {
            Files.createDirectories(folder.resolve(table.folder()));
        }
        execute("create table authority_list(code varchar, name varchar, region varchar)");
        execute(
                "insert into authority_list select code, name, region from read_csv('%s', all_varchar = true)"
                        .formatted(authorities()));
        execute(
                "create table easter as select * from (values %s) e(year, monday)"
                        .formatted(
                                years().mapToObj(year ->
                                                "(%d, date '%s')"
                                                        .formatted(
                                                                year + 1, Easter.monday(year + 1)))
                                        .collect(Collectors.joining(", "))));
        run("nation.sql", Map.of());
        run("lists.sql", Map.of());
        for (var year : years().toArray()) {
            run(
                    "year.sql",
                    Map.of(
                            "year", Integer.toString(year),
                            "january", CensusDays.spring(year).toString()));
            System.err.println("  " + year);
        }
        Files.writeString(
                folder.resolve("manifest.json"),
                JsonMapper.builder().build().writeValueAsString(manifest()));
    }

    /** DuckDB reads files, not what is in a jar. */
    private Path authorities() throws IOException {
        var file = folder.resolveSibling(folder.getFileName() + ".work").resolve("authorities.csv");
        try (var list = Manifest.class.getResourceAsStream("/organisation/authorities.csv")) {
            Files.write(file, java.util.Objects.requireNonNull(list).readAllBytes());
        }
        return file;
    }

    private static IntStream years() {
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR);
    }

    private void run(String script, Map<String, String> more) throws IOException, SQLException {
        var schools = Math.max(100, pupils / PUPILS_IN_A_SCHOOL / 100 * 100);
        var values =
                Map.of(
                        "first_year", Integer.toString(FIRST_YEAR),
                        "last_year", Integer.toString(LAST_YEAR),
                        "cohort", Integer.toString(pupils / COHORTS),
                        "schools", Integer.toString(schools),
                        "authorities",
                                Integer.toString(
                                        Math.clamp(
                                                schools / SCHOOLS_IN_AN_AUTHORITY,
                                                1,
                                                MOST_AUTHORITIES)),
                        "rate", Double.toString(RATE),
                        "folder", folder.toString());
        var all = new HashMap<>(values);
        all.putAll(more);
        for (var statement : Script.statements(script, all)) {
            execute(statement);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = duck.createStatement()) {
            statement.execute(sql);
        }
    }

    private Manifest manifest() throws SQLException {
        var parts = new ArrayList<Manifest.Part>();
        for (var table : SnapshotTable.values()) {
            if (BY_YEAR.contains(table)) {
                for (var year : years().toArray()) {
                    parts.add(part(table, Optional.of(year)));
                }
            } else if (Files.exists(folder.resolve(table.folder() + "/all.parquet"))) {
                parts.add(part(table, Optional.empty()));
            }
        }
        return new Manifest(
                Manifest.SCHEMA,
                folder.getFileName().toString(),
                LocalDate.of(LAST_YEAR + 1, Month.JULY, 31),
                Instant.parse("2025-07-31T21:00:00Z"),
                "made up",
                "0.1.0",
                single("select version()"),
                parts);
    }

    private Manifest.Part part(SnapshotTable table, Optional<Integer> year) throws SQLException {
        var path = table.folder() + "/" + year.map(String::valueOf).orElse("all") + ".parquet";
        var file = folder.resolve(path);
        try {
            var rows =
                    Long.parseLong(
                            single("select count(*) from read_parquet('%s')".formatted(file)));
            return new Manifest.Part(
                    table, path, year, rows, Files.size(file), "", "", Optional.empty());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private String single(String sql) throws SQLException {
        try (var statement = duck.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
