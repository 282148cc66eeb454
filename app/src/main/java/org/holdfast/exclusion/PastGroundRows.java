package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.exclusion.PastExclusionRows.Left;

/** The rows of what stands behind exclusions of the past: reasons, measures, what was weighed. */
final class PastGroundRows {
    private PastGroundRows() {}

    /** A statement and the rows that it takes as JSON. */
    record Insert(String sql, List<?> rows) {}

    static List<Insert> inserts(List<Left> all) {
        return List.of(
                new Insert(
                        into("reason"),
                        all.stream().flatMap(left -> reasons(left).stream()).toList()),
                new Insert(
                        into("measure"),
                        all.stream().flatMap(left -> measures(left).stream()).toList()),
                new Insert(
                        into("consideration"),
                        all.stream().flatMap(left -> considerations(left).stream()).toList()),
                new Insert(
                        into("narrative"),
                        all.stream().flatMap(left -> narratives(left).stream()).toList()));
    }

    private static String into(String table) {
        return """
        insert into exclusion.%1$s
        select * from jsonb_populate_recordset(null::exclusion.%1$s, :rows::jsonb)
        """
                .formatted(table);
    }

    private record ReasonRow(
            UUID exclusion_id, int position, UUID pupil_id, UUID school_id, String code) {}

    private static List<ReasonRow> reasons(Left left) {
        var one = left.exclusion();
        var rows = new ArrayList<ReasonRow>();
        for (var reason : one.reasons()) {
            rows.add(
                    new ReasonRow(
                            one.id().value(),
                            rows.size() + 1,
                            one.pupil().value(),
                            one.school().value(),
                            reason.name()));
        }
        return rows;
    }

    private record MeasureRow(
            UUID exclusion_id,
            String code,
            UUID pupil_id,
            UUID school_id,
            LocalDate on_date,
            String result) {}

    private static List<MeasureRow> measures(Left left) {
        var one = left.exclusion();
        return left.grounds().measures().stream()
                .map(taken ->
                        new MeasureRow(
                                one.id().value(),
                                taken.measure().name().toLowerCase(Locale.ROOT),
                                one.pupil().value(),
                                one.school().value(),
                                taken.on(),
                                taken.result().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private record ConsiderationRow(
            UUID exclusion_id,
            String code,
            UUID pupil_id,
            UUID school_id,
            String answer,
            Optional<LocalDate> on_date) {}

    private static List<ConsiderationRow> considerations(Left left) {
        var one = left.exclusion();
        return left.grounds().considered().stream()
                .map(considered ->
                        new ConsiderationRow(
                                one.id().value(),
                                considered.subject().key(),
                                one.pupil().value(),
                                one.school().value(),
                                considered.answer().key(),
                                considered.on()))
                .toList();
    }

    private record NarrativeRow(
            UUID exclusion_id, String part, UUID pupil_id, UUID school_id, String words) {}

    private static List<NarrativeRow> narratives(Left left) {
        var one = left.exclusion();
        return left.grounds().words().entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .map(entry ->
                        new NarrativeRow(
                                one.id().value(),
                                entry.getKey().key(),
                                one.pupil().value(),
                                one.school().value(),
                                entry.getValue()))
                .toList();
    }
}
