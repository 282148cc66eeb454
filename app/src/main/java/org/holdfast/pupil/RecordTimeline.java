package org.holdfast.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.OrganisationId;
import org.holdfast.organisation.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What this module has to say on the timeline: schools joined and left, what was recorded since.
 */
@Component
class RecordTimeline implements TimelineSource {
    private final JdbcClient jdbc;
    private final Organisations organisations;

    RecordTimeline(JdbcClient jdbc, Organisations organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    private record Row(LocalDate on, String what, String subject, String value) {}

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<TimelineEntry> entriesOf(PupilId pupil) {
        var rows =
                jdbc.sql(
                                """
                                select from_date as day, 'joined' as what, school_id::text as subject, '' as value
                                from pupil.enrolment where pupil_id = :pupil
                                union all
                                select until_date, 'left', school_id::text, ''
                                from pupil.enrolment where pupil_id = :pupil and until_date is not null
                                union all
                                select from_date, case when since_known then 'began' else 'seen' end, kind, value
                                from pupil.spell where pupil_id = :pupil and withdrawn_at is null
                                  and kind in ('sen_provision', 'looked_after', 'social_worker')
                                """)
                        .param("pupil", pupil.value())
                        .query((row, _) ->
                                new Row(
                                        row.getObject("day", LocalDate.class),
                                        row.getString("what"),
                                        row.getString("subject"),
                                        row.getString("value")))
                        .list();
        var names =
                organisations.names(
                        rows.stream()
                                .filter(row -> row.value().isEmpty())
                                .map(RecordTimeline::school)
                                .distinct()
                                .toList());
        return rows.stream()
                .map(row ->
                        entry(
                                row,
                                row.value().isEmpty()
                                        ? enrolment(
                                                row,
                                                names.getOrDefault(school(row), "another school"))
                                        : characteristic(row)))
                .toList();
    }

    private static String enrolment(Row row, String school) {
        return (row.what().equals("joined") ? "Joined " : "Left ") + school;
    }

    private static OrganisationId school(Row row) {
        return new OrganisationId(UUID.fromString(row.subject()));
    }

    private static TimelineEntry entry(Row row, String line) {
        return new TimelineEntry(row.on(), TimelineEntry.Kind.RECORD, line, Optional.empty());
    }

    private static String characteristic(Row row) {
        var characteristic = Characteristic.ofKey(row.subject());
        return "%s: %s%s"
                .formatted(
                        characteristic.title(),
                        characteristic.label(row.value()),
                        row.what().equals("seen") ? " (first seen on this day)" : "");
    }
}
