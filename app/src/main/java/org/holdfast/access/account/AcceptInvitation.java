package org.holdfast.access.account;

import java.util.Optional;
import org.holdfast.access.Actors;
import org.holdfast.access.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets a password by invitation. The permission is the invitation's secret. */
@Service
class AcceptInvitation {
    private final Invitations invitations;
    private final Accounts accounts;
    private final Passwords passwords;
    private final WebSessions sessions;
    private final Actors actors;

    AcceptInvitation(
            Invitations invitations,
            Accounts accounts,
            Passwords passwords,
            WebSessions sessions,
            Actors actors) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.actors = actors;
    }

    /** Whose invitation it is, if it works. */
    @Transactional(readOnly = true)
    public Optional<Accounts.Account> invited(String secret) {
        return invitations.invited(secret).flatMap(accounts::account);
    }

    /**
     * Sets the password and ends every session the person had.
     *
     * @return empty if the invitation does not work any more
     */
    @Transactional
    public Optional<PersonId> accept(String secret, String password) {
        var person = invitations.invited(secret);
        if (person.isEmpty() || !invitations.use(secret)) {
            return Optional.empty();
        }
        accounts.password(person.get(), passwords.hash(password), PersonEvent.Kind.PASSWORD_SET);
        sessions.endAll(person.get());
        return person;
    }

    /** Whether the person holds a role today, and so can sign in. */
    boolean canSignIn(PersonId person) {
        return actors.person(person, Optional.empty()).isPresent();
    }
}
