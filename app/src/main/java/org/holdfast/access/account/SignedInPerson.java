package org.holdfast.access.account;

import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;

/** What the web session keeps of a signed-in person: the id and nothing else. */
public record SignedInPerson(UUID id) implements Serializable {
    @Serial private static final long serialVersionUID = 1L;

    /** The name under which sessions are found, to sign out everywhere. */
    @Override
    public String toString() {
        return id.toString();
    }
}
