package org.holdfast.access.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.EmailAddress;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.PersonId;
import org.holdfast.access.Role;
import org.holdfast.web.NotAllowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds many people with the roles they hold. For jobs alone: people are added on the pages. */
@Service
public class LoadPeople {
    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Clock clock;

    LoadPeople(JdbcClient jdbc, Passwords passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * A person to add.
     *
     * @param password to sign in with; without one the person cannot sign in
     */
    public record Arriving(
            PersonId id,
            String name,
            EmailAddress email,
            Optional<String> password,
            List<Held> roles) {

        @Override
        public String toString() {
            return "Arriving[" + id + "]";
        }
    }

    /** A role to hold from a day. */
    public record Held(Role role, OrganisationId organisation, LocalDate from) {}

    /** Whether anyone is known yet. */
    @Transactional(readOnly = true)
    public boolean anyone() {
        return jdbc.sql("select exists (select 1 from access.person)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Adds them.
     *
     * @throws NotAllowed if a person asks for it
     */
    @Transactional
    public void load(List<Arriving> people) {
        if (CurrentActor.get() instanceof org.holdfast.access.Actor.Person) {
            throw new NotAllowed();
        }
        addPeople(people);
        addRoles(people);
        tellWhatHappened(people);
    }

    private void tellWhatHappened(List<Arriving> people) {
        jdbc.sql(
                        """
                        insert into access.person_event
                          (person_id, kind, holding_id, role, organisation_id, from_date, until_date, actor, at)
                        select id, 'added', null, null, null, null, null, :actor, :now from unnest(:people) as p (id)
                        union all
                        select person_id, 'role_given', id, role, organisation_id, from_date, until_date, :actor, :now
                        from access.role_holding where person_id = any(:people)
                        """)
                .param("people", people.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .param("actor", CurrentActor.get().reference())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void addPeople(List<Arriving> people) {
        jdbc.sql(
                        """
                        insert into access.person (id, email, email_key, name, password_hash, created_at)
                        select p.id, p.email, p.email_key, p.name, nullif(p.hash, ''), :now
                        from unnest(:ids, :emails, :keys, :names, :hashes) as p (id, email, email_key, name, hash)
                        """)
                .param("ids", people.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .param("emails", texts(people.stream().map(one -> one.email().value()).toList()))
                .param("keys", texts(people.stream().map(one -> one.email().key()).toList()))
                .param("names", texts(people.stream().map(Arriving::name).toList()))
                .param(
                        "hashes",
                        texts(
                                people.stream()
                                        .map(one -> one.password().map(passwords::hash).orElse(""))
                                        .toList()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A role and who holds it. */
    private record Holding(UUID person, Held held) {}

    private void addRoles(List<Arriving> people) {
        var holdings =
                people.stream()
                        .flatMap(one ->
                                one.roles().stream()
                                        .map(held -> new Holding(one.id().value(), held)))
                        .toList();
        jdbc.sql(
                        """
                        insert into access.role_holding (id, person_id, role, organisation_id, from_date, granted_by, granted_at)
                        select gen_random_uuid(), h.person, h.role, h.organisation, h.from_date::date, h.person, :now
                        from unnest(:people, :roles, :organisations, :days) as h (person, role, organisation, from_date)
                        """)
                .param("people", holdings.stream().map(Holding::person).toArray(UUID[]::new))
                .param(
                        "roles",
                        texts(holdings.stream().map(one -> one.held().role().key()).toList()))
                .param(
                        "organisations",
                        holdings.stream()
                                .map(one -> one.held().organisation().value())
                                .toArray(UUID[]::new))
                .param(
                        "days",
                        texts(holdings.stream().map(one -> one.held().from().toString()).toList()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
