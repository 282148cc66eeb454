package org.holdfast.mail;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.access.SchoolId;
import org.holdfast.web.NotAllowed;

/**
 * What an actor may do with the mail of one school. Who sees it is decided by row security.
 *
 * @param decide send again, say that it arrived, give up
 */
record MailPermissions(boolean decide) {
    private static final Set<Role> DECIDE = EnumSet.of(Role.HEADTEACHER, Role.SCHOOL_STAFF);

    static MailPermissions at(Actor actor, SchoolId school) {
        return new MailPermissions(!Collections.disjoint(actor.rolesAt(school), DECIDE));
    }

    /** Whether the actor has the list of mail at all. */
    static boolean hasList(Actor actor) {
        return actor.holds(Role.HEADTEACHER)
                || actor.holds(Role.SCHOOL_STAFF)
                || actor.holds(Role.EXCLUSIONS_OFFICER);
    }

    void requireDecide() {
        require(decide);
    }

    static void require(boolean may) {
        if (!may) {
            throw new NotAllowed();
        }
    }
}
