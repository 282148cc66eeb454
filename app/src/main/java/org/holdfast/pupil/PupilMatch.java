package org.holdfast.pupil;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.access.SchoolId;

/**
 * A pupil whom a search found.
 *
 * @param yearGroup in words, of who is on a roll today
 * @param school where the pupil is on the register now, if anywhere
 * @param why why the pupil matched, in words
 */
record PupilMatch(
        PupilId id,
        PupilName name,
        LocalDate dateOfBirth,
        Optional<String> yearGroup,
        Optional<SchoolId> school,
        String why) {

    @Override
    public String toString() {
        return "PupilMatch[" + id.value() + "]";
    }
}
