package org.holdfast.duty;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Duties as rows: read for a case, and changed in batches with the events that say why. */
@Repository
class DutyRows {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final Clock clock;

    DutyRows(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.clock = clock;
    }

    List<StatedDuty> ofCase(UUID about) {
        return jdbc.sql(
                        """
                        select id, rule, occurrence, timing, due, waits_for, provisional, title, owed_by, owed_to,
                          list, explanation, state
                        from duty.duty where case_id = ?
                        """)
                .param(about)
                .query((row, _) ->
                        new StatedDuty(
                                row.getObject("id", UUID.class),
                                new StatedDuty.Key(
                                        row.getString("rule"), row.getString("occurrence")),
                                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                                String.join(
                                        "|",
                                        row.getString("timing"),
                                        String.valueOf(row.getObject("due", LocalDate.class)),
                                        String.valueOf(row.getString("waits_for")),
                                        row.getString("title"),
                                        row.getString("owed_by"),
                                        row.getString("owed_to"),
                                        row.getString("list"),
                                        explanation(row.getString("explanation")).toString()),
                                StatedDuty.State.valueOf(
                                        row.getString("state").toUpperCase(Locale.ROOT))))
                .list();
    }

    /** The same text for an obligation as {@link #ofCase} gives for the row that keeps it. */
    static String content(Obligation obligation) {
        var timing = TimingColumns.of(obligation.timing());
        return String.join(
                "|",
                timing.kind(),
                timing.due().map(LocalDate::toString).orElse("null"),
                timing.waitsFor().orElse("null"),
                obligation.title(),
                obligation.parties().by(),
                obligation.parties().to(),
                obligation.parties().list().key(),
                obligation.explanation().toString());
    }

    private Explanation explanation(String text) {
        return json.readValue(text, Explanation.class);
    }

