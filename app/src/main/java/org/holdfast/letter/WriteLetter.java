package org.holdfast.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.holdfast.access.Actor;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.Role;
import org.holdfast.access.SchoolId;
import org.holdfast.letter.wording.Merge;
import org.holdfast.letter.wording.WordingReader;
import org.holdfast.organisation.Organisations;
import org.holdfast.organisation.School;
import org.holdfast.pupil.Pupil;
import org.holdfast.pupil.Pupils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a letter from the wording in force and the facts of the case. What is written stays as it
 * is: a correction is a new letter that names the one it replaces.
 */
@Service
public class WriteLetter {
    private final Pupils pupils;
    private final Organisations organisations;
    private final LetterWording wording;
    private final LetterShelf shelf;
    private final Clock clock;

    WriteLetter(
            Pupils pupils,
            Organisations organisations,
            LetterWording wording,
            LetterShelf shelf,
            Clock clock) {
        this.pupils = pupils;
        this.organisations = organisations;
        this.wording = wording;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Insists that the actor may write letters of the kind at the school. */
    public void requireMay(SchoolId school, LetterKind kind) {
        LetterPermissions.requireWriting(CurrentActor.get(), school, kind);
    }

    /** Writes the letter, or says what is missing or who may not be written to. */
    @Transactional
    public LetterOutcome write(LetterRequest request) {
        requireMay(request.school(), request.kind());
        var today = LocalDate.now(clock);
        var pupil = pupils.pupil(request.pupil());
        return switch (Recipient.of(request, pupil, pupils.contacts(request.pupil()), today)) {
            case Recipient.Refused(var words) -> new LetterOutcome.WrongAddressee(words);
            case Recipient.Known known -> write(request, pupil, known, today);
        };
    }

    private LetterOutcome write(
            LetterRequest request, Pupil pupil, Recipient.Known recipient, LocalDate today) {
        var school = organisations.school(request.school());
        var line = List.of(request.school().organisation(), school.authority().id().organisation());
        var template = wording.templateFor(request.kind(), line);
        var facts =
                facts(request, pupil, school, line, today)
                        .with(LetterField.RECIPIENT_NAME, recipient.name());
        var merged =
                Merge.merge(
                        WordingReader.read(template.text(), LetterVocabulary.ALL).wording(),
                        facts::value,
                        facts::holds);
        if (!merged.missing().isEmpty()) {
            return new LetterOutcome.FactsMissing(
                    merged.missing().stream()
                            .flatMap(key -> LetterField.ofKey(key).stream())
                            .sorted()
                            .toList());
        }
        var sheet = LetterSheet.of(head(school, recipient, facts), merged.blocks());
        return new LetterOutcome.Written(shelf.put(request, recipient, template, sheet));
    }

    private LetterFacts facts(
            LetterRequest request,
            Pupil pupil,
            School school,
            List<OrganisationId> line,
            LocalDate today) {
        var usual = LetterFactRules.standing(LetterFactRules.usual(school), wording.standing(line));
        var ofSchool = LetterFactRules.ofSchool(usual, school, headOf(school));
        var given = LetterFactRules.given(ofSchool, request.facts());
        return LetterFactRules.ofPupil(given, pupil, today)
                .where(List.copyOf(LetterRules.inForce(request.occurred())));
    }

    private static String headOf(School school) {
        return school.head().isBlank()
                        && CurrentActor.get() instanceof Actor.Person person
                        && person.rolesAt(school.id()).contains(Role.HEADTEACHER)
                ? person.name()
                : school.head();
    }

    private static LetterSheet.Head head(
            School school, Recipient.Known recipient, LetterFacts facts) {
        return new LetterSheet.Head(
                school.name(),
                List.of(LetterFactRules.address(school), school.telephone()),
                List.of(recipient.name(), recipient.address()),
                Objects.requireNonNull(facts.values().get(LetterField.LETTER_DATE)).getFirst());
    }
}
