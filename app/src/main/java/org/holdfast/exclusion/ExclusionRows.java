package org.holdfast.exclusion;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.SchoolId;
import org.holdfast.exclusion.Progress.BoardDecision;
import org.holdfast.exclusion.Progress.Cancellation;
import org.holdfast.exclusion.Progress.NoticeGiven;
import org.holdfast.pupil.PupilId;
import org.holdfast.statute.calendar.SchoolDays;
import org.jspecify.annotations.Nullable;

/** Rows of {@code exclusion.exclusion}, with what hangs on them, to values. */
final class ExclusionRows {

    /** Ends before its {@code where}. */
    static final String SELECT =
            """
            select e.*,
              array(select r.code from exclusion.reason r where r.exclusion_id = e.id order by r.position) as reasons,
              (select coalesce(jsonb_agg(jsonb_build_object('first', s.first_day, 'firstSession', upper(s.first_session),
                  'last', s.last_day, 'lastSession', upper(s.last_session)) order by s.position), '[]')
                from exclusion.span s where s.exclusion_id = e.id) as stretches,
              (select coalesce(jsonb_agg(jsonb_build_object('day', d.day, 'part', upper(d.part)) order by d.day), '[]')
                from exclusion.day_out d where d.exclusion_id = e.id and d.stands) as days,
              (select coalesce(jsonb_agg(jsonb_build_object('kind', v.kind, 'details', v.details::text) order by v.id), '[]')
                from exclusion.event v where v.exclusion_id = e.id and v.is_step) as steps
            from exclusion.exclusion e
            """;

    private ExclusionRows() {}

    static Exclusion exclusion(ResultSet row, int number) throws SQLException {
        return new Exclusion(
                new ExclusionId(row.getObject("id", UUID.class)),
                new PupilId(row.getObject("pupil_id", UUID.class)),
                new SchoolId(row.getObject("school_id", UUID.class)),
                Exclusion.State.ofKey(row.getString("state")),
                imposed(row),
                Arrays.stream((String[]) row.getArray("reasons").getArray())
                        .map(Reason::valueOf)
                        .toList(),
                progress(row),
                new Exclusion.Recorded(
                        row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()),
                row.getInt("version"));
    }

    private static Imposed imposed(ResultSet row) throws SQLException {
        return switch (Kind.ofKey(row.getString("kind"))) {
            case SUSPENSION -> suspension(row);
            case PERMANENT ->
                    new Imposed.Permanent(
                            row.getObject("decided_on", LocalDate.class),
                            row.getObject("takes_effect", LocalDate.class),
                            row.getObject("first_day", LocalDate.class),
                            row.getBoolean("single_incident"),
                            Optional.ofNullable(row.getObject("follows_id", UUID.class))
                                    .map(ExclusionId::new));
        };
    }

    private static Imposed suspension(ResultSet row) throws SQLException {
        return new Imposed.Suspension(
                row.getObject("decided_on", LocalDate.class),
                row.getBoolean("lunchtimes")
                        ? Imposed.Form.LUNCHTIMES
                        : Imposed.Form.WHOLE_AND_HALF_DAYS,
                List.of(HappeningJson.read(row.getString("stretches"), Stretch[].class)),
                SchoolDays.ofHalves(row.getInt("half_days")),
                List.of(HappeningJson.read(row.getString("days"), DayOut[].class)),
                Arrays.stream((Date[]) row.getArray("exams_lost").getArray())
                        .map(Date::toLocalDate)
                        .toList());
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                date(row, "parent_told_on"),
                date(row, "board_informed_on"),
                date(row, "representations_on"),
                date(row, "board_meeting_begun_on"),
                date(row, "decided_by_board_on").map(met -> decision(met, row)),
                date(row, "cancelled_on")
                        .map(on -> new Cancellation(on, quietly(row, "last_day_served"))),
                Proceedings.of(
                        Arrays.stream(HappeningJson.read(row.getString("steps"), Step[].class))
                                .map(step -> HappeningJson.read(step.kind, step.details))
                                .toList()));
    }

    /** A step as it is stored. */
    private record Step(String kind, String details) {}

    private static BoardDecision decision(LocalDate met, ResultSet row) {
        return new BoardDecision(
                met,
                quietly(row, "reinstated_from"),
                quietly(row, "decision_given_on").map(on -> new NoticeGiven(way(row), on)));
    }

    private static NoticeGiven.Way way(ResultSet row) {
        try {
            return NoticeGiven.Way.valueOf(
                    row.getString("decision_given_by").toUpperCase(java.util.Locale.ROOT));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Optional<LocalDate> quietly(ResultSet row, String column) {
        try {
            return date(row, column);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        @Nullable LocalDate date = row.getObject(column, LocalDate.class);
        return Optional.ofNullable(date);
    }
}
