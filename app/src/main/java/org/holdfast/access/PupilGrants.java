package org.holdfast.access;

import java.time.Clock;
import java.util.UUID;
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
