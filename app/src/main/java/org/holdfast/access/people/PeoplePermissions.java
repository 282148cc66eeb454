package org.holdfast.access.people;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Actor;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.Role;
import org.holdfast.access.SchoolId;
import org.holdfast.web.NotAllowed;
import org.holdfast.web.NotFound;

/**
 * Where an actor keeps accounts: the organisations that they administer and the schools which those
 * reach. Nobody gives a role anywhere else, to themselves or to others.
 */
record PeoplePermissions(Set<OrganisationId> organisations) {

    static PeoplePermissions of(Actor actor) {
        return switch (actor) {
            case Actor.Person person ->
                    new PeoplePermissions(
                            person.holdings().stream()
                                    .filter(held -> held.role() == Role.ADMINISTRATOR)
                                    .flatMap(held ->
                                            Stream.concat(
                                                    Stream.of(held.organisation()),
                                                    held.schools().stream()
                                                            .map(SchoolId::organisation)))
                                    .collect(Collectors.toUnmodifiableSet()));
            case Actor.Job _ -> new PeoplePermissions(Set.of());
        };
    }

    boolean any() {
        return !organisations.isEmpty();
    }

    boolean administers(OrganisationId organisation) {
        return organisations.contains(organisation);
    }

    /** Whoever administers nothing has no list of people. */
    PeoplePermissions requireAny() {
        if (!any()) {
            throw new NotAllowed();
        }
        return this;
    }

    void requireAt(OrganisationId organisation) {
        if (!administers(organisation)) {
            throw new NotAllowed();
        }
    }

    /** A person is seen where they hold or held a role. */
    void requireSight(Collection<OrganisationId> places) {
        requireAny();
        if (places.stream().noneMatch(this::administers)) {
            throw new NotFound();
        }
    }

    /**
     * The account itself (its address, its invitation, its end) belongs to whoever administers
     * every place where the person holds a role: else a school could take over an officer's.
     */
    boolean keepsAccountOf(Collection<OrganisationId> places) {
        return any() && places.stream().allMatch(this::administers);
    }
}