    /** Writes the changes and their events: at most three statements, each sent as one batch. */
    void apply(
            List<DutyChange> changes,
            CaseReference about,
            PupilId pupil,
            SchoolId school,
            String why) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        insert(
                changes.stream()
                        .filter(DutyChange.Stated.class::isInstance)
                        .map(DutyChange.Stated.class::cast)
                        .toList(),
                about,
                pupil,
                school,
                now);
        update(changes);
        var today = LocalDate.now(clock);
        batches.batchUpdate(
                """
                insert into duty.event
                  (duty_id, pupil_id, school_id, kind, happened_on, recorded_at, actor, old_due, new_due, why)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                changes,
                changes.size(),
                (statement, change) -> {
                    statement.setObject(1, change.duty());
                    statement.setObject(2, pupil.value());
                    statement.setObject(3, school.value());
                    statement.setString(4, kind(change));
                    statement.setObject(5, today);
                    statement.setObject(6, now);
                    statement.setString(7, CurrentActor.get().reference());
                    statement.setObject(8, oldDue(change).orElse(null));
                    statement.setObject(9, newDue(change).orElse(null));
                    statement.setString(10, why);
                });
    }

    private void insert(
            List<DutyChange.Stated> stated,
            CaseReference about,
            PupilId pupil,
            SchoolId school,
            OffsetDateTime now) {
        if (stated.isEmpty()) {
            return;
        }
        batches.batchUpdate(
                """
                insert into duty.duty
                  (timing, due, until, days, waits_for, title, owed_by, owed_to, list, organisation_id, provisional,
                   shown_as, explanation, id, case_id, rule, occurrence, pupil_id, school_id, path, state,
                   first_stated_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, 'open', ?)
                """,
                stated,
                stated.size(),
                (statement, change) -> {
                    var next = setContent(statement, change.obligation());
                    var key = StatedDuty.Key.of(change.obligation());
                    statement.setObject(next, change.duty());
                    statement.setObject(next + 1, about.id());
                    statement.setString(next + 2, key.rule());
                    statement.setString(next + 3, key.occurrence());
                    statement.setObject(next + 4, pupil.value());
                    statement.setObject(next + 5, school.value());
                    statement.setString(next + 6, about.path());
                    statement.setObject(next + 7, now);
                });
    }

    private void update(List<DutyChange> changes) {
        var contents =
                changes.stream()
                        .filter(change ->
                                change instanceof DutyChange.Moved
                                        || change instanceof DutyChange.OwedAgain)
                        .toList();
        if (!contents.isEmpty()) {
            batches.batchUpdate(
                    """
                    update duty.duty set timing = ?, due = ?, until = ?, days = ?, waits_for = ?, title = ?, owed_by = ?,
                      owed_to = ?, list = ?, organisation_id = ?, provisional = ?, shown_as = ?, explanation = ?::jsonb,
                      state = 'open', version = version + 1
                    where id = ?
                    """,
                    contents,
                    contents.size(),
                    (statement, change) ->
                            statement.setObject(
                                    setContent(statement, obligation(change)), change.duty()));
        }
        var gone =
                changes.stream()
                        .filter(DutyChange.FellAway.class::isInstance)
                        .map(DutyChange::duty)
                        .toArray(UUID[]::new);
        if (gone.length > 0) {
            jdbc.sql(
                            "update duty.duty set state = 'fallen_away', version = version + 1 where id = any (?)")
                    .param(gone)
                    .update();
        }
    }

    private int setContent(PreparedStatement statement, Obligation obligation) throws SQLException {
        var timing = TimingColumns.of(obligation.timing());
        var days = timing.days().stream().map(Date::valueOf).toArray();
        statement.setString(1, timing.kind());
        statement.setObject(2, timing.due().orElse(null));
        statement.setObject(3, timing.until().orElse(null));
        statement.setArray(4, statement.getConnection().createArrayOf("date", days));
        statement.setString(5, timing.waitsFor().orElse(null));
        statement.setString(6, obligation.title());
        statement.setString(7, obligation.parties().by());
        statement.setString(8, obligation.parties().to());
        statement.setString(9, obligation.parties().list().key());
        statement.setObject(
                10, obligation.parties().organisation().map(id -> id.value()).orElse(null));
        statement.setBoolean(11, obligation.provisional());
        statement.setString(12, obligation.shownAs());
        statement.setString(13, json.writeValueAsString(obligation.explanation()));
        return 14;
    }

    private static Obligation obligation(DutyChange change) {
        return switch (change) {
            case DutyChange.Stated(var _, var obligation) -> obligation;
            case DutyChange.Moved(var _, var _, var obligation) -> obligation;
            case DutyChange.OwedAgain(var _, var obligation) -> obligation;
            case DutyChange.WouldHaveMoved _, DutyChange.FellAway _ ->
                    throw new IllegalArgumentException("It has no new content");
        };
    }

    private static String kind(DutyChange change) {
        return switch (change) {
            case DutyChange.Stated _ -> "stated";
            case DutyChange.Moved _ -> "moved";
            case DutyChange.WouldHaveMoved _ -> "would_have_moved";
            case DutyChange.FellAway _ -> "fell_away";
            case DutyChange.OwedAgain _ -> "owed_again";
        };
    }

    private static Optional<LocalDate> oldDue(DutyChange change) {
        return switch (change) {
            case DutyChange.Stated _, DutyChange.OwedAgain _ -> Optional.empty();
            case DutyChange.Moved(var _, var old, var _) -> old;
            case DutyChange.WouldHaveMoved(var _, var old, var _) -> old;
            case DutyChange.FellAway(var _, var old) -> old;
        };
    }

    private static Optional<LocalDate> newDue(DutyChange change) {
        return switch (change) {
            case DutyChange.Stated(var _, var obligation) -> obligation.timing().date();
            case DutyChange.Moved(var _, var _, var obligation) -> obligation.timing().date();
            case DutyChange.OwedAgain(var _, var obligation) -> obligation.timing().date();
            case DutyChange.WouldHaveMoved(var _, var _, var to) -> to;
            case DutyChange.FellAway _ -> Optional.empty();
        };
    }
}
