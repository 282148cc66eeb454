package org.holdfast.organisation;

import org.holdfast.access.OrganisationId;

/**
 * An academy trust.
 *
 * @param code the group's number in the national list of schools
 */
public record Trust(OrganisationId id, String code, String name) {}
