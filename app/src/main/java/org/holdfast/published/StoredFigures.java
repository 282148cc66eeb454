package org.holdfast.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.published.figure.Area;
import org.holdfast.published.figure.Areas;
import org.holdfast.published.figure.Figures;
import org.holdfast.published.figure.Indicators;
import org.holdfast.published.figure.Period;
import org.holdfast.published.figure.Reading;
import org.holdfast.published.figure.SliceKey;
import org.holdfast.published.figure.Source;
import org.holdfast.published.figure.Standing;
import org.holdfast.published.figure.Written;
import org.holdfast.published.file.Catalogue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Published figures as they are kept: one row for each indicator, group and period, holding every
 * area. What is compared is always a whole row, because a rank needs all areas.
 */
@Repository
class StoredFigures {
    private final JdbcClient jdbc;

    StoredFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the figures of one file; how many cells there are. */
    long add(long release, Figures figures) {
        var areas = List.copyOf(figures.areas().all());
        return figures.keys().stream().mapToLong(key -> add(release, figures, key, areas)).sum();
    }

    private long add(long release, Figures figures, SliceKey key, List<Area> areas) {
        var codes = new ArrayList<String>();
        var readings = new ArrayList<Double>();
        var standings = new ArrayList<String>();
        for (var area : areas) {
            var reading = figures.reading(key, area);
            if (reading.standing() != Standing.NOT_IN_FILES) {
                codes.add(area.code());
                readings.add(reading.value().orElse(0));
                standings.add(reading.standing().word());
            }
        }
        var written = figures.written(key).orElseThrow();
        jdbc.sql(
                        """
                        insert into published.figure (release_number, indicator, breakdowns, groups, period, part,
                          written_indicator, written_breakdowns, written_groups, written_period, areas, readings, standings)
                        values (:release, :indicator, :breakdowns, :groups, :period, :part,
                          :wIndicator, :wBreakdowns, :wGroups, :wPeriod, :areas, :readings, :standings)
                        """)
                .param("release", release)
                .param("indicator", key.indicator())
                .param("breakdowns", key.by().toArray(String[]::new))
                .param("groups", key.groups().toArray(String[]::new))
                .param("period", key.period().digits())
                .param("part", key.period().part())
                .param("wIndicator", written.indicator())
                .param("wBreakdowns", written.by().toArray(String[]::new))
                .param("wGroups", written.groups().toArray(String[]::new))
                .param("wPeriod", written.period())
                .param("areas", codes.toArray(String[]::new))
                .param("readings", readings.toArray(Double[]::new))
                .param("standings", standings.toArray(String[]::new))
                .update();
        return codes.size();
    }

    /** Keeps the further codes and names of a list. */
    void addAreas(long release, List<Area> areas) {
        areas.forEach(area ->
                jdbc.sql(
                                "insert into published.area (release_number, code, name, region, ons) values (?, ?, ?, ?, ?)")
                        .params(
                                release,
                                area.code(),
                                area.name(),
                                area.region().orElse(""),
                                area.ons().toArray(String[]::new))
                        .update());
    }

    /** The areas that Holdfast knows, with what imported lists add. */
    Areas areas() {
        return Areas.known()
                .with(
                        jdbc.sql("select code, name, region, ons from published.area")
                                .query((row, _) ->
                                        new Area(
                                                row.getString("code"),
                                                Area.Kind.AUTHORITY,
                                                Optional.of(row.getString("region"))
                                                        .filter(code -> !code.isEmpty()),
                                                Optional.empty(),
                                                Releases.texts(row.getArray("ons")),
                                                List.of(row.getString("name")),
                                                new Area.Life("", "")))
                                .list());
    }

    /**
     * The figures of some indicators, of totals and of one breakdown, in every period. Where
     * several releases have a figure, the one imported last is believed.
     *
     * @param indicators codes; none for all. The counts behind a rate come with it
     * @param by codes of the breakdowns; empty for totals
     */
    Figures read(Set<String> indicators, List<String> by) {
        var figures = new Figures(areas());
        var sources = new HashMap<Long, Integer>();
        jdbc.sql(
                        """
                        select f.*, r.publication, r.release, r.publisher
                        from published.figure f join published.release r on r.number = f.release_number
                        where (cardinality(:indicators::text[]) = 0 or f.indicator = any(:indicators))
                          and (f.breakdowns <@ r.untotalled
                            or (f.breakdowns <@ (r.untotalled || :by::text[]) and :by::text[] <@ f.breakdowns))
                        order by r.number desc, f.indicator, f.period, f.part
                        """)
                .param("indicators", withCounts(indicators).toArray(String[]::new))
                .param("by", by.toArray(String[]::new))
                .query(row -> {
                    var release = row.getLong("release_number");
                    var source = sources.get(release);
                    if (source == null) {
                        source = figures.add(source(row));
                        sources.put(release, source);
                    }
                    put(figures, source, row);
                });
        return figures;
    }

    /** What can be asked of them. */
    Catalogue catalogue() {
        var indicators = new LinkedHashMap<String, String>();
        var breakdowns = new LinkedHashMap<String, Set<String>>();
        var periods = new TreeSet<Period>();
        jdbc.sql(
                        """
                        select distinct indicator, written_indicator, breakdowns, groups, written_groups, period, part
                        from published.figure order by indicator, breakdowns, groups, period
                        """)
                .query(row -> {
                    indicators.putIfAbsent(
                            row.getString("indicator"), row.getString("written_indicator"));
                    periods.add(new Period(row.getString("period"), row.getString("part")));
                    var names = Releases.texts(row.getArray("breakdowns"));
                    var groups = Releases.texts(row.getArray("written_groups"));
                    for (var i = 0; i < names.size(); i++) {
                        breakdowns
                                .computeIfAbsent(names.get(i), _ -> new LinkedHashSet<>())
                                .add(groups.get(i));
                    }
                });
        return new Catalogue(indicators, breakdowns, Set.of(), periods);
    }

    private static Set<String> withCounts(Set<String> indicators) {
        var all = new HashSet<>(indicators);
        for (var indicator : indicators) {
            Indicators.of(indicator)
                    .behind()
                    .ifPresent(behind -> all.addAll(List.of(behind.events(), behind.base())));
        }
        return all;
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                "%s, %s".formatted(row.getString("publication"), row.getString("release")),
                row.getString("publisher"));
    }

    private static void put(Figures figures, int source, ResultSet row) throws SQLException {
        var key =
                new SliceKey(
                        row.getString("indicator"),
                        Releases.texts(row.getArray("breakdowns")),
                        Releases.texts(row.getArray("groups")),
                        new Period(row.getString("period"), row.getString("part")));
        var written =
                new Written(
                        row.getString("written_indicator"),
                        Releases.texts(row.getArray("written_breakdowns")),
                        Releases.texts(row.getArray("written_groups")),
                        row.getString("written_period"));
        var codes = Releases.texts(row.getArray("areas"));
        var readings = (Double[]) row.getArray("readings").getArray();
        var standings = Releases.texts(row.getArray("standings"));
        for (var i = 0; i < codes.size(); i++) {
            var standing = Standing.of(standings.get(i));
            var reading =
                    standing == Standing.PUBLISHED
                            ? Reading.published(readings[i])
                            : Reading.without(standing);
            figures.areas()
                    .ofCode(codes.get(i))
                    .ifPresent(area -> figures.put(source, key, written, area, reading));
        }
    }
}
