package org.holdfast.pupil;

import java.time.Instant;

/**
 * What the child says of themselves, and the adult they trust.
 *
 * @param words the child's own
 * @param strengths what they are good at and like
 * @param trustedAdult by name; empty where there is none yet
 * @param chosenByPupil whether the child chose the adult: one whom the school names is not yet
 *     trusted
 */
public record About(
        String words,
        String strengths,
        String trustedAdult,
        boolean chosenByPupil,
        Instant recordedAt) {

    @Override
    public String toString() {
        return "About[" + recordedAt + "]";
    }
}
