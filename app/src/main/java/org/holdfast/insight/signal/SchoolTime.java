package org.holdfast.insight.signal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.holdfast.insight.Viewpoint;
import org.holdfast.insight.indicator.Measure;
import org.holdfast.insight.snapshot.SnapshotFolder;

/**
 * What began in each stretch of school time, on an organisation's own calendar. Holidays are left
 * out instead of counted as nought; a stretch that is not over yet is left out too.
 */
final class SchoolTime {
    /**
     * A tenth of the school year of 190 days (Education (School Day and School Year) (England)
     * Regulations 1999, regulation 3): a month of school, all equally long. What a year has beyond
     * 190 days belongs to its last tenth.
     */
    static final int TENTH = 19;

    private static final int MOST_OF_A_WEEK = 3;

    private final SnapshotFolder folder;
    private final Viewpoint viewpoint;

    SchoolTime(SnapshotFolder folder, Viewpoint viewpoint) {
        this.folder = folder;
        this.viewpoint = viewpoint;
    }

    /** Tenths of the school years, in order. */
    List<Stretch> tenths(int firstYear, int lastYear) {
        return stretches(
                "least(10, (number - 1) // %d + 1)".formatted(TENTH), 1, firstYear, lastYear);
    }

    /** Weeks of the school years with most of their days, in order: one day makes no week. */
    List<Stretch> weeks(int firstYear, int lastYear) {
        return stretches("date_trunc('week', day)", MOST_OF_A_WEEK, firstYear, lastYear);
    }

    private List<Stretch> stretches(String stretch, int fewestDays, int firstYear, int lastYear) {
        var headcounts = headcounts();
        var sql =
                """
                with place as (select school_id from schools where %1$s),
                day as (
                  select school_year, day, %2$s as stretch from school_days
                  where organisation_id = '%3$s' and school_year between %4$d and %5$d),
                stretch as (
                  select school_year, stretch, min(day) as first, max(day) as last, count(*) as days from day
                  group by school_year, stretch),
                event as (
                  select r.school_year, r.pupil_id, r.school_id, d.stretch, %6$s as official,
                    r.kind = 'permanent' and r.state in ('upheld', 'not_yet_reviewed') as permanent
                  from exclusions r join place using (school_id)
                    asof left join day d on d.school_year = r.school_year and r.first_day >= d.day
                  where r.school_year between %4$d and %5$d)
                select s.school_year, s.first, s.last, s.days,
                  count(*) filter (where e.official) as suspensions,
                  count(distinct (e.pupil_id, e.school_id)) filter (where e.official) as pupils,
                  count(*) filter (where e.permanent) as permanent
                from stretch s left join event e on e.school_year = s.school_year and e.stretch = s.stretch
                where s.last <= date '%7$s' and s.days >= %8$d
                group by all order by s.first
                """
                        .formatted(
                                viewpoint.scope().sql(),
                                stretch,
                                viewpoint.organisation().replace("'", "''"),
                                firstYear,
                                lastYear,
                                Measure.OFFICIAL_SUSPENSION,
                                viewpoint.until(folder.manifest().asAt()),
                                fewestDays);
        return folder.ask(sql, row -> stretch(row, headcounts));
    }

    private static Stretch stretch(ResultSet row, NavigableMap<Integer, Integer> headcounts)
            throws SQLException {
        var base = headcounts.floorEntry(row.getInt("school_year"));
        return new Stretch(
                row.getInt("school_year"),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class),
                row.getInt("days"),
                row.getInt("suspensions"),
                row.getInt("pupils"),
                row.getInt("permanent"),
                base == null ? 0 : base.getValue());
    }

    /** Pupils on roll in the January of each school year that has come. */
    private NavigableMap<Integer, Integer> headcounts() {
        var found = new TreeMap<Integer, Integer>();
        folder.ask(
                """
                select school_year, count(*) from census where census = 'spring'
                  and school_id in (select school_id from schools where %s) group by school_year
                """
                        .formatted(viewpoint.scope().sql()),
                row -> found.put(row.getInt(1), row.getInt(2)));
        return found;
    }

    /**
     * A rare event and how long it had been quiet before it.
     *
     * @param gap school days since the one before
     */
    record Rare(LocalDate day, int gap) {}

    /** Permanent exclusions with the school days between them; the first has none before it. */
    List<Rare> permanent(int firstYear, int lastYear) {
        var sql =
                """
                with place as (select school_id from schools where %s),
                day as (
                  select day, row_number() over (order by day) as number from school_days
                  where organisation_id = '%s'),
                event as (
                  select r.first_day, r.exclusion_id, coalesce(d.number, 0) as number
                  from exclusions r join place using (school_id) asof left join day d on r.first_day >= d.day
                  where r.kind = 'permanent' and r.state in ('upheld', 'not_yet_reviewed')
                    and r.school_year between %d and %d)
                select first_day, number - lag(number) over (order by first_day, exclusion_id) as gap
                from event qualify gap is not null order by first_day, exclusion_id
                """
                        .formatted(
                                viewpoint.scope().sql(),
                                viewpoint.organisation().replace("'", "''"),
                                firstYear,
                                lastYear);
        return folder.ask(sql, row -> new Rare(row.getObject(1, LocalDate.class), row.getInt(2)));
    }
}
