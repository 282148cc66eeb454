package org.holdfast.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may see one pupil's papers for a purpose and a time, without working with the school's
 * pupils: the governors who must consider an exclusion, a panel, a provider. Row security reads
 * these grants.
 */
@Repository
public class PupilGrants {
    private final JdbcClient jdbc;
    private final Clock clock;

    PupilGrants(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Gives everyone who holds the role at the organisation sight of the pupil; again for the same
     * purpose: nothing.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void grant(Subject pupil, OrganisationId organisation, Role role, String purpose) {
        jdbc.sql(
                        """
                        insert into access.pupil_grant (id, pupil_id, organisation_id, role, purpose, granted_at)
                        select :id, :pupil, :organisation, :role, :purpose, :now
                        where not exists (
                          select 1 from access.pupil_grant
                          where pupil_id = :pupil and organisation_id = :organisation and role = :role
                            and purpose = :purpose and ended_at is null)
                        """)
                .param("id", UUID.randomUUID())
                .param("pupil", pupil.value())
                .param("organisation", organisation.value())
                .param("role", role.key())
                .param("purpose", purpose)
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .update();
    }

    /**
     * A grant of the past.
     *
     * @param until when it ended; empty while it lasts
     */
    public record Past(
            Subject pupil,
            OrganisationId organisation,
            Role role,
            String purpose,
            Instant from,
            Optional<Instant> until) {}

    /** Adds grants of the past, in one statement however many. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void load(List<Past> grants) {
        jdbc.sql(
                        """
                        insert into access.pupil_grant (id, pupil_id, organisation_id, role, purpose, granted_at, ended_at)
                        select gen_random_uuid(), g.pupil, g.organisation, g.role, g.purpose, g.granted::timestamptz,
                          nullif(g.ended, '')::timestamptz
                        from unnest(:pupils, :organisations, :roles, :purposes, :granted, :ended)
                          as g (pupil, organisation, role, purpose, granted, ended)
                        """)
                .param("pupils", ids(grants.stream().map(one -> one.pupil().value())))
                .param("organisations", ids(grants.stream().map(one -> one.organisation().value())))
                .param("roles", texts(grants.stream().map(one -> one.role().key())))
                .param("purposes", texts(grants.stream().map(Past::purpose)))
                .param("granted", texts(grants.stream().map(one -> one.from().toString())))
                .param(
                        "ended",
                        texts(
                                grants.stream()
                                        .map(one -> one.until().map(Instant::toString).orElse(""))))
                .update();
    }

    private static UUID[] ids(Stream<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private static String[] texts(Stream<String> texts) {
        return texts.toArray(String[]::new);
    }

    /** Ends the grants that were given for the purpose. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(Subject pupil, String purpose) {
        jdbc.sql(
                        """
                        update access.pupil_grant set ended_at = :now
                        where pupil_id = :pupil and purpose = :purpose and ended_at is null
                        """)
                .param("pupil", pupil.value())
                .param("purpose", purpose)
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .update();
    }
}
