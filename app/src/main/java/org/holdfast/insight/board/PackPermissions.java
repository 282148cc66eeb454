package org.holdfast.insight.board;

import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.organisation.AuthorityId;
import org.holdfast.web.NotFound;

/** Who makes, writes and issues packs of an authority: its exclusions officers and analysts. */
final class PackPermissions {
    private PackPermissions() {}

    /** Whether there is any authority whose packs are the actor's. */
    static boolean any(Actor actor) {
        return switch (actor) {
            case Actor.Person person ->
                    person.holds(Role.EXCLUSIONS_OFFICER) || person.holds(Role.ANALYST);
            case Actor.Job _ -> true;
        };
    }

    /** Anyone else learns nothing, not even that there are packs. */
    static void requireAny(Actor actor) {
        if (!any(actor)) {
            throw new NotFound();
        }
    }

    static void require(Actor actor, AuthorityId authority) {
        if (actor instanceof Actor.Person person) {
            var roles = person.rolesAt(authority.organisation());
            if (!roles.contains(Role.EXCLUSIONS_OFFICER) && !roles.contains(Role.ANALYST)) {
                throw new NotFound();
            }
        }
    }
}
