package org.holdfast.duty;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Secret links to a person's calendar. The secret is shown once and not kept: only its hash is,
 * which needs no salt because the secret is 256 random bits.
 */
@Repository
class Feeds {
    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Feeds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes a link for the person, ends the one they had, and tells the secret this once. */
    @Transactional
    public String make(PersonId person) {
        end(person);
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = HexFormat.of().formatHex(bytes);
        jdbc.sql(
                        """
                        insert into duty.feed (id, person_id, secret_hash, made_at) values (:id, :person, :hash, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .param("hash", hash(secret))
                .param("now", now())
                .update();
        return secret;
    }

    /** Ends the person's link: the calendars that use it get nothing more. */
    @Transactional
    public void end(PersonId person) {
        jdbc.sql(
                        "update duty.feed set ended_at = :now where person_id = :person and ended_at is null")
                .param("person", person.value())
                .param("now", now())
                .update();
    }

    /** When the person's link was made, if they have one. */
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt(PersonId person) {
        return jdbc.sql(
                        "select made_at from duty.feed where person_id = :person and ended_at is null")
                .param("person", person.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Whose link it is, if it is one. */
    @Transactional(readOnly = true)
    public Optional<PersonId> owner(String secret) {
        return jdbc.sql(
                        "select person_id from duty.feed where secret_hash = :hash and ended_at is null")
                .param("hash", hash(secret))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
