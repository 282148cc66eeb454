package org.holdfast.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who people are to Holdfast today: read anew for each request, so a role that ended ends at once.
 */
@Repository
public class Actors {
    private final JdbcClient jdbc;
    private final Clock clock;

    Actors(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The person with all the roles they hold today.
     *
     * @param acting the organisation they chose to act for; without one, or where they hold no role
     *     there any more, the first of their own by name
     * @return empty if the person is not known, or closed, or holds no role today
     */
    @Transactional(readOnly = true)
    public Optional<Actor.Person> person(PersonId id, Optional<OrganisationId> acting) {
        record Row(String name, Holding holding) {}
        var rows = new ArrayList<Row>();
        jdbc.sql(
                        """
                        select p.name, h.role, s.organisation_id, s.kind, s.name as organisation,
                          array(select school_id from access.scope_school r where r.organisation_id = s.organisation_id) as schools
                        from access.person p
                        join access.role_holding h on h.person_id = p.id
                          and h.from_date <= :today and (h.until_date is null or h.until_date >= :today)
                        join access.scope s on s.organisation_id = h.organisation_id
                        where p.id = :id and p.closed_at is null
                        order by s.name, h.role
                        """)
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    rows.add(new Row(row.getString("name"), holding(row)));
                });
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var holdings = rows.stream().map(Row::holding).toList();
        var chosen =
                acting.filter(wanted ->
                                holdings.stream()
                                        .anyMatch(holding -> holding.organisation().equals(wanted)))
                        .orElse(holdings.getFirst().organisation());
        return Optional.of(new Actor.Person(id, rows.getFirst().name(), holdings, chosen));
    }

    /**
     * The person with the e-mail address, acting for the first of their own organisations by name.
     *
     * @return empty if there is none, or closed, or without a role today
     */
    @Transactional(readOnly = true)
    public Optional<Actor.Person> withEmail(String email) {
        return jdbc.sql("select id from access.person where email_key = :key")
                .param("key", email.strip().toLowerCase(Locale.ROOT))
                .query(UUID.class)
                .optional()
                .flatMap(id -> person(new PersonId(id), Optional.empty()));
    }

    private static Holding holding(ResultSet row) throws SQLException {
        var schools =
                Arrays.stream((UUID[]) row.getArray("schools").getArray())
                        .map(SchoolId::new)
                        .collect(Collectors.toSet());
        return new Holding(
                Role.ofKey(row.getString("role")),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                OrganisationKind.ofKey(row.getString("kind")),
                row.getString("organisation"),
                schools);
    }
}
