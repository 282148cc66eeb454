package org.holdfast.published;

import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.Role;
import org.holdfast.web.NotAllowed;

/**
 * What an actor may do with published statistics. They are public: everyone signed in reads them;
 * those who answer for an authority's figures bring them in.
 */
record PublishedPermissions(Actor actor) {
    private static final Set<Role> IMPORT =
            Set.of(Role.ANALYST, Role.EXCLUSIONS_OFFICER, Role.ADMINISTRATOR);

    static PublishedPermissions ofCurrentActor() {
        return new PublishedPermissions(CurrentActor.get());
    }

    boolean mayImport() {
        return actor instanceof Actor.Job || IMPORT.stream().anyMatch(actor::holds);
    }

    void requireImport() {
        if (!mayImport()) {
            throw new NotAllowed();
        }
    }
}
