package org.holdfast.access;

import java.util.UUID;

/** A school. Its value is also the school's value as an {@link OrganisationId}. */
public record SchoolId(UUID value) {

    /** The school as a place where a role may be held. */
    public OrganisationId organisation() {
        return new OrganisationId(value);
    }
}
