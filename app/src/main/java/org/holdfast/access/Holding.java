package org.holdfast.access;

import java.util.Set;

/**
 * A role held at an organisation today.
 *
 * @param schools the schools that the organisation reaches: itself, or all of an authority's or a
 *     trust's
 */
public record Holding(
        Role role,
        OrganisationId organisation,
        OrganisationKind kind,
        String organisationName,
        Set<SchoolId> schools) {

    public Holding {
        schools = Set.copyOf(schools);
    }
}
