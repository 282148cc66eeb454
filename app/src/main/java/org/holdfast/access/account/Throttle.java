package org.holdfast.access.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing at one account, whether or not there is one. What was typed as the account is
 * kept as a hash.
 */
@Repository
class Throttle {
    private static final int FREE_ATTEMPTS = 5;
    private static final int MOST_DOUBLINGS = 10;
    private static final Duration REMEMBERED = Duration.ofMinutes(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    Throttle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Attempts(int count, Optional<Instant> last) {}

    /**
     * How long the next attempt has to wait; zero or less: not at all. Five attempts are free;
     * after that each waits twice as long as the one before.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Duration pause(String account) {
        var attempts = attempts(key(account));
        var over = attempts.count() - FREE_ATTEMPTS;
        if (over < 0 || attempts.last().isEmpty()) {
            return Duration.ZERO;
        }
        var pause = Duration.ofSeconds(1L << Math.min(over, MOST_DOUBLINGS));
        var shortest = pause.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : pause;
        return Duration.between(clock.instant(), attempts.last().get().plus(shortest));
    }

    private Attempts attempts(byte[] account) {
        return jdbc.sql(
                        "select count(*) as n, max(at) as last from access.refused_sign_in where account = ? and at > ?")
                .params(account, now().minus(REMEMBERED))
                .query((row, _) ->
                        new Attempts(
                                row.getInt("n"),
                                Optional.ofNullable(row.getObject("last", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)))
                .single();
    }

    /** An attempt was refused. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refused(String account) {
        var now = now();
        jdbc.sql("delete from access.refused_sign_in where account = ? and at <= ?")
                .params(key(account), now.minus(REMEMBERED))
                .update();
        jdbc.sql("insert into access.refused_sign_in (account, at) values (?, ?)")
                .params(key(account), now)
                .update();
    }

    /** An attempt succeeded: what was refused before is forgotten. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(String account) {
        jdbc.sql("delete from access.refused_sign_in where account = ?")
                .param(key(account))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static byte[] key(String account) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(account.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }
}
