package org.holdfast;

import org.holdfast.access.Actor;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.SchoolId;

/**
 * What stands when {@link RoutesTest} calls the routes: one school of one authority. The
 * headteacher, the school staff and the governor hold their role at the school; the exclusions
 * officer, the analyst and the administrator at the authority.
 *
 * @param headteacher who may make what an example needs
 */
public record RouteWorld(
        OrganisationId authority,
        SchoolId school,
        Actor.Person headteacher,
        Actor.Person officer,
        Actor.Person administrator) {}
