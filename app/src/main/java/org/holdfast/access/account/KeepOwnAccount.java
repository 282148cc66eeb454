package org.holdfast.access.account;

import java.util.Optional;
import org.holdfast.access.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own account: the permission is that it is theirs. */
@Service
class KeepOwnAccount {
    private final Accounts accounts;
    private final Passwords passwords;
    private final WebSessions sessions;
    private final PersonEvents events;
    private final Throttle throttle;

    KeepOwnAccount(
            Accounts accounts,
            Passwords passwords,
            WebSessions sessions,
            PersonEvents events,
            Throttle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.events = events;
        this.throttle = throttle;
    }

    /** One's own account. */
    @Transactional(readOnly = true)
    public Accounts.Account account() {
        return accounts.account(CurrentActor.person().id()).orElseThrow();
    }

    /** Changes one's own name. */
    @Transactional
    public void rename(String name, int version) {
        var account = account();
        accounts.touch(account.id(), version);
        accounts.details(account.id(), name, account.email());
    }

    /**
     * Changes the password and signs out every other session. Guessing at the present one is slowed
     * down like signing in.
     *
     * @param session the one that stays
     * @return what is wrong with the present password, as a sentence
     */
    @Transactional
    public Optional<String> changePassword(String present, String next, String session) {
        var account = account();
        var wait = throttle.pause(account.email().key());
        if (wait.isPositive()) {
            return Optional.of(
                    "There have been too many attempts. Try again in " + PauseWords.of(wait));
        }
        if (account.passwordHash().filter(hash -> passwords.matches(present, hash)).isEmpty()) {
            throttle.refused(account.email().key());
            return Optional.of("This is not your present password");
        }
        accounts.password(account.id(), passwords.hash(next), PersonEvent.Kind.PASSWORD_CHANGED);
        sessions.endOthers(account.id(), session);
        return Optional.empty();
    }

    /** Ends every session, this one too. */
    @Transactional
    public void signOutEverywhere() {
        var person = CurrentActor.person().id();
        sessions.endAll(person);
        events.add(person, PersonEvent.Kind.SIGNED_OUT_EVERYWHERE);
    }
}
