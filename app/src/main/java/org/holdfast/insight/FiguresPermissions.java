package org.holdfast.insight;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Actor;
import org.holdfast.access.Holding;
import org.holdfast.access.OrganisationKind;
import org.holdfast.access.Role;
import org.holdfast.access.SchoolId;
import org.holdfast.organisation.AuthorityId;
import org.holdfast.statistics.disclosure.Audience;
import org.holdfast.web.NotFound;

/**
 * Whose totals the actor may see.
 *
 * @param authorities whose totals are open to the actor
 * @param schools whose totals are open: an authority's, or the actor's own
 * @param rows the schools whose single records the actor may also open
 */
record FiguresPermissions(Set<AuthorityId> authorities, Set<SchoolId> schools, Set<SchoolId> rows) {
    private static final Set<Role> AUTHORITY_ROLES = Set.of(Role.EXCLUSIONS_OFFICER, Role.ANALYST);
    private static final Set<Role> SCHOOL_ROLES = Set.of(Role.HEADTEACHER, Role.GOVERNOR);

    static FiguresPermissions of(Actor actor) {
        return switch (actor) {
            case Actor.Person person ->
                    new FiguresPermissions(
                            holdings(person, OrganisationKind.AUTHORITY, AUTHORITY_ROLES)
                                    .map(holding -> new AuthorityId(holding.organisation().value()))
                                    .collect(Collectors.toUnmodifiableSet()),
                            Stream.concat(
                                            holdings(
                                                    person,
                                                    OrganisationKind.AUTHORITY,
                                                    AUTHORITY_ROLES),
                                            holdings(person, OrganisationKind.SCHOOL, SCHOOL_ROLES))
                                    .flatMap(holding -> holding.schools().stream())
                                    .collect(Collectors.toUnmodifiableSet()),
                            person.pupilSchools());
            case Actor.Job _ -> new FiguresPermissions(Set.of(), Set.of(), Set.of());
        };
    }

    private static Stream<Holding> holdings(
            Actor.Person person, OrganisationKind kind, Set<Role> roles) {
        return person.holdings().stream()
                .filter(holding -> holding.kind() == kind && roles.contains(holding.role()));
    }

    /**
     * Whose eyes a table of all the schools is for: numbers of a few pupils are shown to those who
     * may open each of the records behind them, and to nobody else.
     */
    Audience audienceOfAll() {
        return rows.containsAll(schools) ? Audience.NAMED_STAFF : Audience.OUTSIDE;
    }

    boolean any() {
        return !authorities.isEmpty() || !schools.isEmpty();
    }

    /**
     * Only for those to whom some totals are open; anyone else learns nothing, not even that there
     * are any.
     */
    void require() {
        if (!any()) {
            throw new NotFound();
        }
    }
}
