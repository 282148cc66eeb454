package org.holdfast.letter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;

/**
 * A letter to be written. Names, addresses, the letter's date and what the law of the day lets the
 * family do are filled in by this module; the caller gives what it knows of the case.
 *
 * @param about the exclusion that it is about
 * @param occurred the first day of the exclusion, which decides the law that applies (CAL-12)
 * @param replaces the letter that this one corrects
 */
public record LetterRequest(
        LetterKind kind,
        PupilId pupil,
        SchoolId school,
        UUID about,
        LocalDate occurred,
        Addressee addressee,
        LetterFacts facts,
        Optional<LetterId> replaces) {

    public LetterRequest(
            LetterKind kind,
            PupilId pupil,
            SchoolId school,
            UUID about,
            LocalDate occurred,
            Addressee addressee,
            LetterFacts facts) {
        this(kind, pupil, school, about, occurred, addressee, facts, Optional.empty());
    }
}
