package org.holdfast.access.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.OrganisationKind;
import org.holdfast.access.PersonId;
import org.holdfast.access.Role;
import org.holdfast.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads accounts and roles for those who keep them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class People {
    private static final String STANDING =
            """
            case when p.closed_at is not null then 'CLOSED'
              when not exists (select 1 from access.role_holding n where n.person_id = p.id and n.from_date <= :today
                and (n.until_date is null or n.until_date >= :today)) then 'WITHOUT_ROLE'
              when p.password_hash is null then 'INVITED' else 'SIGNS_IN' end
            """;

    private static final String MATCHING =
            """
            from access.person p where exists (select 1 from access.role_holding h
                where h.person_id = p.id and h.organisation_id = any(:places) and (:role = '' or h.role = :role
                  and h.from_date <= :today and (h.until_date is null or h.until_date >= :today)))
              and (:words = '' or position(lower(:words) in lower(p.name)) > 0 or position(lower(:words) in p.email_key) > 0)
              and (:standing = '' or :standing = %s)
            """
                    .formatted(STANDING);

    private final JdbcClient jdbc;
    private final Clock clock;

    People(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One line of the list. */
    record Row(PersonId id, String name, String email, Standing standing, List<HeldRole> roles) {

        @Override
        public String toString() {
            return "Row[" + id.value() + "]";
        }
    }

    /** A page of it. */
    record Page(Paging paging, List<Row> rows) {}

    private record Line(PersonId id, String name, String email, Standing standing) {
        @Override
        public String toString() {
            return "Line[" + id.value() + "]";
        }
    }

    /** The page asked for, in three statements. */
    Page find(PeopleQuery query, Collection<OrganisationId> places) {
        var total =
                matching(jdbc.sql("select count(*) " + MATCHING), query, places)
                        .query(Long.class)
                        .single();
        var paging = Paging.of(query.page(), total);
        var lines =
                matching(
                                jdbc.sql(
                                        "select p.id, p.name, p.email, "
                                                + STANDING
                                                + " as standing "
                                                + MATCHING
                                                + " order by "
                                                + query.sort().order()
                                                + " limit :size offset :offset"),
                                query,
                                places)
                        .param("size", paging.size())
                        .param("offset", paging.offset())
                        .query((row, _) ->
                                new Line(
                                        new PersonId(row.getObject("id", UUID.class)),
                                        row.getString("name"),
                                        row.getString("email"),
                                        Standing.valueOf(row.getString("standing"))))
                        .list();
        var roles = roles(lines.stream().map(Line::id).toList(), places);
        return new Page(
                paging,
                lines.stream()
                        .map(line ->
                                new Row(
                                        line.id(),
                                        line.name(),
                                        line.email(),
                                        line.standing(),
                                        roles.getOrDefault(line.id(), List.of())))
                        .toList());
    }

    private JdbcClient.StatementSpec matching(
            JdbcClient.StatementSpec sql, PeopleQuery query, Collection<OrganisationId> places) {
        return sql.param("places", ids(places))
                .param("role", query.role().map(Role::key).orElse(""))
                .param("words", query.words())
                .param("standing", query.standing().map(Standing::name).orElse(""))
                .param("today", LocalDate.now(clock));
    }

    private Map<PersonId, List<HeldRole>> roles(
            Collection<PersonId> people, Collection<OrganisationId> places) {
        record Pair(PersonId person, HeldRole role) {}
        var today = LocalDate.now(clock);
        return jdbc
                .sql(
                        """
                        select h.person_id, h.id, h.role, h.organisation_id, s.name, h.from_date, h.until_date
                        from access.role_holding h join access.scope s on s.organisation_id = h.organisation_id
                        where h.person_id = any(:people) and h.organisation_id = any(:places) order by s.name, h.role, h.from_date
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("places", ids(places))
                .query((row, _) ->
                        new Pair(new PersonId(row.getObject("person_id", UUID.class)), role(row)))
                .list()
                .stream()
                .filter(pair -> !pair.role().isOver(today))
                .collect(
                        Collectors.groupingBy(
                                Pair::person, Collectors.mapping(Pair::role, Collectors.toList())));
    }

    /** Every role that the person holds, held or will hold, newest first. */
    List<HeldRole> roles(PersonId person) {
        return jdbc.sql(
                        """
                        select h.id, h.role, h.organisation_id, s.name, h.from_date, h.until_date
                        from access.role_holding h join access.scope s on s.organisation_id = h.organisation_id
                        where h.person_id = :person order by h.until_date desc nulls first, h.from_date desc, s.name
                        """)
                .param("person", person.value())
                .query((row, _) -> role(row))
                .list();
    }

    /** Where the account stands. */
    Standing standing(PersonId person) {
        return Standing.valueOf(
                jdbc.sql("select " + STANDING + " from access.person p where p.id = :person")
                        .param("today", LocalDate.now(clock))
                        .param("person", person.value())
                        .query(String.class)
                        .single());
    }

    /** The places, by kind and name. */
    List<Workplace> workplaces(Collection<OrganisationId> places) {
        return jdbc.sql(
                        "select organisation_id, kind, name from access.scope where organisation_id = any(:places) order by kind, name")
                .param("places", ids(places))
                .query((row, _) -> workplace(row))
                .list();
    }

    /** The place. */
    Optional<Workplace> workplace(OrganisationId id) {
        return workplaces(List.of(id)).stream().findFirst();
    }

    /**
     * Whether someone else who can sign in administers the organisation, or one that reaches it,
     * from today on without an end. Holds the organisation until the transaction ends, so that two
     * administrators cannot end each other at once.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean anotherAdministers(OrganisationId organisation, PersonId than) {
        jdbc.sql("select 1 from access.scope where organisation_id = ? for update")
                .param(organisation.value())
                .query(Integer.class)
                .optional();
        return jdbc.sql(
                        """
                        select exists (select 1 from access.role_holding h
                          join access.person p on p.id = h.person_id and p.closed_at is null and p.password_hash is not null
                          where h.role = 'administrator' and h.person_id <> :than and h.from_date <= :today and h.until_date is null
                            and (h.organisation_id = :organisation or exists (select 1 from access.scope_school r
                              where r.organisation_id = h.organisation_id and r.school_id = :organisation)))
                        """)
                .param("than", than.value())
                .param("today", LocalDate.now(clock))
                .param("organisation", organisation.value())
                .query(Boolean.class)
                .single();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static UUID[] ids(Collection<OrganisationId> places) {
        return places.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    private static Workplace workplace(ResultSet row) throws SQLException {
        return new Workplace(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                OrganisationKind.ofKey(row.getString("kind")),
                row.getString("name"));
    }

    private static HeldRole role(ResultSet row) throws SQLException {
        return new HeldRole(
                row.getObject("id", UUID.class),
                Role.ofKey(row.getString("role")),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("name"),
                row.getObject("from_date", LocalDate.class),
                Optional.ofNullable(row.getObject("until_date", LocalDate.class)));
    }
}
