package org.holdfast.access.account;

import java.time.Duration;
import org.holdfast.access.PersonId;

/** What became of an attempt to sign in. */
sealed interface SignInOutcome {

    /** The password was right and the person holds a role. */
    record Welcome(PersonId person) implements SignInOutcome {}

    /** Refused, without saying whether there is such an account. */
    record Refused() implements SignInOutcome {}

    /** Refused without looking: too many attempts on this account, whether or not it exists. */
    record TooSoon(Duration pause) implements SignInOutcome {}
}
