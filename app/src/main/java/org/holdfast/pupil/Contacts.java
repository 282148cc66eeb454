package org.holdfast.pupil;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.web.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The adults around pupils. A change is a new version; whoever was written to before stays known.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Contacts {
    private final JdbcClient jdbc;
    private final Clock clock;

    Contacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds the contact, as the version it says. */
    void add(PupilId pupil, Contact contact) {
        jdbc.sql(
                        """
                        insert into pupil.contact (id, version, pupil_id, priority, name, relationship, parental_responsibility,
                          language, email, telephone, address, postcode, restriction, restriction_reason, source, recorded_by, recorded_at)
                        values (:id, :version, :pupil, :priority, :name, :relationship, :responsibility,
                          :language, :email, :telephone, :address, :postcode, :restriction, :reason, :source, :by, :at)
                        """)
                .param("id", contact.id())
                .param("version", contact.version())
                .param("pupil", pupil.value())
                .param("priority", contact.priority())
                .param("name", contact.name())
                .param("relationship", contact.relationship())
                .param("responsibility", contact.responsibility().key())
                .param("language", contact.language())
                .param("email", contact.email())
                .param("telephone", contact.telephone())
                .param("address", contact.address())
                .param("postcode", contact.postcode())
                .param("restriction", contact.restriction().key())
                .param("reason", contact.restrictionReason())
                .param("source", PupilRecords.BY_HAND)
                .param("by", CurrentActor.get().reference())
                .param("at", now())
                .update();
    }

    /**
     * Ends the version: the next one takes its place, or the contact is one no longer.
     *
     * @throws Stale if it is not the newest
     */
    void end(PupilId pupil, UUID contact, int version) {
        var ended =
                jdbc.sql(
                                """
                                update pupil.contact set ended_at = :at
                                where id = :id and version = :version and pupil_id = :pupil and ended_at is null
                                """)
                        .param("at", now())
                        .param("id", contact)
                        .param("version", version)
                        .param("pupil", pupil.value())
                        .update();
        if (ended == 0) {
            throw new Stale();
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
