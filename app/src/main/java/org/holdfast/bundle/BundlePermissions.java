package org.holdfast.bundle;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.access.SchoolId;
import org.holdfast.web.NotAllowed;
import org.holdfast.web.NotFound;

/**
 * Who prepares bundles for the hearings of one school: the head, whoever clerks for the governing
 * board, and the authority's officer. A governor reaches only cases that were put before the board,
 * which row security decides.
 */
record BundlePermissions(boolean see, boolean make) {
    private static final Set<Role> SEE =
            EnumSet.of(Role.HEADTEACHER, Role.SCHOOL_STAFF, Role.EXCLUSIONS_OFFICER, Role.GOVERNOR);
    private static final Set<Role> MAKE =
            EnumSet.of(Role.HEADTEACHER, Role.EXCLUSIONS_OFFICER, Role.GOVERNOR);

    static BundlePermissions of(Actor actor, SchoolId school) {
        var roles = actor.rolesAt(school);
        return new BundlePermissions(
                !Collections.disjoint(roles, SEE), !Collections.disjoint(roles, MAKE));
    }

    void requireMake() {
        if (!see) {
            throw new NotFound();
        }
        if (!make) {
            throw new NotAllowed();
        }
    }
}
