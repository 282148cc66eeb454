package org.holdfast.bench.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.insight.indicator.Measure;

/**
 * Between a snapshot and those who do not read Parquet: {@code Rows export SNAPSHOT CSV-FOLDER}
 * writes the rows and columns that the compared figures are counted from; {@code Rows same RELEASE
 * CSV-FOLDER} tells whether others' figures are those of the release, cell by cell, and ends with 1
 * where they are not.
 */
final class Rows {
    private static final String TRAITS =
            "year_group, sex, sen_provision, free_school_meals, ethnicity";

    private static final Map<String, String> TABLES =
            Map.of(
                    "schools", "school_id, authority_code, region, phase_group",
                    "census", "school_year, school_id, " + TRAITS,
                    "exclusions",
                            "school_year, term, exclusion_id, pupil_id, school_id, kind, state, lunchtimes, first_day, sessions, "
                                    + TRAITS,
                    "reasons", "school_year, exclusion_id, code",
                    "codes", "code_set, code, code_group");

    private Rows() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        var from = Path.of(arguments[1]);
        var to = Path.of(arguments[2]);
        try (var duck = DriverManager.getConnection("jdbc:duckdb:")) {
            if (arguments[0].equals("export")) {
                export(duck, from, Files.createDirectories(to));
            } else {
                System.exit(same(duck, from, to) ? 0 : 1);
            }
        }
    }

    private static void export(Connection duck, Path snapshot, Path into) throws SQLException {
        for (var table : TABLES.entrySet()) {
            try (var statement = duck.createStatement()) {
                statement.execute(
                        "copy (select %s from read_parquet('%s/*.parquet')%s) to '%s' (header)"
                                .formatted(
                                        table.getValue(),
                                        snapshot.resolve(table.getKey()),
                                        table.getKey().equals("census")
                                                ? " where census = 'spring'"
                                                : "",
                                        into.resolve(table.getKey() + ".csv")));
            }
        }
    }

    private static boolean same(Connection duck, Path release, Path others)
            throws IOException, SQLException {
        var differing = 0L;
        try (var files = Files.list(others)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString().replace(".csv", "");
                try (var statement = duck.createStatement();
                        var found =
                                statement.executeQuery(
                                        differences(release.resolve(name + ".parquet"), file))) {
                    found.next();
                    System.out.printf(
                            "%s,%d rows,%d cells,%d differ%n",
                            name, found.getLong(1), found.getLong(2), found.getLong(3));
                    differing += found.getLong(3);
                }
            }
        }
        return differing == 0;
    }

    /** A row that only one of them has differs in every cell. */
    private static String differences(Path ours, Path theirs) {
        var cells =
                Arrays.stream(Measure.values())
                        .map(measure ->
                                "(o.%s is distinct from t.%s::bigint)::integer"
                                        .formatted(measure.key(), measure.key()))
                        .collect(Collectors.joining(" + "));
        return """
        select count(*), count(*) * %d, coalesce(sum(%s), 0)
        from (select * from read_parquet('%s')) o
          full join (select * replace (coalesce(place, '') as place, coalesce(grp, '') as grp)
            from read_csv('%s', all_varchar = true, header = true)) t
          on o.level = t.level and o.place = t.place and o.school_year = t.school_year::integer and o.grp = t.grp
        """
                .formatted(Measure.values().length, cells, ours, theirs);
    }
}
