package org.holdfast.access;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * People with roles, at places that reach schools. Use with {@code @Import(AccessFixtures.class)}.
 */
@TestComponent
public class AccessFixtures {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Scopes scopes;
    private final Actors actors;

    public AccessFixtures(
            JdbcClient jdbc, TransactionTemplate transaction, Scopes scopes, Actors actors) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.scopes = scopes;
        this.actors = actors;
    }

    /** A place of the kind that reaches the schools; a school reaches itself. */
    public OrganisationId aScope(OrganisationKind kind, String name, SchoolId... schools) {
        var id = new OrganisationId(UUID.randomUUID());
        transaction.executeWithoutResult(_ -> {
            scopes.declare(id, kind, name);
            scopes.reach(id, Set.of(schools));
        });
        return id;
    }

    /** A school known to access alone, for tests that need no more of it than its reach. */
    public SchoolId aSchoolScope(String name) {
        var id = new SchoolId(UUID.randomUUID());
        transaction.executeWithoutResult(_ -> {
            scopes.declare(id.organisation(), OrganisationKind.SCHOOL, name);
            scopes.reach(id.organisation(), Set.of(id));
        });
        return id;
    }

    /** A person who holds the role at the organisation. */
    public Actor.Person aPersonWith(Role role, OrganisationId organisation) {
        var id = new PersonId(UUID.randomUUID());
        var email = id.value() + "@example.org";
        transaction.executeWithoutResult(_ -> {
            jdbc.sql(
                            """
                            insert into access.person (id, email, email_key, name, created_at)
                            values (?, ?, ?, ?, ?)
                            """)
                    .params(
                            id.value(),
                            email,
                            email,
                            "Robin Example",
                            OffsetDateTime.now(ZoneOffset.UTC))
                    .update();
            alsoWith(id, role, organisation);
        });
        return actors.person(id, Optional.of(organisation)).orElseThrow();
    }

    private void alsoWith(PersonId person, Role role, OrganisationId organisation) {
        jdbc.sql(
                        """
                        insert into access.role_holding (id, person_id, role, organisation_id, from_date, granted_by, granted_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        person.value(),
                        role.key(),
                        organisation.value(),
                        LocalDate.of(2020, 1, 1),
                        person.value(),
                        OffsetDateTime.now(ZoneOffset.UTC))
                .update();
    }

    /** Does the work as the actor, outside any transaction. */
    public static <T> T as(Actor actor, Callable<T> work) {
        try {
            return CurrentActor.call(actor, work);
        } catch (RuntimeException unchanged) {
            throw unchanged;
        } catch (Exception checked) {
            throw new AssertionError(checked);
        }
    }
}
