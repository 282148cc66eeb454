package org.holdfast.access.account;

import java.time.Duration;
import org.holdfast.access.PersonId;
import org.holdfast.web.Problems;

/** What became of setting up. */
sealed interface SetUpOutcome {

    /** There is a first administrator now. */
    record Done(PersonId person) implements SetUpOutcome {}

    /** The code is not the one on the console. */
    record WrongCode() implements SetUpOutcome {}

    /** Too many wrong codes: not looked at. */
    record TooSoon(Duration pause) implements SetUpOutcome {}

    /** The code was right; something else is to be put right. */
    record Refused(Problems problems) implements SetUpOutcome {}
}
