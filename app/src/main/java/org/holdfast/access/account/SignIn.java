package org.holdfast.access.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.Actors;
import org.holdfast.access.EmailAddress;
import org.holdfast.access.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signing in with e-mail and password. Throttled by account and not by address, so that a school
 * behind one address is never locked out together; the answer and the time it takes are the same
 * with and without an account.
 */
@Service
class SignIn {
    private static final int FREE_ATTEMPTS = 5;
    private static final Duration REMEMBERED = Duration.ofMinutes(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Actors actors;
    private final Clock clock;

    SignIn(JdbcClient jdbc, Passwords passwords, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.actors = actors;
        this.clock = clock;
    }

    private record Account(PersonId person, Optional<String> hash) {}

    private record Attempts(int count, Optional<Instant> last) {}

    @Transactional
    public SignInOutcome signIn(String typedEmail, String password) {
        var account = accountKey(typedEmail);
        var wait = waitFor(attempts(account));
        if (wait.isPositive()) {
            return new SignInOutcome.TooSoon(wait);
        }
        var person =
                find(typedEmail)
                        .filter(found -> check(password, found))
                        .map(Account::person)
                        .filter(found -> actors.person(found, Optional.empty()).isPresent());
        if (person.isEmpty()) {
            remember(account);
            return new SignInOutcome.Refused();
        }
        jdbc.sql("delete from access.refused_sign_in where account = ?").param(account).update();
        return new SignInOutcome.Welcome(person.get());
    }

    private boolean check(String password, Account account) {
        if (account.hash().isEmpty()) {
            passwords.spendTheSameTime(password);
            return false;
        }
        return passwords.matches(password, account.hash().get());
    }

    private Optional<Account> find(String typedEmail) {
        var account =
                EmailAddress.parse(typedEmail)
                        .flatMap(email ->
                                jdbc.sql(
                                                "select id, password_hash from access.person where email_key = ? and closed_at is null")
                                        .param(email.key())
                                        .query((row, _) ->
                                                new Account(
                                                        new PersonId(
                                                                row.getObject("id", UUID.class)),
                                                        Optional.ofNullable(
                                                                row.getString("password_hash"))))
                                        .optional());
        return account.or(
                () -> Optional.of(new Account(new PersonId(new UUID(0, 0)), Optional.empty())));
    }

    private Attempts attempts(byte[] account) {
        return jdbc.sql(
                        "select count(*) as n, max(at) as last from access.refused_sign_in where account = ? and at > ?")
                .params(account, clock.instant().minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        new Attempts(
                                row.getInt("n"),
                                Optional.ofNullable(
                                                row.getObject(
                                                        "last", java.time.OffsetDateTime.class))
                                        .map(java.time.OffsetDateTime::toInstant)))
                .single();
    }

    /** Five attempts are free; after that each waits twice as long as the one before. */
    private Duration waitFor(Attempts attempts) {
        var over = attempts.count() - FREE_ATTEMPTS;
        if (over < 0 || attempts.last().isEmpty()) {
            return Duration.ZERO;
        }
        var pause = Duration.ofSeconds(1L << Math.min(over, 10));
        var shortest = pause.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : pause;
        return Duration.between(clock.instant(), attempts.last().get().plus(shortest));
    }

    private void remember(byte[] account) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from access.refused_sign_in where account = ? and at <= ?")
                .params(account, now.minus(REMEMBERED))
                .update();
        jdbc.sql("insert into access.refused_sign_in (account, at) values (?, ?)")
                .params(account, now)
                .update();
    }

    private static byte[] accountKey(String typedEmail) {
        var key = EmailAddress.parse(typedEmail).map(EmailAddress::key).orElse(typedEmail.strip());
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }
}
