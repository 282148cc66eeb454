package org.holdfast.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.OrganisationId;
import org.holdfast.statute.calendar.SchoolYear;
import org.holdfast.web.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Calendars as they are kept: the state of each school year, and an event for every change. */
@Repository
class Calendars {
    private static final String SELECT =
            """
            select c.organisation_id, c.school_year, c.follows, c.version,
              (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'first', t.first, 'last', t.last)), '[]')
                from organisation.term t where t.calendar_id = c.id)::text as terms,
              (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'name', d.name, 'first', d.first, 'last', d.last)), '[]')
                from organisation.closure d where d.calendar_id = c.id)::text as closures
            from organisation.calendar c
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Calendars(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All years of these organisations, in order. */
    @Transactional(readOnly = true)
    public List<CalendarYear> of(Collection<OrganisationId> organisations) {
        return jdbc.sql(SELECT + "where c.organisation_id = any(:ids) order by c.school_year")
                .param("ids", ids(organisations))
                .query((row, _) -> year(row))
                .list();
    }

    /** One year of one organisation; empty where nothing has been said of it. */
    @Transactional(readOnly = true)
    public CalendarYear of(OrganisationId organisation, SchoolYear year) {
        return jdbc.sql(SELECT + "where c.organisation_id = :id and c.school_year = :year")
                .param("id", organisation.value())
                .param("year", year.start())
                .query((row, _) -> year(row))
                .optional()
                .orElse(CalendarYear.empty(organisation, year));
    }

    /**
     * Keeps the year as it stands now, and the event that says who changed it and why.
     *
     * @throws Stale if it is no longer at the version that was read
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(CalendarYear year, String reason) {
        var calendar = claim(year);
        replaceParts(calendar, year);
        jdbc.sql(
                        """
                        insert into organisation.calendar_event (organisation_id, school_year, version, at, actor, reason, calendar)
                        values (:organisation, :year, :version, :at, :actor, :reason, cast(:calendar as jsonb))
                        """)
                .param("organisation", year.organisation().value())
                .param("year", year.year().start())
                .param("version", year.version() + 1)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", CurrentActor.get().reference())
                .param("reason", reason)
                .param("calendar", CalendarJson.write(year))
                .update();
    }

    private UUID claim(CalendarYear year) {
        var sql =
                year.version() == CalendarYear.NEW
                        ? """
                        insert into organisation.calendar (id, organisation_id, school_year, follows)
                        values (gen_random_uuid(), :organisation, :year, :follows) on conflict do nothing returning id
                        """
                        : """
                        update organisation.calendar set follows = :follows, version = version + 1
                        where organisation_id = :organisation and school_year = :year and version = %d returning id
                        """
                                .formatted(year.version());
        return jdbc.sql(sql)
                .param("organisation", year.organisation().value())
                .param("year", year.year().start())
                .param("follows", year.follows())
                .query(UUID.class)
                .optional()
                .orElseThrow(Stale::new);
    }

    private void replaceParts(UUID calendar, CalendarYear year) {
        for (var table : List.of("term", "closure")) {
            jdbc.sql("delete from organisation.%s where calendar_id = :id".formatted(table))
                    .param("id", calendar)
                    .update();
        }
        jdbc.sql(
                        """
                        insert into organisation.term (id, calendar_id, name, first, last)
                        select t.id, :calendar, t.name, t.first, t.last
                        from jsonb_to_recordset(cast(:parts as jsonb) -> 'terms') as t (id uuid, name text, first date, last date)
                        """)
                .param("calendar", calendar)
                .param("parts", CalendarJson.write(year))
                .update();
        jdbc.sql(
                        """
                        insert into organisation.closure (id, calendar_id, kind, name, first, last)
                        select c.id, :calendar, c.kind, c.name, c.first, c.last
                        from jsonb_to_recordset(cast(:parts as jsonb) -> 'closures') as c (id uuid, kind text, name text, first date, last date)
                        """)
                .param("calendar", calendar)
                .param("parts", CalendarJson.write(year))
                .update();
    }

    /** A change of one year: when, by whom and why. */
    record Change(java.time.Instant at, String actor, String reason, CalendarYear then) {}

    /** The latest changes of one year, newest first. */
    @Transactional(readOnly = true)
    public List<Change> changes(OrganisationId organisation, SchoolYear year, int most) {
        return jdbc.sql(
                        """
                        select at, actor, reason, version, calendar::text as calendar from organisation.calendar_event
                        where organisation_id = :id and school_year = :year order by version desc limit :most
                        """)
                .param("id", organisation.value())
                .param("year", year.start())
                .param("most", most)
                .query((row, _) ->
                        new Change(
                                row.getObject("at", java.time.OffsetDateTime.class).toInstant(),
                                row.getString("actor"),
                                row.getString("reason"),
                                CalendarJson.read(
                                        CalendarYear.empty(organisation, year)
                                                .withVersion(row.getInt("version")),
                                        row.getString("calendar"))))
                .list();
    }

    private static CalendarYear year(ResultSet row) throws SQLException {
        return new CalendarYear(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new SchoolYear(row.getInt("school_year")),
                row.getBoolean("follows"),
                CalendarJson.terms(row.getString("terms")),
                CalendarJson.closures(row.getString("closures")),
                row.getInt("version"));
    }

    private static UUID[] ids(Collection<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }
}
