package org.holdfast.access.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.EmailAddress;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.PersonId;
import org.holdfast.access.Role;
import org.holdfast.web.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes accounts and the roles they hold, each change with what happened. It asks no permission:
 * that is the use cases' first line.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Accounts {
    private final JdbcClient jdbc;
    private final PersonEvents events;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PersonEvents events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** An account as far as it matters for signing in. */
    public record Account(
            PersonId id,
            String name,
            EmailAddress email,
            Optional<String> passwordHash,
            boolean closed,
            int version) {

        @Override
        public String toString() {
            return "Account[" + id.value() + "]";
        }
    }

    /** The account. */
    public Optional<Account> account(PersonId id) {
        return find("where id = ?", id.value());
    }

    /** The account with the address, open or closed. */
    public Optional<Account> account(EmailAddress email) {
        return find("where email_key = ?", email.key());
    }

    private Optional<Account> find(String where, Object value) {
        return jdbc.sql(
                        "select id, name, email, password_hash, closed_at is not null as closed, version from access.person "
                                + where)
                .param(value)
                .query((row, _) ->
                        new Account(
                                new PersonId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                new EmailAddress(row.getString("email")),
                                Optional.ofNullable(row.getString("password_hash")),
                                row.getBoolean("closed"),
                                row.getInt("version")))
                .optional();
    }

    /** Makes an account that nobody can sign in to yet. */
    public PersonId add(String name, EmailAddress email) {
        var id = new PersonId(UUID.randomUUID());
        jdbc.sql(
                        "insert into access.person (id, email, email_key, name, created_at) values (?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        email.value(),
                        email.key(),
                        name,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.add(id, PersonEvent.Kind.ADDED);
        return id;
    }

    /** Gives a role from a day on. */
    public void give(
            PersonId person,
            Role role,
            OrganisationId organisation,
            LocalDate from,
            Optional<LocalDate> until) {
        var held = new PersonEvents.Held(UUID.randomUUID(), role, organisation, from, until);
        jdbc.sql(
                        """
                        insert into access.role_holding
                          (id, person_id, role, organisation_id, from_date, until_date, granted_by, granted_at)
                        values (:id, :person, :role, :organisation, :from, :until, :by, :at)
                        """)
                .param("id", held.holding())
                .param("person", person.value())
                .param("role", role.key())
                .param("organisation", organisation.value())
                .param("from", from)
                .param("until", until.orElse(null))
                .param("by", by(person))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.add(person, PersonEvent.Kind.ROLE_GIVEN, held);
    }

    /** Ends a role that is held, with a last day. */
    public void end(PersonId person, PersonEvents.Held held, LocalDate lastDay) {
        jdbc.sql(
                        "update access.role_holding set until_date = ?, ended_by = ?, ended_at = ? where id = ?")
                .params(
                        lastDay,
                        by(person),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        held.holding())
                .update();
        events.add(
                person,
                PersonEvent.Kind.ROLE_ENDED,
                new PersonEvents.Held(
                        held.holding(),
                        held.role(),
                        held.organisation(),
                        held.from(),
                        Optional.of(lastDay)));
    }

    /** A job has no id of a person: what it does, it does in the name of whose account it is. */
    private static UUID by(PersonId person) {
        return switch (CurrentActor.get()) {
            case org.holdfast.access.Actor.Person actor -> actor.id().value();
            case org.holdfast.access.Actor.Job _ -> person.value();
        };
    }

    /** Sets the password. */
    public void password(PersonId person, String hash, PersonEvent.Kind how) {
        jdbc.sql("update access.person set password_hash = ?, version = version + 1 where id = ?")
                .params(hash, person.value())
                .update();
        events.add(person, how);
    }

    /**
     * Marks the account as changed by someone who saw it as it was.
     *
     * @throws Stale if it was changed meanwhile
     */
    public void touch(PersonId person, int version) {
        var changed =
                jdbc.sql(
                                "update access.person set version = version + 1 where id = ? and version = ?")
                        .params(person.value(), version)
                        .update();
        if (changed == 0) {
            throw new Stale();
        }
    }

    /** Changes what the account says of the person. */
    public void details(PersonId person, String name, EmailAddress email) {
        jdbc.sql("update access.person set name = ?, email = ?, email_key = ? where id = ?")
                .params(name, email.value(), email.key(), person.value())
                .update();
        events.add(person, PersonEvent.Kind.DETAILS_CHANGED);
    }

    /** Closes the account: nobody signs in to it any more. */
    public void close(PersonId person) {
        jdbc.sql("update access.person set closed_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), person.value())
                .update();
        events.add(person, PersonEvent.Kind.CLOSED);
    }

    /** Opens a closed account again, without a password and without a role. */
    public void reopen(PersonId person) {
        jdbc.sql("update access.person set closed_at = null, password_hash = null where id = ?")
                .param(person.value())
                .update();
        events.add(person, PersonEvent.Kind.REOPENED);
    }
}
