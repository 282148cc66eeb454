package org.holdfast.casework;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.Role;
import org.holdfast.access.SchoolId;
import org.holdfast.web.NotAllowed;
import org.holdfast.web.NotFound;

/** What the current actor may do with matters of a kind at a school. */
record MatterPermissions(Set<Role> roles, MatterKind kind) {

    static MatterPermissions of(SchoolId school, MatterKind kind) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(CurrentActor.get().rolesAt(school));
        return new MatterPermissions(roles, kind);
    }

    boolean see() {
        return !Collections.disjoint(roles, kind.seenBy());
    }

    boolean record(StepKind step) {
        return see() && !Collections.disjoint(roles, step.by());
    }

    void requireSee() {
        if (!see()) {
            throw new NotFound();
        }
    }

    void requireRecord(StepKind step) {
        requireSee();
        if (!record(step)) {
            throw new NotAllowed();
        }
    }
}
