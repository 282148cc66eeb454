package org.holdfast.access.people;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.Role;

/**
 * A role to be given.
 *
 * @param until the last day
 */
record NewRole(Role role, OrganisationId organisation, LocalDate from, Optional<LocalDate> until) {}
