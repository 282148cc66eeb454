package org.holdfast.letter;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.OrganisationKind;
import org.holdfast.access.Role;
import org.holdfast.access.SchoolId;
import org.holdfast.web.NotAllowed;
import org.holdfast.web.NotFound;

/**
 * What an actor may do with letters.
 *
 * @param see read them; a governor reads only those of cases put before the board, which row
 *     security decides
 * @param write write and send them
 */
record LetterPermissions(boolean see, boolean write) {
    private static final Set<Role> SEE =
            EnumSet.of(Role.HEADTEACHER, Role.SCHOOL_STAFF, Role.EXCLUSIONS_OFFICER, Role.GOVERNOR);
    private static final Set<Role> WRITE =
            EnumSet.of(Role.HEADTEACHER, Role.SCHOOL_STAFF, Role.GOVERNOR);
    private static final Set<Role> WORD_FOR_AN_AUTHORITY =
            EnumSet.of(Role.EXCLUSIONS_OFFICER, Role.ADMINISTRATOR);

    /** For the letters of one school. */
    static LetterPermissions at(Actor actor, SchoolId school) {
        if (actor instanceof Actor.Job) {
            return new LetterPermissions(true, true);
        }
        var roles = actor.rolesAt(school);
        return new LetterPermissions(
                !Collections.disjoint(roles, SEE), !Collections.disjoint(roles, WRITE));
    }

    /**
     * Insists that the actor may write letters of the kind. The local authority arranges the review
     * of a maintained school, so its officer writes the panel’s notice.
     */
    static void requireWriting(Actor actor, SchoolId school, LetterKind kind) {
        var may = at(actor, school);
        may.requireSee();
        if (!may.write
                && !(kind == LetterKind.REVIEW_DECISION
                        && actor.rolesAt(school).contains(Role.EXCLUSIONS_OFFICER))) {
            throw new NotAllowed();
        }
    }

    void requireSee() {
        if (!see) {
            throw new NotFound();
        }
    }

    void requireWrite() {
        requireSee();
        if (!write) {
            throw new NotAllowed();
        }
    }

    /**
     * Whether the actor words the organisation's templates: the headteacher their own school's, the
     * exclusions officer and the administrator their authority's.
     */
    static boolean mayWord(Actor actor, OrganisationId organisation) {
        return actor instanceof Actor.Person person
                && person.holdings().stream()
                        .filter(holding -> holding.organisation().equals(organisation))
                        .anyMatch(holding ->
                                holding.kind() == OrganisationKind.SCHOOL
                                        ? holding.role() == Role.HEADTEACHER
                                        : holding.kind() == OrganisationKind.AUTHORITY
                                                && WORD_FOR_AN_AUTHORITY.contains(holding.role()));
    }

    static void requireWording(Actor actor, OrganisationId organisation) {
        if (!mayWord(actor, organisation)) {
            throw new NotAllowed();
        }
    }
}
