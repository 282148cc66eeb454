package org.holdfast.letter;

import static org.holdfast.access.AccessFixtures.as;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.holdfast.access.Actor;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;
import org.springframework.boot.test.context.TestComponent;

/** Letters about an invented case. Use with {@code @Import(LetterFixtures.class)}. */
@TestComponent
public class LetterFixtures {
    static final LocalDate OCCURRED = LocalDate.of(2025, 11, 25);

    private final WriteLetter writeLetter;

    public LetterFixtures(WriteLetter writeLetter) {
        this.writeLetter = writeLetter;
    }

    /** Every fact, and a case in which most of what a letter can say is said. */
    static LetterFacts facts() {
        var facts = LetterFacts.none();
        for (var field : LetterField.values()) {
            facts = facts.with(field, field.example());
        }
        return facts.with(
                        LetterField.SUPERVISION_DAYS,
                        List.of("Tuesday 25 November 2025", "Wednesday 26 November 2025"))
                .where(
                        LetterCondition.SCHOOL_AGE,
                        LetterCondition.BOARD_MEETS_IF_ASKED,
                        LetterCondition.EDUCATION_DUE,
                        LetterCondition.EDUCATION_KNOWN);
    }

    static LetterRequest request(
            LetterKind kind, PupilId pupil, SchoolId school, Addressee addressee) {
        return new LetterRequest(
                kind, pupil, school, UUID.randomUUID(), OCCURRED, addressee, facts());
    }

    /** A letter about a suspension of six days to the pupil's contact. */
    public LetterId aLetterTo(UUID contact, PupilId pupil, SchoolId school, Actor writer) {
        var request =
                request(
                        LetterKind.SUSPENSION_OVER_FIVE_DAYS,
                        pupil,
                        school,
                        new Addressee.Adult(contact));
        return as(writer, () -> ((LetterOutcome.Written) writeLetter.write(request)).letter());
    }
}
