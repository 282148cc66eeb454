package org.holdfast.insight;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.holdfast.insight.indicator.Answer;
import org.holdfast.insight.indicator.Answer.Row;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.insight.indicator.Measure;
import org.holdfast.statistics.disclosure.Audience;
import org.holdfast.statistics.disclosure.Cell;
import org.holdfast.statistics.disclosure.CountTable;
import org.holdfast.statistics.disclosure.DisclosureRules;
import org.holdfast.statistics.disclosure.Suppression;

/**
 * What of a table the person who looks may see: everything for those who work with the pupils; for
 * anyone else no count of a few pupils, and no other that would give one away.
 *
 * @param hidden the rows, by their groups' codes, whose figure is hidden
 */
public record Veil(Audience audience, Set<List<String>> hidden) {
    /** Printed for what is hidden. */
    public static final String MARK = "c";

    public Veil {
        hidden = Set.copyOf(hidden);
    }

    /** Over all rows of an answer for one indicator: of a part alone it would know too little. */
    public static Veil over(Audience audience, List<Row> rows, Indicator indicator) {
        var hidden = new HashSet<List<String>>();
        if (audience.threshold() > 0 && !rows.isEmpty()) {
            var formula = indicator.formula();
            hide(hidden, audience, rows, row -> row.tally().of(behind(formula.numerator())));
            hide(hidden, audience, rows, row -> row.tally().of(counted(formula.numerator())));
            var base = formula.denominator();
            rows.stream()
                    .filter(row ->
                            base != null
                                    && DisclosureRules.hidesCount(
                                            Math.toIntExact(row.tally().of(base)),
                                            audience.threshold()))
                    .map(Veil::key)
                    .forEach(hidden::add);
        }
        return new Veil(audience, hidden);
    }

    /**
     * Rows of one breakdown are a column; those of two a table whose margins are known too, unless
     * each group belongs to one of the others, as a school to a phase: then each is a column.
     */
    private static void hide(
            Set<List<String>> hidden, Audience audience, List<Row> rows, ToLongFunction<Row> of) {
        var across = groups(rows, row -> row.groups().getLast());
        var crossed = rows.getFirst().groups().size() > 1;
        if (crossed && across.size() == rows.size()) {
            groups(rows, Row::group)
                    .forEach(group ->
                            hide(
                                    hidden,
                                    audience,
                                    rows.stream()
                                            .filter(row -> row.group().key().equals(group))
                                            .map(row -> List.of(key(row)))
                                            .toList(),
                                    rows,
                                    of));
        } else {
            hide(
                    hidden,
                    audience,
                    groups(rows, Row::group).stream()
                            .map(first ->
                                    crossed
                                            ? across.stream()
                                                    .map(last -> List.of(first, last))
                                                    .toList()
                                            : List.of(List.of(first)))
                            .toList(),
                    rows,
                    of);
        }
    }

    private static void hide(
            Set<List<String>> hidden,
            Audience audience,
            List<List<List<String>>> keys,
            List<Row> rows,
            ToLongFunction<Row> of) {
        var counts =
                rows.stream()
                        .collect(
                                Collectors.toMap(
                                        Veil::key, row -> Math.toIntExact(of.applyAsLong(row))));
        var table =
                new CountTable(
                        keys.stream()
                                .map(line ->
                                        line.stream()
                                                .map(key -> counts.getOrDefault(key, 0))
                                                .toList())
                                .toList());
        var safe = Suppression.of(table, audience);
        for (var row = 0; row < keys.size(); row++) {
            for (var column = 0; column < keys.get(row).size(); column++) {
                if (safe.hides(new Cell(row, column))) {
                    hidden.add(keys.get(row).get(column));
                }
            }
        }
    }

    private static List<String> groups(List<Row> rows, Function<Row, Answer.Group> which) {
        return rows.stream().map(which).map(Answer.Group::key).distinct().toList();
    }

    /** Sessions are told by the suspensions that took them. */
    private static Measure counted(Measure measure) {
        return measure == Measure.SESSIONS ? Measure.SUSPENSIONS : measure;
    }

    /** The pupils behind a count of suspensions. */
    private static Measure behind(Measure measure) {
        return switch (measure) {
            case SUSPENSIONS, SESSIONS -> Measure.PUPILS_SUSPENDED;
            case SUSPENSIONS_OF_REPEATED -> Measure.PUPILS_REPEATEDLY;
            case HEADCOUNT,
                    LUNCHTIMES,
                    PUPILS_SUSPENDED,
                    PUPILS_REPEATEDLY,
                    PUPILS_OVER_FIVE_DAYS,
                    PUPILS_OVER_FORTY_FIVE_DAYS,
                    PERMANENT_ISSUED,
                    PERMANENT_WITHDRAWN,
                    PERMANENT_NOT_YET_REVIEWED,
                    PERMANENT_REINSTATED,
                    PERMANENT_UPHELD ->
                    measure;
        };
    }

    private static List<String> key(Row row) {
        return row.groups().stream().map(Answer.Group::key).toList();
    }

    /** Whether the row's figure is hidden. */
    public boolean hides(Row row) {
        return hidden.contains(key(row));
    }

    /** What has to be said under the table. */
    public String note() {
        return audience.threshold() == 0
                ? "Numbers from 1 to 4 can identify a child: do not pass this on as it stands."
                : "%s: hidden, because it is from 1 to %d or would give such a number away. Nought is shown."
                        .formatted(MARK, audience.threshold() - 1);
    }
}
