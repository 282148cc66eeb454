package org.holdfast.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
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
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;
import org.holdfast.web.Dates;
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
    private final Tallies tallies;
    private final Clock clock;

    DutyLedger(JdbcClient jdbc, Tallies tallies, Clock clock) {
        this.jdbc = jdbc;
        this.tallies = tallies;
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

    /** The duties of a case, in order, to be read. */
    public List<Duty> of(CaseReference about) {
        return jdbc.sql("select * from duty.duty where case_id = :id order by position, id")
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
        var now = clock.instant();
        var actor = CurrentActor.get().reference();
        writeAll(changes.stream().map(change -> new Written(change, now, actor)).toList());
    }

    /** What happened to a duty, when that was recorded and by whom. */
    record Written(ReconciliationRules.Change change, Instant at, String actor) {}

    /**
     * Writes what happened at one time or another, the earlier before the later.
     *
     * @throws Stale if somebody else changed one of the duties first
     */
    public void writeAll(List<Written> all) {
        var left = new LinkedHashMap<DutyId, DutyRow>();
        for (var one : all) {
            var after = one.change().after();
            var at = one.at().atOffset(ZoneOffset.UTC);
            left.merge(after.id(), DutyRow.of(after, at), DutyRow::since);
        }
        tallies.change();
        writeStates(left.values());
        writeEvents(all);
    }

    private void writeStates(Collection<DutyRow> rows) {
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

    private void writeEvents(List<Written> all) {
        record Row(
                UUID duty,
                int version,
                LocalDate on,
                OffsetDateTime at,
                String actor,
                DutyEvent details) {}
        var rows =
                all.stream()
                        .map(one ->
                                new Row(
                                        one.change().after().id().value(),
                                        one.change().after().version(),
                                        one.change()
                                                .event()
                                                .happenedOn(
                                                        one.at()
                                                                .atZone(Dates.LONDON)
                                                                .toLocalDate()),
                                        one.at().atOffset(ZoneOffset.UTC),
                                        one.actor(),
                                        one.change().event()))
                        .toList();
        jdbc.sql(
                        """
                        insert into duty.event (duty_id, version, kind, happened_on, recorded_at, actor, details)
                        select e.duty, e.version, e.details ->> 'kind', e."on", e.at, e.actor, e.details
                        from jsonb_to_recordset(:rows::jsonb)
                          as e(duty uuid, version int, "on" date, at timestamptz, actor text, details jsonb)
                        """)
                .param("rows", DutyJson.rows(rows))
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
    record Entry(Instant at, String actor, DutyEvent event, String words) {}

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
}
