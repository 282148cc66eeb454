package org.holdfast.access.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invitations to set a password. A secret of 256 random bits is told once and kept as a hash, which
 * therefore needs no salt. It works once, for seven days, until another is made.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Invitations {
    /** How long an invitation works. */
    public static final Duration LASTS = Duration.ofDays(7);

    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;
    private final PersonEvents events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Invitations(JdbcClient jdbc, PersonEvents events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Invites the person; an earlier invitation ends. The secret is told this once. */
    public String invite(PersonId person) {
        withdraw(person);
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql(
                        """
                        insert into access.invitation (id, person_id, secret_hash, made_by, made_at, expires_at)
                        values (:id, :person, :hash, :by, :now, :expires)
                        """)
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .param("hash", hash(secret))
                .param("by", CurrentActor.get().reference())
                .param("now", now())
                .param("expires", now().plus(LASTS))
                .update();
        events.add(person, PersonEvent.Kind.INVITED);
        return secret;
    }

    /** Ends an invitation that is open. */
    public void withdraw(PersonId person) {
        jdbc.sql(
                        "update access.invitation set withdrawn_at = ? where person_id = ? and used_at is null and withdrawn_at is null")
                .params(now(), person.value())
                .update();
    }

    /** Whom the secret invites, if it works now. */
    public Optional<PersonId> invited(String secret) {
        return jdbc.sql(
                        """
                        select i.person_id from access.invitation i join access.person p on p.id = i.person_id
                        where i.secret_hash = ? and i.used_at is null and i.withdrawn_at is null and i.expires_at > ?
                          and p.closed_at is null
                        """)
                .params(hash(secret), now())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** Uses it up; of two who try at once, one succeeds. */
    public boolean use(String secret) {
        return jdbc.sql(
                                """
                                update access.invitation set used_at = ?
                                where secret_hash = ? and used_at is null and withdrawn_at is null and expires_at > ?
                                """)
                        .params(now(), hash(secret), now())
                        .update()
                == 1;
    }

    /** Until when the person's invitation works, if one does. */
    public Optional<Instant> openUntil(PersonId person) {
        return jdbc.sql(
                        """
                        select expires_at from access.invitation
                        where person_id = ? and used_at is null and withdrawn_at is null and expires_at > ?
                        """)
                .params(person.value(), now())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }
}
