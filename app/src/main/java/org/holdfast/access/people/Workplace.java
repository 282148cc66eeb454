package org.holdfast.access.people;

import org.holdfast.access.OrganisationId;
import org.holdfast.access.OrganisationKind;

/** An organisation where a role may be held. */
record Workplace(OrganisationId id, OrganisationKind kind, String name) {}
