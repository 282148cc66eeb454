package org.holdfast.access.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.PersonId;
import org.holdfast.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happened to accounts, each with who did it. It only grows. */
@Repository
public class PersonEvents {
    private final JdbcClient jdbc;
    private final Clock clock;

    PersonEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A role held at a place for a time; {@code until} is the last day. */
    public record Held(
            UUID holding,
            Role role,
            OrganisationId organisation,
            LocalDate from,
            Optional<LocalDate> until) {}

    /** What happened, by the current actor. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(PersonId person, PersonEvent.Kind kind) {
        jdbc.sql("insert into access.person_event (person_id, kind, actor, at) values (?, ?, ?, ?)")
                .params(person.value(), kind.key(), CurrentActor.get().reference(), now())
                .update();
    }

    /** What happened to a role, by the current actor. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(PersonId person, PersonEvent.Kind kind, Held held) {
        jdbc.sql(
                        """
                        insert into access.person_event
                          (person_id, kind, holding_id, role, organisation_id, from_date, until_date, actor, at)
                        values (:person, :kind, :holding, :role, :organisation, :from, :until, :actor, :at)
                        """)
                .param("person", person.value())
                .param("kind", kind.key())
                .param("holding", held.holding())
                .param("role", held.role().key())
                .param("organisation", held.organisation().value())
                .param("from", held.from())
                .param("until", held.until().orElse(null))
                .param("actor", CurrentActor.get().reference())
                .param("at", now())
                .update();
    }

    /** Everything that happened to the account, newest first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PersonEvent> of(PersonId person) {
        return jdbc.sql(
                        """
                        select e.kind, e.holding_id, e.role, e.organisation_id, s.name as organisation, e.from_date, e.until_date,
                          e.actor, coalesce(p.name, e.actor) as by_name, e.at
                        from access.person_event e
                        left join access.scope s on s.organisation_id = e.organisation_id
                        left join access.person p on p.id::text = e.actor
                        where e.person_id = :person order by e.id desc
                        """)
                .param("person", person.value())
                .query((row, _) -> PersonEvent.of(row))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
