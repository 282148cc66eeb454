package org.holdfast.access.account;

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
    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Actors actors;
    private final Throttle throttle;

    SignIn(JdbcClient jdbc, Passwords passwords, Actors actors, Throttle throttle) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.actors = actors;
        this.throttle = throttle;
    }

    private record Account(PersonId person, Optional<String> hash) {}

    @Transactional
    public SignInOutcome signIn(String typedEmail, String password) {
        var account = account(typedEmail);
        var wait = throttle.pause(account);
        if (wait.isPositive()) {
            return new SignInOutcome.TooSoon(wait);
        }
        var person =
                find(typedEmail)
                        .filter(found -> check(password, found))
                        .map(Account::person)
                        .filter(found -> actors.person(found, Optional.empty()).isPresent());
        if (person.isEmpty()) {
            throttle.refused(account);
            return new SignInOutcome.Refused();
        }
        throttle.forget(account);
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

    private static String account(String typedEmail) {
        return EmailAddress.parse(typedEmail).map(EmailAddress::key).orElse(typedEmail.strip());
    }
}
