package org.holdfast.insight.indicator;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.insight.indicator.Breakdown.Kind;
import org.holdfast.insight.indicator.Measure.Stage;

/**
 * The one statement that answers a question: events, pupils and base are added up for themselves
 * and put side by side by group. Columns: {@code g1}, {@code g2} … and one for each measure, and
 * {@code frequency}.
 *
 * @param baseYears for each school year asked for, the one whose January is its base
 * @param sets which of the question's breakdowns are crossed, one table each; a column is null in
 *     the tables that do not break down by it, and empty where a group is not recorded
 */
record TallySql(Question question, Map<Integer, Integer> baseYears, List<List<Breakdown>> sets) {

    String text() {
        return """
        with place as (select * from figures.place where %s),
        period as (select * from (values %s) p(school_year, base_year)),
        counted as (
          select r.kind, r.state, r.lunchtimes, r.sessions, r.pupil_id, r.school, r.school_year, r.first_day,
            r.exclusion_id, %s as official%s
          from figures.event r join period y on y.school_year = r.school_year
            join place s on s.school = r.school%s
          where r.school_year in (%s)%s),
        enrolment as (
          select school_year, pupil_id, school, count(*) as n, coalesce(sum(sessions), 0) as sessions%s
          from counted where official group by school_year, pupil_id, school%s),
        totalled as (
          select *, sum(sessions) over (partition by school_year, pupil_id%s) as all_sessions from enrolment),
        by_event as (select %s%s from counted%s),
        by_pupil as (select %s%s, histogram(n) as frequency from totalled%s),
        roll as (
          select r.school_year, r.school%s, count(*) as pupils from figures.roll r
          where r.school_year in (%s) and r.school in (select school from place)
          group by all),
        base as (
          select %s%s from roll r join period y on r.school_year = y.base_year
            join place s on s.school = r.school%s)
        %s
        """
                .formatted(
                        question.scope().sql(),
                        periods(),
                        Measure.OFFICIAL_SUSPENSION,
                        groupsWithNames(),
                        has(Breakdown.REASON) ? reasons() : "",
                        years(baseYears.keySet()),
                        conditions(),
                        enrolmentGroups(),
                        list(TallySql::isEvent, ", ", ""),
                        list(TallySql::isEvent, ", ", ""),
                        list(TallySql::every, "", ", "),
                        measures(Stage.EVENT),
                        groupBy(TallySql::every),
                        list(TallySql::every, "", ", "),
                        measures(Stage.PUPIL),
                        groupBy(TallySql::every),
                        rollGroups(),
                        years(baseYears.values()),
                        baseGroups(),
                        measures(Stage.BASE),
                        groupBy(TallySql::isOnRoll),
                        sideBySide());
    }

    private List<Breakdown> by() {
        return question.by();
    }

    private boolean has(Breakdown breakdown) {
        return by().contains(breakdown);
    }

