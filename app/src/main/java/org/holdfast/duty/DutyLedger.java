package org.holdfast.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;
import org.holdfast.web.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Duties and their events, always written together: two statements, however many duties change. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DutyLedger {
    private final JdbcClient jdbc;
    private final Clock clock;

    DutyLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The duties of a case, in order, held until the transaction ends. */
    public List<Duty> held(CaseReference about) {
        return jdbc.sql(
                        """
                        select * from duty.duty where case_id = :id order by position, id for update
                        """)
                .param("id", about.id())
                .query(DutyLedger::duty)
                .list();
    }

    /** A duty, held until the transaction ends. */
    public Optional<Duty> held(DutyId id) {
        return jdbc.sql("select * from duty.duty where id = :id for update")
                .param("id", id.value())
                .query(DutyLedger::duty)
                .optional();
    }

    /**
     * Writes what happened and what it leaves.
     *
     * @throws Stale if somebody else changed one of the duties first
     */
    public void write(List<ReconciliationRules.Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var left = new LinkedHashMap<DutyId, StateRow>();
        changes.forEach(change -> left.put(change.after().id(), StateRow.of(change.after(), now)));
        writeStates(left.values());
        writeEvents(changes, now);
    }

    private void writeStates(Collection<StateRow> rows) {
        var written =
                jdbc.sql(
                                """
                                insert into duty.duty
                                select * from jsonb_populate_recordset(null::duty.duty, :rows::jsonb)
                                on conflict (id) do update set position = excluded.position, title = excluded.title,
                                  owed_by = excluded.owed_by, list = excluded.list, organisation_id = excluded.organisation_id,
                                  timing = excluded.timing, waits_for = excluded.waits_for, due = excluded.due,
                                  late_from = excluded.late_from, provisional = excluded.provisional,
                                  shown_as = excluded.shown_as, terms = excluded.terms, state = excluded.state,
                                  done_on = excluded.done_on, done_how = excluded.done_how, would_be = excluded.would_be,
                                  changed_at = excluded.changed_at, version = excluded.version
                                where duty.version < excluded.version
                                """)
                        .param("rows", DutyJson.rows(rows))
                        .update();
        if (written < rows.size()) {
            throw new Stale();
        }
    }

    private void writeEvents(List<ReconciliationRules.Change> changes, OffsetDateTime now) {
        record Row(UUID duty, int version, LocalDate on, DutyEvent details) {}
        var today = LocalDate.now(clock);
        var rows =
                changes.stream()
                        .map(change ->
                                new Row(
                                        change.after().id().value(),
                                        change.after().version(),
                                        change.event().happenedOn(today),
                                        change.event()))
                        .toList();
        jdbc.sql(
                        """
                        insert into duty.event (duty_id, version, kind, happened_on, recorded_at, actor, details)
                        select e.duty, e.version, e.details ->> 'kind', e."on", :now, :actor, e.details
                        from jsonb_to_recordset(:rows::jsonb) as e(duty uuid, version int, "on" date, details jsonb)
                        """)
                .param("rows", DutyJson.rows(rows))
                .param("now", now)
                .param("actor", CurrentActor.get().reference())
                .update();
    }

    /** Keeps what a person added; nothing where they added nothing. */
    public void addWords(Duty after, String words) {
        if (!words.isBlank()) {
            jdbc.sql(
                            "insert into duty.words (duty_id, version, words) values (:id, :version, :words)")
                    .param("id", after.id().value())
                    .param("version", after.version())
                    .param("words", words)
                    .update();
        }
    }

    /** A duty as it stands. */
    public Optional<Duty> find(DutyId id) {
        return jdbc.sql("select * from duty.duty where id = :id")
                .param("id", id.value())
                .query(DutyLedger::duty)
                .optional();
    }

    /**
     * One entry of a duty's history.
     *
     * @param words what a person added; perhaps empty
     */
    record Entry(java.time.Instant at, String actor, DutyEvent event, String words) {}

    /** A duty's history, oldest first. */
    public List<Entry> history(DutyId id) {
        return jdbc.sql(
                        """
                        select e.recorded_at, e.actor, e.details, coalesce(w.words, '') as words
                        from duty.event e left join duty.words w on w.duty_id = e.duty_id and w.version = e.version
                        where e.duty_id = :id order by e.version
                        """)
                .param("id", id.value())
                .query((row, _) ->
                        new Entry(
                                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                                row.getString("actor"),
                                DutyJson.read(row.getString("details"), DutyEvent.class),
                                row.getString("words")))
                .list();
    }

    static Duty duty(ResultSet row, int number) throws SQLException {
        return new Duty(
                new DutyId(row.getObject("id", UUID.class)),
                new Duty.Subject(
                        new CaseReference(
                                row.getObject("case_id", UUID.class), row.getString("case_path")),
                        new PupilId(row.getObject("pupil_id", UUID.class)),
                        new SchoolId(row.getObject("school_id", UUID.class))),
                new Duty.Key(row.getString("rule"), row.getString("occurrence")),
                DutyJson.read(row.getString("terms"), Duty.Terms.class),
                date(row, "late_from"),
                Optional.ofNullable(row.getString("would_be"))
                        .map(json -> DutyJson.read(json, When.class)),
                Duty.State.ofKey(row.getString("state")),
                done(row),
                row.getInt("version"));
    }

    private static Optional<DutyEvent.Done> done(ResultSet row) throws SQLException {
        var how = row.getString("done_how");
        return date(row, "done_on")
                .map(on ->
                        new DutyEvent.Done(
                                on, DutyEvent.How.valueOf(how.toUpperCase(Locale.ROOT))));
    }

    static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        @Nullable LocalDate value = row.getObject(column, LocalDate.class);
        return Optional.ofNullable(value);
    }

    /** The columns of a row, by their names. */
    private record StateRow(
            UUID id,
            UUID case_id,
            String case_path,
            UUID pupil_id,
            UUID school_id,
            String rule,
            String occurrence,
            int position,
            String title,
            String owed_by,
            String list,
            Optional<UUID> organisation_id,
            String timing,
            Optional<String> waits_for,
            Optional<LocalDate> due,
            Optional<LocalDate> late_from,
            boolean provisional,
            String shown_as,
            Duty.Terms terms,
            String state,
            Optional<LocalDate> done_on,
            Optional<String> done_how,
            Optional<When> would_be,
            OffsetDateTime created_at,
            OffsetDateTime changed_at,
            int version) {

        static StateRow of(Duty duty, OffsetDateTime now) {
            var terms = duty.terms();
            return new StateRow(
                    duty.id().value(),
                    duty.subject().cause().id(),
                    duty.subject().cause().path(),
                    duty.subject().pupil().value(),
                    duty.subject().school().value(),
                    duty.key().rule(),
                    duty.key().occurrence(),
                    terms.order(),
                    terms.title(),
                    terms.parties().by(),
                    terms.parties().list().key(),
                    terms.parties().organisation().map(OrganisationId::value),
                    terms.when().kind(),
                    terms.when().waitsFor(),
                    terms.when().date(),
                    duty.lateFrom(),
                    terms.provisional(),
                    terms.shownAs(),
                    terms,
                    duty.state().key(),
                    duty.done().map(DutyEvent.Done::on),
                    duty.done().map(done -> done.how().name().toLowerCase(Locale.ROOT)),
                    duty.wouldBe(),
                    now,
                    now,
                    duty.version());
        }
    }
}
