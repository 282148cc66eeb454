package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.ReadLog;
import org.holdfast.organisation.Organisations;
import org.holdfast.pupil.PupilId;
import org.holdfast.pupil.PupilName;
import org.holdfast.pupil.Pupils;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the exclusions that the actor may see, a page at a time, and logs whose were shown. */
@Service
class ExclusionLists {
    private static final String WANTED =
            """
            from exclusion.exclusion e
            where (:kind = '' or e.kind = :kind) and (:state = '' or e.state = :state)
            """;

    private final JdbcClient jdbc;
    private final Pupils pupils;
    private final Organisations organisations;
    private final ReadLog readLog;

    ExclusionLists(JdbcClient jdbc, Pupils pupils, Organisations organisations, ReadLog readLog) {
        this.jdbc = jdbc;
        this.pupils = pupils;
        this.organisations = organisations;
        this.readLog = readLog;
    }

    /** What is asked for; an empty text asks for all. */
    record Wanted(String kind, String state, Order order, int page) {
        enum Order {
            NEWEST("e.first_day desc, e.id"),
            OLDEST("e.first_day, e.id"),
            RECORDED("e.recorded_at desc, e.id");

            private final String sql;

            Order(String sql) {
                this.sql = sql;
            }
        }
    }

    /** One line of the list. */
    record Line(
            ExclusionId id,
            String pupil,
            String school,
            Kind kind,
            Exclusion.State state,
            LocalDate firstDay,
            String length) {
        @Override
        public String toString() {
            return "Line[" + id.value() + "]";
        }
    }

    /** A page of the list. */
    record Page(List<Line> lines, Paging paging) {}

    @Transactional
    Page list(Wanted wanted) {
        record Row(
                ExclusionId id,
                PupilId pupil,
                OrganisationId school,
                Kind kind,
                Exclusion.State state,
                LocalDate firstDay,
                int halves,
                boolean lunchtimes) {}
        var total =
                jdbc.sql("select count(*) " + WANTED)
                        .param("kind", wanted.kind())
                        .param("state", wanted.state())
                        .query(Long.class)
                        .single();
        var paging = Paging.of(wanted.page(), total);
        var rows =
                jdbc.sql(
                                "select e.* "
                                        + WANTED
                                        + " order by "
                                        + wanted.order().sql
                                        + " limit %d offset %d"
                                                .formatted(Paging.ROWS, paging.offset()))
                        .param("kind", wanted.kind())
                        .param("state", wanted.state())
                        .query((row, _) ->
                                new Row(
                                        new ExclusionId(row.getObject("id", UUID.class)),
                                        new PupilId(row.getObject("pupil_id", UUID.class)),
                                        new OrganisationId(row.getObject("school_id", UUID.class)),
                                        Kind.ofKey(row.getString("kind")),
                                        Exclusion.State.ofKey(row.getString("state")),
                                        row.getObject("first_day", LocalDate.class),
                                        row.getInt("half_days"),
                                        row.getBoolean("lunchtimes")))
                        .list();
        var whose = rows.stream().map(Row::pupil).collect(Collectors.toSet());
        readLog.listed("Exclusions", whose);
        var names = pupils.names(whose);
        var schools =
                organisations.names(rows.stream().map(Row::school).collect(Collectors.toSet()));
        return new Page(
                rows.stream()
                        .map(row ->
                                new Line(
                                        row.id(),
                                        Optional.ofNullable(names.get(row.pupil()))
                                                .map(PupilName::listed)
                                                .orElse("Not visible"),
                                        schools.getOrDefault(row.school(), ""),
                                        row.kind(),
                                        row.state(),
                                        row.firstDay(),
                                        length(row.kind(), row.halves(), row.lunchtimes())))
                        .toList(),
                paging);
    }

    private static String length(Kind kind, int halves, boolean lunchtimes) {
        return switch (kind) {
            case PERMANENT -> "";
            case SUSPENSION ->
                    lunchtimes
                            ? halves + (halves == 1 ? " lunchtime" : " lunchtimes")
                            : days(halves);
        };
    }

    private static String days(int halves) {
        return switch (halves) {
            case 1 -> "half a day";
            case 2 -> "1 day";
            default -> SchoolDays.ofHalves(halves) + " days";
        };
    }
}
