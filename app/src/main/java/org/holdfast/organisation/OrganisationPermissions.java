package org.holdfast.organisation;

import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.Role;
import org.holdfast.access.SchoolId;
import org.holdfast.web.NotAllowed;

/**
 * What an actor may do with organisations. Lists of schools and calendars are public facts that
 * everyone signed in may read.
 */
record OrganisationPermissions(Actor actor) {
    private static final Set<Role> KEEP_CALENDARS_OF_AN_AUTHORITY =
            Set.of(Role.EXCLUSIONS_OFFICER, Role.ADMINISTRATOR);
    private static final Set<Role> KEEP_CALENDARS_OF_A_SCHOOL =
            Set.of(Role.HEADTEACHER, Role.EXCLUSIONS_OFFICER, Role.ADMINISTRATOR);

    /** The headteacher, and whoever keeps calendars for the authority or trust above. */
    boolean mayChangeCalendar(SchoolId school) {
        return isJob()
                || actor.rolesAt(school).stream().anyMatch(KEEP_CALENDARS_OF_A_SCHOOL::contains);
    }

    boolean mayChangeCalendar(AuthorityId authority) {
        return isJob()
                || actor.rolesAt(authority.organisation()).stream()
                        .anyMatch(KEEP_CALENDARS_OF_AN_AUTHORITY::contains);
    }

    /** Bank holidays are England's: whoever keeps calendars for any authority may load them. */
    boolean mayChangeBankHolidays() {
        return isJob() || KEEP_CALENDARS_OF_AN_AUTHORITY.stream().anyMatch(actor::holds);
    }

    /** A person loads the schools of an authority whose administrator they are; a job loads any. */
    boolean mayImportSchools(Optional<OrganisationId> authority) {
        return isJob()
                || authority
                        .map(id -> actor.rolesAt(id).contains(Role.ADMINISTRATOR))
                        .orElse(false);
    }

    void require(boolean allowed) {
        if (!allowed) {
            throw new NotAllowed();
        }
    }

    private boolean isJob() {
        return actor instanceof Actor.Job;
    }
}
