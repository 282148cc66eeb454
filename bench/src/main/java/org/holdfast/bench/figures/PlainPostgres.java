package org.holdfast.bench.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * The release, counted by PostgreSQL in one statement for each breakdown: {@code PlainPostgres URL
 * CSV-FOLDER INTO}. The rows are copied in and indexed first, and the time for that is told apart.
 */
final class PlainPostgres {
    private static final List<String> TABLES =
            List.of("schools", "census", "exclusions", "reasons", "codes");
    private static final String ETHNIC =
            "coalesce((select max(code_group) from codes where code_set = 'ethnicity' and code = r.ethnicity), r.ethnicity)";
    private static final String PROVISION =
            "case r.sen_provision when 'S' then 'E' when 'A' then 'K' when 'P' then 'K' else r.sen_provision end";

    private final Connection postgres;
    private final Path rows;
    private final Path into;

    private PlainPostgres(Connection postgres, Path rows, Path into) {
        this.postgres = postgres;
        this.rows = rows;
        this.into = into;
    }

    /** What is counted by: a column, look-up or join, and whether it is of the event. */
    private record By(String key, String group, boolean event) {
        static By pupil(String column) {
            return new By(column.replace('_', '-'), "r." + column, false);
        }

        Map<String, String> values() {
            return Map.of(
                    "breakdown", key,
                    "group", group,
                    "reasons",
                            key.equals("reason") ? "join reasons reason using (exclusion_id)" : "",
                    "roll_group", event ? "''" : "coalesce(" + group + ", '')",
                    "enrolment_group",
                            event
                                    ? "grp"
                                    : "(array_agg(grp order by first_day, exclusion_id))[1] as grp",
                    "enrolment_by", event ? ", grp" : "",
                    "spine", event ? "cross join (select distinct grp from by_event) k" : "",
                    "spine_group", event ? "k.grp" : "grp",
                    "base_group", event ? "everyone" : "grp",
                    "base_by", event ? "" : ", grp");
        }
    }

    private static List<By> all() {
        return List.of(
                new By("total", "''", false),
                new By("phase", "s.phase_group", false),
                By.pupil("year_group"),
                By.pupil("sex"),
                new By("sen-provision", PROVISION, false),
                By.pupil("free_school_meals"),
                new By("ethnicity", ETHNIC, false),
                new By("term", "r.term", true),
                new By("reason", "reason.code", true));
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        try (var postgres = DriverManager.getConnection(arguments[0])) {
            var into = Files.createDirectories(Path.of(arguments[2]));
            var plain = new PlainPostgres(postgres, Path.of(arguments[1]), into);
            timed("read", plain::load);
            timed("count and write", plain::release);
        }
    }

    /** A step that is timed. */
    @FunctionalInterface
    private interface Step {
        void go() throws IOException, SQLException;
    }

    private static void timed(String what, Step step) throws IOException, SQLException {
        var began = System.nanoTime();
        step.go();
        System.out.printf(Locale.ROOT, "%s,%.2f,%n", what, (System.nanoTime() - began) / 1e9);
    }

    private void load() throws IOException, SQLException {
        run(List.of("drop table if exists schools, census, exclusions, reasons, codes"));
        run(Script.statements("postgres-tables.sql", Map.of()));
        for (var table : TABLES) {
            var copy = postgres.unwrap(PGConnection.class).getCopyAPI();
            try (var file = Files.newBufferedReader(rows.resolve(table + ".csv"))) {
                copy.copyIn("copy " + table + " from stdin (format csv, header)", file);
            }
        }
        run(Script.statements("postgres-indexes.sql", Map.of()));
    }

    private void release() throws IOException, SQLException {
        for (var by : all()) {
            timed(by.key(), () -> write(by));
        }
    }

    private void write(By by) throws IOException, SQLException {
        var copy = postgres.unwrap(PGConnection.class).getCopyAPI();
        try (var file = Files.newBufferedWriter(into.resolve(by.key() + ".csv"))) {
            copy.copyOut(
                    "copy (%s) to stdout (format csv, header, force_quote (grp, place))"
                            .formatted(Script.text("postgres-release.sql", by.values())),
                    file);
        }
    }

    private void run(List<String> statements) throws SQLException {
        for (var sql : new ArrayList<>(statements)) {
            try (var statement = postgres.createStatement()) {
                statement.execute(sql);
            }
        }
    }
}
