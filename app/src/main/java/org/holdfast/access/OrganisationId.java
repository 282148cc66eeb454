package org.holdfast.access;

import java.util.UUID;

/** An authority, trust, school, provider or agency: a place where a role may be held. */
public record OrganisationId(UUID value) {}
