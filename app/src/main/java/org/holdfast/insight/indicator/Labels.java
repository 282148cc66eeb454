package org.holdfast.insight.indicator;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.holdfast.insight.indicator.Answer.Group;
import org.holdfast.insight.indicator.Answer.Row;
import org.holdfast.insight.snapshot.SnapshotFolder;

/** What groups are called and in what order they stand, from the snapshot's own lists. */
final class Labels {
    private static final String NOT_RECORDED = "Not recorded";

    private static final List<String> YEAR_GROUPS =
            List.of(
                    "E1", "E2", "N1", "N2", "R", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10",
                    "11", "12", "13", "14", "M", "X");

    private static final Map<Breakdown, Map<String, String>> FIXED =
            Map.of(
                    Breakdown.SEX,
                    Map.of("M", "Boys", "F", "Girls"),
                    Breakdown.FREE_SCHOOL_MEALS,
                    Map.of("Y", "Eligible for free school meals", "N", "Not eligible"),
                    Breakdown.FIRST_LANGUAGE,
                    Map.of(
                            "english",
                            "Known or believed to be English",
                            "other",
                            "Known or believed to be other than English"),
                    Breakdown.LOOKED_AFTER,
                    Map.of("Y", "Looked-after children", "N", "Not looked after"),
                    Breakdown.SOCIAL_WORKER,
                    Map.of("Y", "With a social worker", "N", "Without a social worker"),
                    Breakdown.TERM,
                    Map.of("autumn", "Autumn", "spring", "Spring", "summer", "Summer"),
                    Breakdown.REPEAT,
                    Map.of(
                            "1",
                            "First in the year",
                            "2",
                            "Second",
                            "3-5",
                            "Third to fifth",
                            "6-10",
                            "Sixth to tenth",
                            "11+",
                            "Eleventh or later"),
                    Breakdown.LENGTH,
                    Map.of(
                            "1",
                            "Up to 1 day",
                            "2",
                            "Over 1 to 2 days",
                            "3",
                            "Over 2 to 3 days",
                            "5",
                            "Over 3 to 5 days",
                            "10",
                            "Over 5 to 10 days",
                            "15",
                            "Over 10 to 15 days",
                            "45",
                            "Over 15 to 45 days",
                            "46",
                            "Over 45 days"),
                    Breakdown.PHASE,
                    Map.of(
                            "nursery",
                            "Nursery",
                            "primary",
                            "Primary",
                            "secondary",
                            "Secondary",
                            "special",
                            "Special",
                            "alternative_provision",
                            "Alternative provision",
                            "other",
                            "Other"));

    private static final Map<Breakdown, List<String>> ORDERS =
            Map.of(
                    Breakdown.YEAR_GROUP,
                    YEAR_GROUPS,
                    Breakdown.SEN_PROVISION,
                    List.of("E", "K", "N"),
                    Breakdown.FREE_SCHOOL_MEALS,
                    List.of("Y", "N"),
                    Breakdown.LOOKED_AFTER,
                    List.of("Y", "N"),
                    Breakdown.SOCIAL_WORKER,
                    List.of("Y", "N"),
                    Breakdown.TERM,
                    List.of("autumn", "spring", "summer"),
                    Breakdown.REPEAT,
                    List.of("1", "2", "3-5", "6-10", "11+"),
                    Breakdown.LENGTH,
                    List.of("1", "2", "3", "5", "10", "15", "45", "46"),
                    Breakdown.PHASE,
                    List.of(
                            "nursery",
                            "primary",
                            "secondary",
                            "special",
                            "alternative_provision",
                            "other"));

    private final Map<String, String> codes;
    private final Map<String, String> schools;
    private final Map<String, String> authorities;

    private Labels(
            Map<String, String> codes,
            Map<String, String> schools,
            Map<String, String> authorities) {
        this.codes = codes;
        this.schools = schools;
        this.authorities = authorities;
    }

    static Labels of(SnapshotFolder folder) {
        return new Labels(
                read(folder, "select code_set || ' ' || code, label from codes"),
                read(folder, "select school_id, name from schools"),
                read(folder, "select code, name from authorities"));
    }

    private static Map<String, String> read(SnapshotFolder folder, String sql) {
        var found = new HashMap<String, String>();
        folder.ask(sql, row -> found.put(row.getString(1), row.getString(2)));
        return found;
    }

    Group group(Breakdown by, String key) {
        return new Group(key, key.isEmpty() ? NOT_RECORDED : label(by, key));
    }

    private String label(Breakdown by, String key) {
        return switch (by) {
            case SCHOOL -> schools.getOrDefault(key, key);
            case AUTHORITY -> authorities.getOrDefault(key, key);
            case SCHOOL_YEAR -> Period.inWords(Integer.parseInt(key));
            case YEAR_GROUP -> code("year-group", key);
            case SEN_PROVISION -> code("sen-provision", key);
            case SEN_NEED ->
                    key.equals("N") ? "No special educational need" : code("sen-need", key);
            case ETHNICITY -> code("ethnicity", key);
            case REASON -> code("exclusion-reason", key);
            case AREA, REGION -> key;
            case PHASE,
                    SEX,
                    FREE_SCHOOL_MEALS,
                    FIRST_LANGUAGE,
                    LOOKED_AFTER,
                    SOCIAL_WORKER,
                    TERM,
                    REPEAT,
                    LENGTH ->
                    FIXED.getOrDefault(by, Map.of()).getOrDefault(key, key);
        };
    }

    private String code(String set, String key) {
        return codes.getOrDefault(set + " " + key, key);
    }

    /** Known orders first, names by the alphabet, what is not recorded last. */
    Comparator<Row> order(List<Breakdown> by) {
        Comparator<Row> order = (_, _) -> 0;
        for (var at = 0; at < by.size(); at++) {
            var place = at;
            var known = ORDERS.getOrDefault(by.get(at), List.of());
            order =
                    order.thenComparing(row -> row.groups().get(place).key().isEmpty())
                            .thenComparingInt(row -> position(known, row.groups().get(place).key()))
                            .thenComparing(
                                    row -> row.groups().get(place).label().toLowerCase(Locale.UK));
        }
        return order;
    }

    private static int position(List<String> known, String key) {
        var at = known.indexOf(key);
        return at < 0 ? known.size() : at;
    }
}
