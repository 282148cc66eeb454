package org.holdfast.access.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.PersonId;
import org.holdfast.access.account.PersonEvent;

/**
 * An account as its administrator sees it.
 *
 * @param roles at places that the administrator keeps
 * @param elsewhere how many roles the person holds now at other places
 * @param keeps whether the administrator keeps the account itself, not only roles
 * @param invitedUntil until when an open invitation works
 */
record PersonRecord(
        PersonId id,
        String name,
        String email,
        Standing standing,
        int version,
        List<HeldRole> roles,
        int elsewhere,
        boolean keeps,
        Optional<Instant> invitedUntil,
        List<PersonEvent> history) {

    @Override
    public String toString() {
        return "PersonRecord[" + id.value() + "]";
    }
}
