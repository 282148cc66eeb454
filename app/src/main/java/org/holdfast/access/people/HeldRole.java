package org.holdfast.access.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.Role;
import org.holdfast.access.account.PersonEvents;

/**
 * A role of a person: held now, earlier or later.
 *
 * @param until the last day
 */
record HeldRole(
        UUID id,
        Role role,
        OrganisationId organisation,
        String place,
        LocalDate from,
        Optional<LocalDate> until) {

    public boolean isOver(LocalDate today) {
        return until.filter(last -> last.isBefore(today)).isPresent();
    }

    PersonEvents.Held held() {
        return new PersonEvents.Held(id, role, organisation, from, until);
    }
}
