package org.holdfast.exclusion;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

/** Writes events and the state they leave, always together and in one statement. */
@Repository
class ExclusionLedger {
    private final JdbcClient jdbc;
    private final Clock clock;

    ExclusionLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds an exclusion with what stands behind it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(Exclusion exclusion, Happening begun, Grounds grounds) {
        jdbc.sql(
                        """
                        with happened as (
                          insert into exclusion.event (exclusion_id, pupil_id, school_id, kind, happened_at, recorded_at, actor, details)
                          values (:id, :pupil, :school, :event, :happened, :now, :actor, :details::jsonb)),
                        spans as (
                          insert into exclusion.span (exclusion_id, position, pupil_id, school_id, first_day, first_session, last_day, last_session)
                          select :id, row_number() over (), :pupil, :school, s.first, lower(s."firstSession"), s.last, lower(s."lastSession")
                          from jsonb_to_recordset(:stretches::jsonb) as s(first date, "firstSession" text, last date, "lastSession" text)),
                        days as (
                          insert into exclusion.day_out (exclusion_id, day, pupil_id, school_id, part)
                          select :id, d.day, :pupil, :school, lower(d.part) from jsonb_to_recordset(:days::jsonb) as d(day date, part text)),
                        reasons as (
                          insert into exclusion.reason (exclusion_id, position, pupil_id, school_id, code)
                          select :id, r.position, :pupil, :school, r.code from unnest(:reasons) with ordinality as r(code, position)),
                        measures as (
                          insert into exclusion.measure (exclusion_id, code, pupil_id, school_id, on_date, result)
                          select :id, lower(m.measure), :pupil, :school, m."on", lower(m.result)
                          from jsonb_to_recordset(:measures::jsonb) as m(measure text, "on" date, result text)),
                        considered as (
                          insert into exclusion.consideration (exclusion_id, code, pupil_id, school_id, answer, on_date)
                          select :id, lower(c.subject), :pupil, :school, lower(c.answer), c."on"
                          from jsonb_to_recordset(:considered::jsonb) as c(subject text, answer text, "on" date)),
                        words as (
                          insert into exclusion.narrative (exclusion_id, part, pupil_id, school_id, words)
                          select :id, lower(w.key), :pupil, :school, w.value from jsonb_each_text(:words::jsonb) as w
                          where btrim(w.value) <> '')
                        insert into exclusion.exclusion (id, pupil_id, school_id, kind, state, decided_on, first_day, last_day,
                          takes_effect, lunchtimes, half_days, exams_lost, single_incident, follows_id, parent_told_on,
                          board_informed_on, recorded_by, recorded_at)
                        values (:id, :pupil, :school, :kind, :state, :decided, :first, :last, :effect, :lunchtimes, :halves,
                          :exams, :single, :follows, :parentTold, :boardInformed, :actor, :now)
                        """)
                .params(identity(exclusion))
                .params(imposed(exclusion.imposed()))
                .params(event(begun))
                .params(behind(grounds))
                .param(
                        "reasons",
                        exclusion.reasons().stream().map(Enum::name).toArray(String[]::new))
                .param("parentTold", orNull(exclusion.progress().parentTold()))
                .param("boardInformed", orNull(exclusion.progress().boardInformed()))
                .update();
    }

