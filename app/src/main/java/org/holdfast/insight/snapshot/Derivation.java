package org.holdfast.insight.snapshot;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.organisation.Regions;
import org.holdfast.statute.calendar.Easter;

/** Derives the tables of a snapshot from the rows that were taken, inside DuckDB. */
final class Derivation {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final DuckDatabase duck;

    Derivation(DuckDatabase duck) {
        this.duck = duck;
    }

    /** Takes the rows in from the files that they were written to. */
    void load(Path rows) {
        for (var source : Source.values()) {
            duck.execute(
                    "create table %s (%s)".formatted(source.table(), source.columns().strip()));
            duck.execute(
                    "insert into %s from read_csv(%s, auto_detect = false, header = false, delim = ',', quote = '\"', escape = '\"', allow_quoted_nulls = false, columns = {%s})"
                            .formatted(
                                    source.table(),
                                    DuckDatabase.quoted(rows.resolve(source.table() + ".csv")),
                                    struct(source.columns())));
        }
    }

    /** {@code 'name': 'type', ...}. */
    private static String struct(String columns) {
        return Arrays.stream(columns.strip().split(",\\s*"))
                .map(column -> column.strip().split(" ", 2))
                .map(column -> "'%s': '%s'".formatted(column[0], column[1]))
                .collect(Collectors.joining(", "));
    }

    /** Works every table out, as the last day that is known sees it. */
    void derive(LocalDate asAt) {
        for (var macro : DerivationSql.MACROS) {
            duck.execute(macro);
        }
        duck.execute(
                "create table easter as select * from (values %s) e(year, monday)"
                        .formatted(
                                IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                                        .mapToObj(year ->
                                                "(%d, date '%s')"
                                                        .formatted(year, Easter.monday(year)))
                                        .collect(Collectors.joining(", "))));
        duck.execute("create table region (code varchar, region varchar)");
        Regions.byAuthority()
                .forEach((code, region) ->
                        duck.execute(
                                "insert into region values ('%s', '%s')"
                                        .formatted(code.value(), region)));
        duck.execute(DerivationSql.EVERY_EXCLUSION);
        duck.execute("create table census_day as " + censusDays(asAt));
        duck.execute(DerivationSql.ON_ROLL);
        duck.execute(DerivationSql.TRAIT);
        for (var table : SnapshotTable.values()) {
            duck.execute("create table %s as %s".formatted(table.folder(), table.derivation()));
        }
    }

    /** The census days that have come, since the first registration that is known. */
    private String censusDays(LocalDate asAt) {
        var first =
                duck.single(
                        "select coalesce(min(year(from_date)), %d) from source_enrolment"
                                .formatted(asAt.getYear()));
        var years = IntStream.rangeClosed(earliest(first, asAt), asAt.getYear());
        var days =
                years.boxed()
                        .flatMap(year -> CensusDays.of(year).stream())
                        .filter(day -> !day.day().isAfter(asAt))
                        .map(day ->
                                "(%d, '%s', date '%s')"
                                        .formatted(day.schoolYear(), day.census(), day.day()))
                        .collect(Collectors.joining(", "));
        return days.isEmpty()
                ? "select 0 as school_year, '' as census, date '2000-01-01' as day where false"
                : "select school_year::integer as school_year, census, day from (values %s) d(school_year, census, day)"
                        .formatted(days);
    }

    /** A pupil's first registration may be long ago; figures go back ten years. */
    private static int earliest(String first, LocalDate asAt) {
        return Math.max(Integer.parseInt(first), asAt.getYear() - 10);
    }
}