    private String periods() {
        return baseYears.entrySet().stream()
                .map(year -> "(%d, %d)".formatted(year.getKey(), year.getValue()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String reasons() {
        return "\n    cross join unnest(r.reasons) as reason(code)";
    }

    private String conditions() {
        var period = question.period();
        return period.term().map(term -> " and r.term = '" + term.key() + "'").orElse("")
                + period.to().map(to -> " and r.first_day <= date '" + to + "'").orElse("");
    }

    /** {@code , coalesce(…, '') as g1}: what is not recorded is a group of its own. */
    private String groupsWithNames() {
        return IntStream.range(0, by().size())
                .mapToObj(at ->
                        ",\n    coalesce(%s, '') as g%d".formatted(by().get(at).sql(), at + 1))
                .collect(Collectors.joining());
    }

    private static String years(Collection<Integer> years) {
        return years.stream()
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    /**
     * A pupil whose group changed belongs where they did at their first suspension; a school's
     * places are the same at all of them.
     */
    private String enrolmentGroups() {
        return eachGroup((breakdown, column) ->
                switch (breakdown.kind()) {
                    case EVENT -> ", " + column;
                    case TIME, PLACE -> ", any_value(%s) as %s".formatted(column, column);
                    case PUPIL ->
                            ", arg_min(%s, (first_day, exclusion_id)) as %s"
                                    .formatted(column, column);
                });
    }

    /** The roll is counted by school first, so that the rest adds up few rows. */
    private String rollGroups() {
        return eachGroup((breakdown, column) ->
                breakdown.kind() == Kind.PUPIL
                        ? ", coalesce(%s, '') as %s".formatted(breakdown.sql(), column)
                        : "");
    }

    private String baseGroups() {
        return eachGroup((breakdown, column) ->
                switch (breakdown.kind()) {
                    case EVENT -> "";
                    case TIME, PLACE ->
                            "coalesce(%s, '') as %s, ".formatted(breakdown.sql(), column);
                    case PUPIL -> column + ", ";
                });
    }

    private String eachGroup(BiFunction<Breakdown, String, String> text) {
        return IntStream.range(0, by().size())
                .mapToObj(at -> text.apply(by().get(at), "g" + (at + 1)))
                .collect(Collectors.joining());
    }

    private static String measures(Stage stage) {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.stage() == stage)
                .map(measure -> measure.sql() + " as " + measure.key())
                .collect(Collectors.joining(", "));
    }

    private static boolean every(Breakdown breakdown) {
        return breakdown.kind() == Kind.EVENT || isOnRoll(breakdown);
    }

    private static boolean isEvent(Breakdown breakdown) {
        return breakdown.kind() == Kind.EVENT;
    }

    private static boolean isOnRoll(Breakdown breakdown) {
        return breakdown.kind() != Kind.EVENT;
    }

    private String list(Predicate<Breakdown> chosen, String before, String after) {
        return IntStream.range(0, by().size())
                .filter(at -> chosen.test(by().get(at)))
                .mapToObj(at -> before + "g" + (at + 1) + after)
                .collect(Collectors.joining());
    }

    private String groupBy(Predicate<Breakdown> chosen) {
        if (sets.size() == 1) {
            var groups = columns(sets.getFirst(), chosen);
            return groups.isEmpty() ? "" : " group by " + groups;
        }
        return sets.stream()
                .map(set -> "(" + columns(set, chosen) + ")")
                .distinct()
                .collect(Collectors.joining(", ", " group by grouping sets (", ")"));
    }

    private String columns(List<Breakdown> set, Predicate<Breakdown> chosen) {
        return set.stream()
                .filter(chosen)
                .map(breakdown -> "g" + (by().indexOf(breakdown) + 1))
                .collect(Collectors.joining(", "));
    }

    /** A group without events has a row of noughts, and one without a base has no rate. */
    private String sideBySide() {
        if (by().isEmpty()) {
            return "select * from by_event cross join by_pupil cross join base";
        }
        var keys = IntStream.rangeClosed(1, by().size()).mapToObj(at -> "g" + at).toList();
        var rolled =
                IntStream.range(0, by().size())
                        .filter(at -> by().get(at).kind() != Kind.EVENT)
                        .mapToObj(at -> "g" + (at + 1))
                        .toList();
        return """
        select %s, %s, coalesce(frequency, map {}) as frequency
        from (%s) k
          left join base b on %s
          left join by_event e on %s
          left join by_pupil p on %s
        """
                .formatted(
                        joined(keys, "k."),
                        Arrays.stream(Measure.values())
                                .map(measure ->
                                        "coalesce(%s, 0) as %s"
                                                .formatted(measure.key(), measure.key()))
                                .collect(Collectors.joining(", ")),
                        spine(keys, rolled),
                        equal(rolled, "b."),
                        equal(keys, "e."),
                        equal(keys, "p."));
    }

    /** Every crossing of a group on roll with every kind of event that occurs at all. */
    private String spine(List<String> keys, List<String> rolled) {
        var all = joined(keys, "");
        if (rolled.size() == keys.size()) {
            return "select %s from by_event union select %s from base".formatted(all, all);
        }
        var events = keys.stream().filter(key -> !rolled.contains(key)).toList();
        return "select %s from by_event union select %s from (select distinct %s from by_event) cross join base"
                .formatted(all, all, joined(events, ""));
    }

    private static String joined(List<String> keys, String owner) {
        return keys.stream().map(key -> owner + key).collect(Collectors.joining(", "));
    }

    private String equal(List<String> keys, String owner) {
        var equals = sets.size() == 1 ? " = " : " is not distinct from ";
        return keys.isEmpty()
                ? "true"
                : keys.stream()
                        .map(key -> "k." + key + equals + owner + key)
                        .collect(Collectors.joining(" and "));
    }
}