    /**
     * Adds an event to an exclusion and brings its state up to date.
     *
     * @throws Stale if somebody else changed it first
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Exclusion change(Exclusion before, Happening happening) {
        return change(before, happening, Map.of());
    }

    /**
     * The same, with what was said about it: personal words, kept beside the event.
     *
     * @throws Stale if somebody else changed it first
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Exclusion change(Exclusion before, Happening happening, Map<String, String> said) {
        var after = HistoryRules.after(before, happening);
        var changed =
                jdbc.sql(
                                """
                                with happened as (
                                  insert into exclusion.event (exclusion_id, pupil_id, school_id, kind, happened_at, recorded_at, actor, details)
                                  values (:id, :pupil, :school, :event, :happened, :now, :actor, :details::jsonb)
                                  returning id),
                                said as (
                                  insert into exclusion.said (event_id, part, exclusion_id, pupil_id, school_id, words)
                                  select h.id, w.key, :id, :pupil, :school, w.value
                                  from happened h cross join jsonb_each_text(:said::jsonb) as w where btrim(w.value) <> ''),
                                gone as (
                                  update exclusion.day_out set stands = false
                                  where exclusion_id = :id and stands
                                    and day not in (select d.day from jsonb_to_recordset(:days::jsonb) as d(day date, part text))),
                                days as (
                                  insert into exclusion.day_out (exclusion_id, day, pupil_id, school_id, part)
                                  select :id, d.day, :pupil, :school, lower(d.part) from jsonb_to_recordset(:days::jsonb) as d(day date, part text)
                                  on conflict (exclusion_id, day) do update set stands = true, part = excluded.part
                                  where not day_out.stands or day_out.part <> excluded.part)
                                update exclusion.exclusion set state = :state, half_days = :halves, exams_lost = :exams, parent_told_on = :parentTold,
                                  board_informed_on = :boardInformed, representations_on = :representations,
                                  board_meeting_begun_on = :meetingBegun, decided_by_board_on = :met, decision_given_on = :givenOn,
                                  decision_given_by = :givenBy, reinstated_from = :reinstated, cancelled_on = :cancelled,
                                  last_day_served = :served, version = :version
                                where id = :id and version = :version - 1
                                """)
                        .params(identity(after))
                        .params(imposed(after.imposed()))
                        .params(event(happening))
                        .params(progress(after.progress()))
                        .param("version", after.version())
                        .param("said", HappeningJson.said(said))
                        .update();
        if (changed == 0) {
            throw new Stale();
        }
        return after;
    }

    /**
     * S4-08: keeps that a barred reason stopped a decision, though it never became an exclusion.
     * Other refusals leave no trace.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void stopped(ExclusionId draft, PupilId pupil, SchoolId school, List<Refusal> refusals) {
        var barred =
                refusals.stream()
                        .filter(Refusal.Barred.class::isInstance)
                        .map(refusal -> ((Refusal.Barred) refusal).reason())
                        .toList();
        if (barred.isEmpty()) {
            return;
        }
        var refused =
                new Happening.Refused(clock.instant().atZone(Dates.LONDON).toLocalDate(), barred);
        jdbc.sql(
                        """
                        insert into exclusion.event (exclusion_id, pupil_id, school_id, kind, happened_at, recorded_at, actor, details)
                        values (:id, :pupil, :school, :event, :happened, :now, :actor, :details::jsonb)
                        """)
                .param("id", draft.value())
                .param("pupil", pupil.value())
                .param("school", school.value())
                .params(event(refused))
                .update();
    }

    private static Map<String, Object> identity(Exclusion exclusion) {
        return Map.of(
                "id", exclusion.id().value(),
                "pupil", exclusion.pupil().value(),
                "school", exclusion.school().value(),
                "kind", exclusion.kind().key(),
                "state", exclusion.state().key());
    }

    private static Map<String, @Nullable Object> imposed(Imposed imposed) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("decided", imposed.decided());
        values.put("first", imposed.firstDay());
        switch (imposed) {
            case Imposed.Suspension suspension -> {
                values.put("last", suspension.lastDay());
                values.put("effect", null);
                values.put("lunchtimes", suspension.form() == Imposed.Form.LUNCHTIMES);
                values.put("halves", suspension.length().halves());
                values.put("single", false);
                values.put("follows", null);
                values.put("stretches", HappeningJson.rows(suspension.stretches()));
                values.put("days", HappeningJson.rows(suspension.standing()));
                values.put("exams", sqlDates(suspension.examinationsLost()));
            }
            case Imposed.Permanent permanent -> {
                values.put("last", null);
                values.put("effect", permanent.takesEffect());
                values.put("lunchtimes", false);
                values.put("halves", 0);
                values.put("single", permanent.singleIncident());
                values.put("follows", permanent.follows().map(ExclusionId::value).orElse(null));
                values.put("stretches", "[]");
                values.put("days", "[]");
                values.put("exams", sqlDates(List.of()));
            }
        }
        return values;
    }

    private Map<String, Object> event(Happening happening) {
        var now = clock.instant();
        var on = happening.on().atStartOfDay(Dates.LONDON).toInstant();
        var today = now.atZone(Dates.LONDON).toLocalDate();
        return Map.of(
                "event", happening.kind(),
                "happened", at(happening.on().equals(today) ? now : on),
                "now", at(now),
                "actor", CurrentActor.get().reference(),
                "details", HappeningJson.write(happening));
    }

    private static Map<String, Object> behind(Grounds grounds) {
        return Map.of(
                "measures", HappeningJson.rows(grounds.measures()),
                "considered", HappeningJson.rows(grounds.considered()),
                "words", HappeningJson.words(grounds.words()));
    }

    private static Map<String, @Nullable Object> progress(Progress progress) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("parentTold", orNull(progress.parentTold()));
        values.put("boardInformed", orNull(progress.boardInformed()));
        values.put("representations", orNull(progress.representations()));
        values.put("meetingBegun", orNull(progress.boardMeetingBegun()));
        var decision = progress.decision();
        var notice = decision.flatMap(Progress.BoardDecision::notice);
        values.put("met", orNull(decision.map(Progress.BoardDecision::met)));
        values.put("reinstated", orNull(decision.flatMap(Progress.BoardDecision::reinstatedFrom)));
        values.put("givenOn", orNull(notice.map(Progress.NoticeGiven::on)));
        values.put(
                "givenBy",
                orNull(notice.map(given -> given.way().name().toLowerCase(Locale.ROOT))));
        var cancelled = progress.cancellation();
        values.put("cancelled", orNull(cancelled.map(Progress.Cancellation::on)));
        values.put("served", orNull(cancelled.flatMap(Progress.Cancellation::lastDayServed)));
        return values;
    }

    private static java.sql.Date[] sqlDates(List<java.time.LocalDate> days) {
        var dates = new ArrayList<java.sql.Date>();
        days.forEach(day -> dates.add(java.sql.Date.valueOf(day)));
        return dates.toArray(java.sql.Date[]::new);
    }

    private static java.time.OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
