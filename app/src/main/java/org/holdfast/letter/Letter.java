package org.holdfast.letter;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;

/**
 * A letter as it was written.
 *
 * @param about the exclusion that it is about
 * @param recipientName empty once retention has emptied the letter
 * @param recipientEmail where it can be e-mailed; perhaps empty
 * @param replaces the letter that it corrects
 * @param replacedBy the letter that corrects it
 */
public record Letter(
        LetterId id,
        LetterKind kind,
        PupilId pupil,
        SchoolId school,
        UUID about,
        String title,
        String recipientName,
        String recipientEmail,
        Optional<LetterId> replaces,
        Optional<LetterId> replacedBy,
        String writtenBy,
        Instant writtenAt) {

    /** The id: letters speak of a child. */
    @Override
    public String toString() {
        return "Letter[" + id.value() + "]";
    }
}
