package org.holdfast.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.SchoolId;

/**
 * A borough's authority and schools as Holdfast knows them.
 *
 * @param schools the school of those who may sign in first
 */
record DemoPlaces(
        DemoBorough borough,
        OrganisationId authority,
        List<DemoSchool> schools,
        Map<DemoSchool, SchoolId> ids,
        Map<DemoSchool, DemoHead> heads) {

    SchoolId id(DemoSchool school) {
        return Objects.requireNonNull(ids.get(school));
    }

    OrganisationId organisation(DemoSchool school) {
        return id(school).organisation();
    }
}
