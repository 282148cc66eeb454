package org.holdfast.access.people;

import java.util.Optional;
import org.holdfast.access.PersonId;

/** What became of a change to someone's account. */
sealed interface KeepDecision {

    /**
     * Done.
     *
     * @param secret of a new invitation, told this once
     */
    record Done(PersonId person, Optional<String> secret) implements KeepDecision {}

    /** The role has no meaning at such an organisation. */
    record NotHeldThere(String places) implements KeepDecision {}

    /** The person holds the role there at that time already. */
    record HeldAlready() implements KeepDecision {}

    /** Another account has the address. */
    record AddressTaken() implements KeepDecision {}

    /** The address belongs to an account that was closed. */
    record AccountClosed() implements KeepDecision {}

    /** Nobody else who can sign in administers the organisation. */
    record LastAdministrator(String place) implements KeepDecision {}

    /** People do not end themselves. */
    record OneOwn() implements KeepDecision {}
}
