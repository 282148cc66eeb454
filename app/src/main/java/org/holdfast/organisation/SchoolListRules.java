package org.holdfast.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a list of schools means, once its rows are read. */
final class SchoolListRules {
    private SchoolListRules() {}

    /** Where the phase was taken from. */
    enum PhaseFrom {
        LIST,
        TYPE,
        NUMBER,
        NOTHING
    }

    /** A phase and where it was taken from. */
    record Told(Phase phase, PhaseFrom from) {}

    /**
     * The phase: as the list says, else as the type decides, else as the DfE number hints.
     *
     * <p>The bands of establishment numbers are those observed in the list of 26,346 schools; they
     * hint, they do not prove, so a phase from a number is shown as worked out.
     */
    static Told phase(ListedSchool school) {
        if (school.phase() != null) {
            return new Told(school.phase(), PhaseFrom.LIST);
        }
        var type = school.type();
        if (type != null && type.phase().isPresent()) {
            return new Told(type.phase().get(), PhaseFrom.TYPE);
        }
        var laestab = school.laestab();
        var hinted =
                laestab == null ? Phase.UNKNOWN : hint(Integer.parseInt(laestab.establishment()));
        return new Told(hinted, hinted == Phase.UNKNOWN ? PhaseFrom.NOTHING : PhaseFrom.NUMBER);
    }

    private static Phase hint(int establishment) {
        if (establishment >= 1000 && establishment < 1100) {
            return Phase.NURSERY;
        }
        if (establishment >= 1100 && establishment < 1200) {
            return Phase.ALTERNATIVE_PROVISION;
        }
        if (establishment >= 2000 && establishment < 4000) {
            return Phase.PRIMARY;
        }
        if (establishment >= 4000 && establishment < 5000) {
            return Phase.SECONDARY;
        }
        if ((establishment >= 7000 && establishment < 8000)
                || (establishment >= 5950 && establishment < 6000)) {
            return Phase.SPECIAL;
        }
        return Phase.UNKNOWN;
    }

    /** A row and where it stands. */
    record Row(ListedSchool school, String file, long number) {}

    /** What becomes of the rows of one URN. */
    sealed interface Resolved {

        /** The one school, with the numbers it had before. */
        record Current(Row row, List<Row> former) implements Resolved {}

        /** Two DfE numbers, and nothing says which is the current one; the last row comes last. */
        record TwoNumbers(List<Row> rows) implements Resolved {}

        /** The same school twice, said differently. */
        record SaidTwice(List<Row> rows) implements Resolved {}
    }

    /** Resolves the rows of each URN: a later last year in the list is the current number. */
    static List<Resolved> resolve(List<Row> rows) {
        var byUrn = new LinkedHashMap<Urn, List<Row>>();
        for (var row : rows) {
            byUrn.computeIfAbsent(row.school().urn(), _ -> new ArrayList<>(1)).add(row);
        }
        return byUrn.values().stream().map(SchoolListRules::resolveOne).toList();
    }

    private static Resolved resolveOne(List<Row> rows) {
        var different = differing(rows);
        if (different.size() == 1) {
            return new Resolved.Current(different.getFirst(), List.of());
        }
        var ordered =
                different.stream().sorted(Comparator.comparing(row -> lastYear(row))).toList();
        var last = ordered.getLast();
        var before = ordered.subList(0, ordered.size() - 1);
        if (before.stream()
                .anyMatch(row -> Objects.equals(row.school().laestab(), last.school().laestab()))) {
            return new Resolved.SaidTwice(different);
        }
        if (before.stream().anyMatch(row -> lastYear(row).equals(lastYear(last)))) {
            return new Resolved.TwoNumbers(different);
        }
        return new Resolved.Current(last, before);
    }

    private static List<Row> differing(List<Row> rows) {
        Map<ListedSchool, Row> different = HashMap.newHashMap(rows.size());
        var inOrder = new ArrayList<Row>(rows.size());
        for (var row : rows) {
            if (different.putIfAbsent(row.school(), row) == null) {
                inOrder.add(row);
            }
        }
        return inOrder;
    }

    private static String lastYear(Row row) {
        var year = row.school().lastYear();
        return year == null ? "" : year;
    }
}
