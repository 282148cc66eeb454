package org.holdfast.access.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.EmailAddress;
import org.holdfast.access.PersonId;
import org.holdfast.access.Role;
import org.holdfast.access.account.Accounts;
import org.holdfast.access.account.Invitations;
import org.holdfast.web.NotAllowed;
import org.holdfast.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds people and gives and ends roles, at the places that the current actor administers. */
@Service
@Transactional
class KeepRoles {
    private final People people;
    private final Accounts accounts;
    private final Invitations invitations;

    KeepRoles(People people, Accounts accounts, Invitations invitations) {
        this.people = people;
        this.accounts = accounts;
        this.invitations = invitations;
    }

    /**
     * Adds someone with a first role. A person who has an account elsewhere is given the role and
     * keeps their password; anyone else is invited.
     */
    public KeepDecision add(String name, EmailAddress email, NewRole role) {
        PeoplePermissions.of(CurrentActor.get()).requireAny().requireAt(role.organisation());
        var place = people.workplace(role.organisation()).orElseThrow(NotFound::new);
        if (!RoleRules.mayBeHeldAt(role.role(), place.kind())) {
            return new KeepDecision.NotHeldThere(RoleRules.places(role.role()));
        }
        var known = accounts.account(email);
        if (known.isEmpty()) {
            var person = accounts.add(name, email);
            give(person, role);
            return new KeepDecision.Done(person, Optional.of(invitations.invite(person)));
        }
        if (known.get().closed()) {
            return new KeepDecision.AccountClosed();
        }
        return giveUnlessHeld(known.get().id(), role);
    }

    /** Gives someone another role. */
    public KeepDecision give(PersonId person, int version, NewRole role) {
        var may = PeoplePermissions.of(CurrentActor.get()).requireAny();
        may.requireSight(people.roles(person).stream().map(HeldRole::organisation).toList());
        may.requireAt(role.organisation());
        var place = people.workplace(role.organisation()).orElseThrow(NotFound::new);
        if (!RoleRules.mayBeHeldAt(role.role(), place.kind())) {
            return new KeepDecision.NotHeldThere(RoleRules.places(role.role()));
        }
        if (accounts.account(person).orElseThrow(NotFound::new).closed()) {
            return new KeepDecision.AccountClosed();
        }
        if (overlaps(people.roles(person), role)) {
            return new KeepDecision.HeldAlready();
        }
        accounts.touch(person, version);
        give(person, role);
        return new KeepDecision.Done(person, Optional.empty());
    }

    private KeepDecision giveUnlessHeld(PersonId person, NewRole role) {
        if (overlaps(people.roles(person), role)) {
            return new KeepDecision.HeldAlready();
        }
        give(person, role);
        return new KeepDecision.Done(person, Optional.empty());
    }

    private void give(PersonId person, NewRole role) {
        accounts.give(person, role.role(), role.organisation(), role.from(), role.until());
    }

    private static boolean overlaps(List<HeldRole> held, NewRole role) {
        return held.stream()
                .filter(one -> one.role() == role.role())
                .filter(one -> one.organisation().equals(role.organisation()))
                .filter(one -> role.until().isEmpty() || !role.until().get().isBefore(one.from()))
                .anyMatch(one -> one.until().isEmpty() || !one.until().get().isBefore(role.from()));
    }

    /**
     * Ends a role.
     *
     * @param lastDay empty: it ends at once
     */
    public KeepDecision end(
            PersonId person, int version, UUID holding, Optional<LocalDate> lastDay) {
        var may = PeoplePermissions.of(CurrentActor.get()).requireAny();
        var role =
                people.roles(person).stream()
                        .filter(one -> one.id().equals(holding))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        if (!may.administers(role.organisation())) {
            throw new NotFound();
        }
        if (role.isOver(people.today())) {
            throw new NotAllowed();
        }
        if (role.role() == Role.ADMINISTRATOR
                && !people.anotherAdministers(role.organisation(), person)) {
            return new KeepDecision.LastAdministrator(role.place());
        }
        accounts.touch(person, version);
        accounts.end(person, role.held(), lastDay.orElse(people.today().minusDays(1)));
        return new KeepDecision.Done(person, Optional.empty());
    }
}
