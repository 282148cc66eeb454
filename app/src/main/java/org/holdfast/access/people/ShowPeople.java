package org.holdfast.access.people;

import java.util.List;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.PersonId;
import org.holdfast.access.account.Accounts;
import org.holdfast.access.account.Invitations;
import org.holdfast.access.account.PersonEvents;
import org.holdfast.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the places that the current actor administers. */
@Service
@Transactional(readOnly = true)
class ShowPeople {
    private final People people;
    private final Accounts accounts;
    private final Invitations invitations;
    private final PersonEvents events;

    ShowPeople(People people, Accounts accounts, Invitations invitations, PersonEvents events) {
        this.people = people;
        this.accounts = accounts;
        this.invitations = invitations;
        this.events = events;
    }

    /** A page of the list. */
    public People.Page list(PeopleQuery query) {
        var may = PeoplePermissions.of(CurrentActor.get()).requireAny();
        return people.find(query, may.organisations());
    }

    /** The places where the current actor may give roles. */
    public List<Workplace> workplaces() {
        var may = PeoplePermissions.of(CurrentActor.get()).requireAny();
        return people.workplaces(may.organisations());
    }

    /**
     * One account.
     *
     * @throws NotFound where the person never held a role at a place that the actor administers
     */
    public PersonRecord person(PersonId id) {
        var may = PeoplePermissions.of(CurrentActor.get()).requireAny();
        var account = accounts.account(id).orElseThrow(NotFound::new);
        var roles = people.roles(id);
        may.requireSight(roles.stream().map(HeldRole::organisation).toList());
        var open = roles.stream().filter(role -> !role.isOver(people.today())).toList();
        var elsewhere = open.stream().filter(role -> !may.administers(role.organisation())).count();
        return new PersonRecord(
                id,
                account.name(),
                account.email().value(),
                people.standing(id),
                account.version(),
                roles.stream().filter(role -> may.administers(role.organisation())).toList(),
                Math.toIntExact(elsewhere),
                may.keepsAccountOf(open.stream().map(HeldRole::organisation).toList()),
                invitations.openUntil(id),
                events.of(id).stream()
                        .filter(event ->
                                event.held()
                                        .map(held -> may.administers(held.organisation()))
                                        .orElse(true))
                        .toList());
    }
}
