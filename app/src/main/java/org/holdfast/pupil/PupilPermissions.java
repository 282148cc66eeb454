package org.holdfast.pupil;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.access.SchoolId;
import org.holdfast.web.NotAllowed;
import org.holdfast.web.NotFound;

/**
 * What an actor may do with a pupil's record. Who sees it at all is decided by row security: an
 * actor whose schools have or lately had the pupil, and those who were given the papers of a case.
 *
 * @param work the actor works with pupils of one of the schools: search, lists, contacts
 * @param keep write in the record: at a school where the pupil is on the register now
 * @param export take out everything that is held, for the right of access
 */
record PupilPermissions(boolean work, boolean keep, boolean export) {
    private static final Set<Role> WORKS =
            EnumSet.of(Role.HEADTEACHER, Role.SCHOOL_STAFF, Role.EXCLUSIONS_OFFICER);
    private static final Set<Role> EXPORTS = EnumSet.of(Role.HEADTEACHER, Role.EXCLUSIONS_OFFICER);
    private static final Set<Role> SEES_READERS =
            EnumSet.of(Role.HEADTEACHER, Role.EXCLUSIONS_OFFICER, Role.ADMINISTRATOR);

    /**
     * For a pupil's record.
     *
     * @param now the schools where the pupil is on the register
     * @param lately the schools where the pupil is or was
     */
    static PupilPermissions of(Actor actor, Collection<SchoolId> now, Collection<SchoolId> lately) {
        return new PupilPermissions(
                holds(actor, lately, WORKS), holds(actor, now, WORKS), holds(actor, now, EXPORTS));
    }

    /** For one school's register. */
    static PupilPermissions at(Actor actor, SchoolId school) {
        return of(actor, Set.of(school), Set.of(school));
    }

    /**
     * Whether the actor may see who opened the record. The administrator may, who opens no record:
     * whoever gives access can look at what became of it.
     */
    static boolean seesReaders(Actor actor, Collection<SchoolId> lately) {
        return holds(actor, lately, SEES_READERS);
    }

    /** Whether the actor has lists of pupils at all. */
    static boolean worksWithPupils(Actor actor) {
        return WORKS.stream().anyMatch(actor::holds);
    }

    void requireWork() {
        if (!work) {
            throw new NotFound();
        }
    }

    void requireKeep() {
        require(keep);
    }

    void requireExport() {
        require(export);
    }

    private void require(boolean may) {
        requireWork();
        if (!may) {
            throw new NotAllowed();
        }
    }

    private static boolean holds(Actor actor, Collection<SchoolId> schools, Set<Role> roles) {
        return schools.stream()
                .anyMatch(school -> !Collections.disjoint(actor.rolesAt(school), roles));
    }
}
