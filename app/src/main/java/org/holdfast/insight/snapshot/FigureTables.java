package org.holdfast.insight.snapshot;

import java.nio.file.Path;

/**
 * What figures are counted from, laid out so that a question about few schools reads little:
 * schools have numbers, those of one authority next to each other, and rows stand in the order of
 * year and number. They hold nothing that the snapshot's tables do not, can be made again, and are
 * no part of what is cited. Questions find them as {@code figures.place}, {@code figures.roll}
 * (pupils on roll in January) and {@code figures.event} (exclusions with their reasons).
 */
final class FigureTables {
    /** In the snapshot's folder, for the version of DuckDB that its manifest names. */
    static final String FILE = "figures.duckdb";

    /** An ethnic group is the one that the code is counted under, looked up once. */
    private static final String TRAITS =
            """
            year_group, sex, sen_provision, sen_need, free_school_meals,
              coalesce(o.ethnic_group, r.ethnicity) as ethnic_group, language, looked_after, social_worker\
            """;

    private static final String ETHNIC_GROUP =
            """
            left join (select code, max(code_group) as ethnic_group from codes where code_set = 'ethnicity' group by code) o
                on o.code = r.ethnicity\
            """;

    private static final String PLACE =
            """
            create table figures.place as
            select (row_number() over (order by authority_code, school_id))::integer as school, * from schools
            """;

    private FigureTables() {}

    /**
     * Makes them in a new file, a year at a time: that bounds what has to be sorted at once.
     *
     * @param duck knows every {@link SnapshotTable} by its name, and may write there
     */
    static void make(DuckDatabase duck, Path file) {
        duck.execute("attach %s as figures".formatted(DuckDatabase.quoted(file)));
        duck.execute(PLACE);
        duck.execute("create table figures.roll as " + roll("null") + " limit 0");
        duck.execute("create table figures.event as " + event("null") + " limit 0");
        for (var year : years(duck, "census")) {
            duck.execute("insert into figures.roll " + roll(year));
        }
        for (var year : years(duck, "exclusions")) {
            duck.execute("insert into figures.event " + event(year));
        }
        duck.execute("detach figures");
    }

    /** Opens them for questions. */
    static void open(DuckDatabase duck, Path file) {
        duck.execute("attach %s as figures (read_only)".formatted(DuckDatabase.quoted(file)));
    }

    private static String roll(String year) {
        return """
        select r.school_year, p.school, %s
        from census r join figures.place p using (school_id)
          %s
        where r.census = 'spring' and r.school_year = %s order by p.school
        """
                .formatted(TRAITS, ETHNIC_GROUP, year);
    }

    private static String event(String year) {
        return """
        select r.school_year, p.school, r.term, r.first_day, r.exclusion_id, r.pupil_id, r.kind, r.state,
          r.lunchtimes, r.sessions, r.nth, %s, g.reasons
        from exclusions r join figures.place p using (school_id)
          left join (select exclusion_id, list(code) as reasons from reasons where school_year = %s group by exclusion_id) g
            using (exclusion_id)
          %s
        where r.school_year = %s order by p.school
        """
                .formatted(TRAITS, year, ETHNIC_GROUP, year);
    }

    private static String[] years(DuckDatabase duck, String table) {
        var years =
                duck.single(
                        "select coalesce(string_agg(distinct school_year, ' ' order by school_year), '') from "
                                + table);
        return years.isEmpty() ? new String[0] : years.split(" ");
    }
}
