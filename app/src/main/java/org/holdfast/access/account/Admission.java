package org.holdfast.access.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.access.EmailAddress;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.PersonId;
import org.holdfast.access.Role;
import org.springframework.stereotype.Component;

/** Makes an account that can sign in at once, in the caller's transaction. */
@Component
class Admission {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;

    Admission(Accounts accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    boolean isKnown(EmailAddress email) {
        return accounts.account(email).isPresent();
    }

    PersonId admit(
            String name,
            EmailAddress email,
            String password,
            Role role,
            OrganisationId organisation) {
        var person = accounts.add(name, email);
        accounts.give(person, role, organisation, LocalDate.now(clock), Optional.empty());
        accounts.password(person, passwords.hash(password), PersonEvent.Kind.PASSWORD_SET);
        return person;
    }
}
