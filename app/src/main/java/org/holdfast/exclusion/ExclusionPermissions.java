package org.holdfast.exclusion;

import java.util.Collections;
import java.util.EnumSet;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.access.SchoolId;
import org.holdfast.web.NotAllowed;
import org.holdfast.web.NotFound;

/**
 * What an actor may do with the exclusions of one school.
 *
 * @param see read them; a governor reads only the cases that were put before the board, which row
 *     security decides
 * @param decide exclude and cancel: the head alone (Education Act 2002 s.51A(1))
 * @param keep record who was told and what came in
 * @param judge record what the governing board decided
 */
record ExclusionPermissions(boolean see, boolean decide, boolean keep, boolean judge) {

    static ExclusionPermissions of(Actor actor, SchoolId school) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(actor.rolesAt(school));
        return new ExclusionPermissions(
                !Collections.disjoint(
                        roles,
                        EnumSet.of(
                                Role.HEADTEACHER,
                                Role.SCHOOL_STAFF,
                                Role.EXCLUSIONS_OFFICER,
                                Role.GOVERNOR)),
                roles.contains(Role.HEADTEACHER),
                !Collections.disjoint(
                        roles, EnumSet.of(Role.HEADTEACHER, Role.SCHOOL_STAFF, Role.GOVERNOR)),
                !Collections.disjoint(roles, EnumSet.of(Role.HEADTEACHER, Role.GOVERNOR)));
    }

    void requireSee() {
        if (!see) {
            throw new NotFound();
        }
    }

    void requireDecide() {
        require(decide);
    }

    void requireKeep() {
        require(keep);
    }

    void requireJudge() {
        require(judge);
    }

    private void require(boolean may) {
        requireSee();
        if (!may) {
            throw new NotAllowed();
        }
    }
}
