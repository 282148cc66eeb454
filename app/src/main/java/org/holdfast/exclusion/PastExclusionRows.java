package org.holdfast.exclusion;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.exclusion.PastExclusion.By;
import org.holdfast.web.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes exclusions of the past, their events and what stands behind them: a statement a table. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PastExclusionRows {
    private final JdbcClient jdbc;

    PastExclusionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something that happened, and by whom it was recorded and when. */
    record Recorded(Happening happening, By by) {}

    /** An exclusion as it has been left, and everything that happened to it. */
    record Left(Exclusion exclusion, Grounds grounds, List<Recorded> recorded) {}

    public void write(List<Left> all) {
        insert(
                """
                insert into exclusion.exclusion
                select * from jsonb_populate_recordset(null::exclusion.exclusion, :rows::jsonb)
                """,
                all.stream().map(PastExclusionRows::state).toList());
        insert(
                """
                insert into exclusion.event (exclusion_id, pupil_id, school_id, kind, happened_at, recorded_at, actor, details)
                select exclusion_id, pupil_id, school_id, kind, happened_at, recorded_at, actor, details::jsonb
                from jsonb_to_recordset(:rows::jsonb) as r (exclusion_id uuid, pupil_id uuid, school_id uuid, kind text,
                  happened_at timestamptz, recorded_at timestamptz, actor text, details text)
                """,
                all.stream().flatMap(left -> events(left).stream()).toList());
        insert(
                """
                insert into exclusion.span
                select * from jsonb_populate_recordset(null::exclusion.span, :rows::jsonb)
                """,
                all.stream().flatMap(left -> spans(left.exclusion()).stream()).toList());
        insert(
                """
                insert into exclusion.day_out (exclusion_id, day, pupil_id, school_id, part, stands)
                select exclusion_id, day, pupil_id, school_id, part, stands
                from jsonb_populate_recordset(null::exclusion.day_out, :rows::jsonb)
                """,
                all.stream().flatMap(left -> days(left).stream()).toList());
        PastGroundRows.inserts(all).forEach(insert -> insert(insert.sql(), insert.rows()));
    }

    private void insert(String sql, List<?> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql(sql).param("rows", HappeningJson.rows(rows)).update();
        }
    }

    /** The columns of the state, by their names. */
    private record StateRow(
            UUID id,
            UUID pupil_id,
            UUID school_id,
            String kind,
            String state,
            LocalDate decided_on,
            LocalDate first_day,
            Optional<LocalDate> last_day,
            Optional<LocalDate> takes_effect,
            boolean lunchtimes,
            int half_days,
            List<LocalDate> exams_lost,
            boolean single_incident,
            Optional<UUID> follows_id,
            Optional<LocalDate> parent_told_on,
            Optional<LocalDate> board_informed_on,
            Optional<LocalDate> representations_on,
            Optional<LocalDate> board_meeting_begun_on,
            Optional<LocalDate> decided_by_board_on,
            Optional<LocalDate> decision_given_on,
            Optional<String> decision_given_by,
            Optional<LocalDate> reinstated_from,
            Optional<LocalDate> cancelled_on,
            Optional<LocalDate> last_day_served,
            String recorded_by,
            OffsetDateTime recorded_at,
            int version) {}

    private static StateRow state(Left left) {
        var one = left.exclusion();
        var suspension =
                one.imposed() instanceof Imposed.Suspension known
                        ? Optional.of(known)
                        : Optional.<Imposed.Suspension>empty();
        var permanent =
                one.imposed() instanceof Imposed.Permanent known
                        ? Optional.of(known)
                        : Optional.<Imposed.Permanent>empty();
        var progress = one.progress();
        var notice = progress.decision().flatMap(Progress.BoardDecision::notice);
        return new StateRow(
                one.id().value(),
                one.pupil().value(),
                one.school().value(),
                one.kind().key(),
                one.state().key(),
                one.imposed().decided(),
                one.imposed().firstDay(),
                suspension.map(Imposed.Suspension::lastDay),
                permanent.map(Imposed.Permanent::takesEffect),
                suspension.filter(it -> it.form() == Imposed.Form.LUNCHTIMES).isPresent(),
                suspension.map(it -> it.length().halves()).orElse(0),
                suspension.map(Imposed.Suspension::examinationsLost).orElse(List.of()),
                permanent.filter(Imposed.Permanent::singleIncident).isPresent(),
                permanent.flatMap(Imposed.Permanent::follows).map(ExclusionId::value),
                progress.parentTold(),
                progress.boardInformed(),
                progress.representations(),
                progress.boardMeetingBegun(),
                progress.decision().map(Progress.BoardDecision::met),
                notice.map(Progress.NoticeGiven::on),
                notice.map(given -> given.way().name().toLowerCase(Locale.ROOT)),
                progress.decision().flatMap(Progress.BoardDecision::reinstatedFrom),
                progress.cancellation().map(Progress.Cancellation::on),
                progress.cancellation().flatMap(Progress.Cancellation::lastDayServed),
                one.recorded().by(),
                one.recorded().at().atOffset(ZoneOffset.UTC),
                one.version());
    }

    private record EventRow(
            UUID exclusion_id,
            UUID pupil_id,
            UUID school_id,
            String kind,
            OffsetDateTime happened_at,
            OffsetDateTime recorded_at,
            String actor,
            String details) {}

    private static List<EventRow> events(Left left) {
        var one = left.exclusion();
        return left.recorded().stream()
                .map(recorded -> {
                    var at = recorded.by().at();
                    var on = recorded.happening().on();
                    var sameDay = on.equals(at.atZone(Dates.LONDON).toLocalDate());
                    var happened = sameDay ? at : on.atStartOfDay(Dates.LONDON).toInstant();
                    return new EventRow(
                            one.id().value(),
                            one.pupil().value(),
                            one.school().value(),
                            recorded.happening().kind(),
                            happened.atOffset(ZoneOffset.UTC),
                            at.atOffset(ZoneOffset.UTC),
                            recorded.by().actor(),
                            HappeningJson.write(recorded.happening()));
                })
                .toList();
    }

    private record SpanRow(
            UUID exclusion_id,
            int position,
            UUID pupil_id,
            UUID school_id,
            LocalDate first_day,
            String first_session,
            LocalDate last_day,
            String last_session) {}

    private static List<SpanRow> spans(Exclusion one) {
        if (!(one.imposed() instanceof Imposed.Suspension suspension)) {
            return List.of();
        }
        var stretches = suspension.stretches();
        return IntStream.range(0, stretches.size())
                .mapToObj(at -> {
                    var stretch = stretches.get(at);
                    return new SpanRow(
                            one.id().value(),
                            at + 1,
                            one.pupil().value(),
                            one.school().value(),
                            stretch.first(),
                            stretch.firstSession().name().toLowerCase(Locale.ROOT),
                            stretch.last(),
                            stretch.lastSession().name().toLowerCase(Locale.ROOT));
                })
                .toList();
    }

    private record DayRow(
            UUID exclusion_id,
            LocalDate day,
            UUID pupil_id,
            UUID school_id,
            String part,
            boolean stands) {}

    /** Every day that was imposed; those that no longer count stand marked so. */
    private static List<DayRow> days(Left left) {
        var one = left.exclusion();
        if (!(left.recorded().getFirst().happening() instanceof Happening.Suspended begun)) {
            return List.of();
        }
        var standing = one.days().stream().map(DayOut::day).collect(Collectors.toSet());
        return begun.days().stream()
                .map(day ->
                        new DayRow(
                                one.id().value(),
                                day.day(),
                                one.pupil().value(),
                                one.school().value(),
                                day.part().key(),
                                standing.contains(day.day())))
                .toList();
    }
}
