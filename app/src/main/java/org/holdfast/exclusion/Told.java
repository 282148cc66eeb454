package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who has already been told of the decision. A day that is not known is empty: what counts from it
 * waits, and nothing is guessed.
 *
 * @param parent the day the relevant person was told
 * @param board the day the governing board was told, which starts its clock
 */
public record Told(Optional<LocalDate> parent, Optional<LocalDate> board) {

    /** Nobody yet. */
    public static Told nobody() {
        return new Told(Optional.empty(), Optional.empty());
    }
}
