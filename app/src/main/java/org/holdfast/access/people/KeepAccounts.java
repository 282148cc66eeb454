package org.holdfast.access.people;

import java.util.List;
import java.util.Optional;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.EmailAddress;
import org.holdfast.access.PersonId;
import org.holdfast.access.Role;
import org.holdfast.access.account.Accounts;
import org.holdfast.access.account.Invitations;
import org.holdfast.access.account.WebSessions;
import org.holdfast.web.NotAllowed;
import org.holdfast.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the account itself: its address, its invitation, its end. Only for whoever administers
 * every place where the person holds a role.
 */
@Service
@Transactional
class KeepAccounts {
    private final People people;
    private final Accounts accounts;
    private final Invitations invitations;
    private final WebSessions sessions;

    KeepAccounts(People people, Accounts accounts, Invitations invitations, WebSessions sessions) {
        this.people = people;
        this.accounts = accounts;
        this.invitations = invitations;
        this.sessions = sessions;
    }

    private Accounts.Account require(PersonId person) {
        var may = PeoplePermissions.of(CurrentActor.get()).requireAny();
        var roles = people.roles(person);
        may.requireSight(roles.stream().map(HeldRole::organisation).toList());
        if (!may.keepsAccountOf(open(roles).stream().map(HeldRole::organisation).toList())) {
            throw new NotAllowed();
        }
        return accounts.account(person).orElseThrow(NotFound::new);
    }

    private List<HeldRole> open(List<HeldRole> roles) {
        return roles.stream().filter(role -> !role.isOver(people.today())).toList();
    }

    /** Invites anew: a forgotten password. The old one works until another is set. */
    public KeepDecision invite(PersonId person, int version) {
        if (require(person).closed()) {
            return new KeepDecision.AccountClosed();
        }
        accounts.touch(person, version);
        return new KeepDecision.Done(person, Optional.of(invitations.invite(person)));
    }

    /** Changes name and address. */
    public KeepDecision change(PersonId person, int version, String name, EmailAddress email) {
        require(person);
        if (accounts.account(email).filter(one -> !one.id().equals(person)).isPresent()) {
            return new KeepDecision.AddressTaken();
        }
        accounts.touch(person, version);
        accounts.details(person, name, email);
        return new KeepDecision.Done(person, Optional.empty());
    }

    /** Closes the account: its roles end, its sessions too. */
    public KeepDecision close(PersonId person, int version) {
        if (require(person).closed()) {
            return new KeepDecision.AccountClosed();
        }
        if (CurrentActor.person().id().equals(person)) {
            return new KeepDecision.OneOwn();
        }
        var open = open(people.roles(person));
        for (var role : open) {
            if (role.role() == Role.ADMINISTRATOR
                    && !people.anotherAdministers(role.organisation(), person)) {
                return new KeepDecision.LastAdministrator(role.place());
            }
        }
        accounts.touch(person, version);
        open.forEach(role -> accounts.end(person, role.held(), people.today().minusDays(1)));
        invitations.withdraw(person);
        sessions.endAll(person);
        accounts.close(person);
        return new KeepDecision.Done(person, Optional.empty());
    }

    /** Opens a closed account again, without a password and without a role. */
    public KeepDecision reopen(PersonId person, int version) {
        if (!require(person).closed()) {
            throw new NotAllowed();
        }
        accounts.touch(person, version);
        accounts.reopen(person);
        return new KeepDecision.Done(person, Optional.empty());
    }
}
