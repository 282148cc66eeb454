package org.holdfast.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.PersonId;
import org.holdfast.access.SchoolId;
import org.holdfast.duty.Tallies.Tally;
import org.holdfast.pupil.PupilId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lists of work. Whether a duty is overdue is a matter of the date, so no job has to say so. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Work {
    private static final String OPEN_STANDING =
            """
            case when d.late_from <= :today then 'overdue'
                 when d.timing = 'waiting' then 'waiting'
                 when d.timing = 'not_before' or d.due is null then 'later'
                 when d.due <= :today then 'today'
                 when d.due <= :sunday then 'week'
                 else 'later' end
            """;
    private static final Duration LOOK = Duration.ofMinutes(1);
    private static final String IN_ORDER =
            " array_position(array['overdue', 'today', 'week', 'later', 'waiting', 'done', 'withdrawn'], standing), ";

    private final JdbcClient jdbc;
    private final Tallies tallies;
    private final Clock clock;

    Work(JdbcClient jdbc, Tallies tallies, Clock clock) {
        this.jdbc = jdbc;
        this.tallies = tallies;
        this.clock = clock;
    }

    /**
     * Counts, by rule and standing; the filter's own rule and standing are left to the reader.
     *
     * @param since after which a duty is fresh; no duty is if absent
     */
    public List<Tally> tally(
            PersonId person,
            DutyPermissions permissions,
            WorkFilter filter,
            Optional<Instant> since) {
        return tallies.of(
                new Tallies.Asked(
                        person, permissions, filter.counted(), LocalDate.now(clock), since),
                () -> counted(permissions, filter, since));
    }

    private List<Tally> counted(
            DutyPermissions permissions, WorkFilter filter, Optional<Instant> since) {
        return jdbc.sql(
                        mine(filter, "")
                                + """
                                select rule, min(title collate "C") as title, standing, count(*) as duties,
                                  count(*) filter (where created_at > :since) as fresh
                                from mine group by rule, standing
                                """)
                .params(given(permissions, filter))
                .param(
                        "since",
                        since.map(moment -> moment.atOffset(ZoneOffset.UTC)).orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .query((row, _) ->
                        new Tally(
                                row.getString("rule"),
                                row.getString("title"),
                                Standing.ofKey(row.getString("standing")),
                                row.getLong("duties"),
                                row.getLong("fresh")))
                .list();
    }

    /**
     * Some lines of a list.
     *
     * @param overdue how many of the list's first lines are overdue and in the order of their days,
     *     as far as is known: an index holds them so, and lines among them are read from it
     * @param dated how many of its first lines are due or late by a day, as far as is known: lines
     *     among them are found without looking at the others
     */
    record Stretch(int offset, int most, long overdue, long dated) {

        /** The first lines of a list of which nothing is known. */
        static Stretch first(int most) {
            return new Stretch(0, most, 0, 0);
        }

        private boolean isOverdue() {
            return offset + most <= overdue;
        }

        private String condition() {
            if (isOverdue()) {
                return " and d.late_from <= :today";
            }
            return offset + most <= dated
                    ? " and (d.due is not null or d.late_from is not null)"
                    : "";
        }

        private String order(WorkFilter.Order order) {
            return (isOverdue() ? "due, position," : Work.order(order)) + " id";
        }
    }

    /**
     * The lines of a stretch. Where it begins and ends stands in the statement: PostgreSQL would
     * soon plan for no limit if it were asked for.
     */
    public List<WorkItem> lines(DutyPermissions permissions, WorkFilter filter, Stretch stretch) {
        return jdbc.sql(
                        mine(filter, stretch.condition())
                                + """
                                , shown as (
                                  select id, standing, school_id, done_on, due, position, rule, created_at from mine
                                  where (:rule = '' or rule = :rule)
                                    and (cast(:standing as text) is null or standing = :standing)
                                  order by %1$s limit %2$d offset %3$d)
                                select id, case_id, case_path, pupil_id, d.school_id, d.rule, title,
                                  terms -> 'parties' as parties, terms -> 'when' as "when", provisional, shown_as,
                                  standing, d.done_on, version
                                from (select *, row_number() over (order by %1$s) as line from shown) shown
                                join duty.duty d using (id) order by line
                                """
                                        .formatted(
                                                stretch.order(filter.order()),
                                                stretch.most(),
                                                stretch.offset()))
                .params(given(permissions, filter))
                .param("rule", filter.rule())
                .param("standing", filter.standing().map(Standing::key).orElse(null))
                .query(Work::item)
                .list();
    }

    /**
     * Notes that the person is looking now, to the minute: pages that one person opens together do
     * not wait for each other's row.
     *
     * @return when they last looked before this visit; the beginning of time if never
     */
    public Instant looked(PersonId person) {
        var now = clock.instant();
        return jdbc.sql(
                        "select before from duty.last_look where person_id = :person and at > :minute")
                .param("person", person.value())
                .param("minute", now.minus(LOOK).atOffset(ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .optional()
                .orElseGet(() -> note(person, now))
                .toInstant();
    }

    private OffsetDateTime note(PersonId person, Instant now) {
        return jdbc.sql(
                        """
                        insert into duty.last_look as l (person_id, at, before) values (:person, :now, to_timestamp(0))
                        on conflict (person_id) do update set at = excluded.at,
                          before = case when excluded.at - l.at > interval '30 minutes' then l.at else l.before end
                        returning before
                        """)
                .param("person", person.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .single();
    }

    private Map<String, @Nullable Object> given(DutyPermissions permissions, WorkFilter filter) {
        var today = LocalDate.now(clock);
        var given = new HashMap<String, @Nullable Object>();
        given.put("today", today);
        given.put("sunday", today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        given.put("lists", permissions.lists().stream().map(WorkList::key).toArray(String[]::new));
        given.put(
                "schools",
                permissions.schools().stream().map(SchoolId::value).toArray(UUID[]::new));
        given.put("acting", permissions.acting().value());
        filter.list().ifPresent(list -> given.put("list", list.key()));
        filter.school().ifPresent(school -> given.put("school", school.value()));
        return given;
    }

    /** The reader's own, by the columns that an index holds. */
    private static String mine(WorkFilter filter, String condition) {
        var ended = filter.standing().filter(standing -> !standing.isOpen()).map(Standing::key);
        return """
        with mine as (
          select d.id, d.rule, d.title, d.school_id, d.due, d.position, d.created_at, %s as done_on, %s as standing
          from duty.duty d
          where d.state = '%s' and d.list = any(:lists)
            and (d.school_id = any(:schools) or d.organisation_id = :acting)%s%s%s)
        """
                .formatted(
                        ended.isPresent() ? "d.done_on" : "cast(null as date)",
                        ended.isPresent() ? "d.state" : OPEN_STANDING,
                        ended.orElse("open"),
                        filter.list().isPresent() ? " and d.list = :list" : "",
                        filter.school().isPresent() ? " and d.school_id = :school" : "",
                        condition);
    }

    private static String order(WorkFilter.Order order) {
        return switch (order) {
            case DUE -> IN_ORDER + "done_on desc, due, position,";
            case SCHOOL -> " school_id, " + IN_ORDER + "due, position,";
            case RULE -> " rule, " + IN_ORDER + "due,";
            case NEWEST -> " created_at desc, position,";
        };
    }

    private static WorkItem item(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                new DutyId(row.getObject("id", UUID.class)),
                new Duty.Subject(
                        new CaseReference(
                                row.getObject("case_id", UUID.class), row.getString("case_path")),
                        new PupilId(row.getObject("pupil_id", UUID.class)),
                        new SchoolId(row.getObject("school_id", UUID.class))),
                row.getString("rule"),
                row.getString("title"),
                DutyJson.read(row.getString("parties"), Obligation.Parties.class),
                DutyJson.read(row.getString("when"), When.class),
                row.getBoolean("provisional"),
                row.getString("shown_as"),
                Standing.ofKey(row.getString("standing")),
                DutyLedger.date(row, "done_on"),
                row.getInt("version"));
    }
}
