package org.holdfast.insight.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.holdfast.insight.indicator.Answer.Base;
import org.holdfast.insight.indicator.Answer.Row;
import org.holdfast.insight.snapshot.CensusDays;
import org.holdfast.insight.snapshot.SnapshotFolder;
import org.holdfast.insight.snapshot.SnapshotTable;

/**
 * Answers questions from a snapshot's folder. Answers are kept: a snapshot never changes. Safe for
 * use by several threads.
 */
public final class Indicators {
    private static final int MOST_KEPT = 500;

    private final SnapshotFolder folder;
    private final Labels labels;
    private final Map<Question, Answer> kept =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(16, 0.75f, true) {
                        @Override
                        protected boolean removeEldestEntry(Map.Entry<Question, Answer> eldest) {
                            return size() > MOST_KEPT;
                        }
                    });

    private Indicators(SnapshotFolder folder, Labels labels) {
        this.folder = folder;
        this.labels = labels;
    }

    /** Of an open snapshot, which stays its owner's to close. */
    public static Indicators of(SnapshotFolder folder) {
        return new Indicators(folder, Labels.of(folder));
    }

    /** The snapshot that is asked. */
    public SnapshotFolder folder() {
        return folder;
    }

    /** The answer, with its total. */
    public Answer answer(Question question) {
        var known = kept.get(question);
        if (known != null) {
            return known;
        }
        var answer = counted(question);
        kept.put(question, answer);
        return answer;
    }

    /** The statement that answers the question, for those who would rather run it themselves. */
    public String sql(Question question) {
        return sql(question, List.of(question.by()));
    }

    /** The statement that finds several tables at once. */
    String sql(Question question, List<List<Breakdown>> tables) {
        return new TallySql(question, baseYears(question.period()), tables).text();
    }

    private Answer counted(Question question) {
        var sets = tables(question);
        var found = ask(question, sets);
        var totals =
                sets.contains(List.<Breakdown>of())
                        ? found.stream().filter(row -> row.groups().isEmpty()).toList()
                        : ask(question.whole(), List.of(List.of()));
        return new Answer(
                folder.manifest().id(),
                folder.manifest().asAt(),
                question,
                base(question.period()),
                found.stream()
                        .filter(row -> row.groups().size() == question.by().size())
                        .sorted(labels.order(question.by()))
                        .toList(),
                totals.isEmpty() ? Tally.nothing() : totals.getFirst().tally());
    }

    /**
     * The table that is asked for and the total, where one statement finds both. Of exclusions by
     * what they are, a pupil may be in several groups: their total is a question of its own.
     */
    private static List<List<Breakdown>> tables(Question question) {
        return question.by().isEmpty()
                        || question.by().stream().anyMatch(by -> by.kind() == Breakdown.Kind.EVENT)
                ? List.of(question.by())
                : List.of(question.by(), List.of());
    }

    /** A row has the groups of its own table. */
    private List<Row> ask(Question question, List<List<Breakdown>> sets) {
        return folder.ask(sql(question, sets), row -> row(question, row));
    }

    private Row row(Question question, ResultSet row) throws SQLException {
        var keys = IntStream.range(0, question.by().size()).mapToObj(at -> "g" + (at + 1)).toList();
        var groups = new ArrayList<Answer.Group>();
        for (var at = 0; at < keys.size(); at++) {
            var key = row.getString(keys.get(at));
            if (key != null) {
                groups.add(labels.group(question.by().get(at), key));
            }
        }
        var counts = new EnumMap<Measure, Long>(Measure.class);
        for (var measure : Measure.values()) {
            counts.put(measure, row.getLong(measure.key()));
        }
        return new Row(groups, new Tally(counts, frequency(row.getObject("frequency"))));
    }

    private static Map<Integer, Integer> frequency(Object found) {
        var frequency = new HashMap<Integer, Integer>();
        if (found instanceof Map<?, ?> map) {
            map.forEach((times, pupils) ->
                    frequency.put(
                            Integer.valueOf(times.toString()), Integer.valueOf(pupils.toString())));
        }
        return frequency;
    }

    /** The roll of the year's own January, or of the January before until that has come. */
    private Map<Integer, Integer> baseYears(Period period) {
        var years = new TreeMap<Integer, Integer>();
        for (var year : period.schoolYears()) {
            years.put(year, hasCome(year) ? year : year - 1);
        }
        return years;
    }

    private boolean hasCome(int schoolYear) {
        return !CensusDays.spring(schoolYear).isAfter(folder.manifest().asAt())
                && knowsRoll(schoolYear);
    }

    private boolean knowsRoll(int schoolYear) {
        return folder.manifest().files().stream()
                .anyMatch(part ->
                        part.table() == SnapshotTable.CENSUS
                                && part.schoolYear().equals(Optional.of(schoolYear)));
    }

    /** Of the latest school year asked for. */
    private Base base(Period period) {
        var year = Collections.max(period.schoolYears());
        var base = hasCome(year) ? year : year - 1;
        return new Base(
                knowsRoll(base)
                        ? Optional.of(CensusDays.spring(base))
                        : Optional.<LocalDate>empty(),
                base != year);
    }

    /** The school years of which exclusions are known, in order. */
    public List<Integer> schoolYears() {
        return folder.manifest().files().stream()
                .filter(part -> part.table() == SnapshotTable.EXCLUSIONS)
                .flatMap(part -> part.schoolYear().stream())
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
