package org.holdfast.organisation;

import java.util.UUID;
import org.holdfast.access.OrganisationId;

/** A local authority. Its value is also its value as an {@link OrganisationId}. */
public record AuthorityId(UUID value) {

    /** The authority as a place where a role may be held. */
    public OrganisationId organisation() {
        return new OrganisationId(value);
    }
}
