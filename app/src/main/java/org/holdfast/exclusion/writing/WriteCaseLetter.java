package org.holdfast.exclusion.writing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.EmailAddress;
import org.holdfast.exclusion.ExclusionId;
import org.holdfast.exclusion.OpenCase;
import org.holdfast.exclusion.OpenedCase;
import org.holdfast.exclusion.Progress.NoticeGiven;
import org.holdfast.letter.Addressee;
import org.holdfast.letter.LetterField;
import org.holdfast.letter.LetterKind;
import org.holdfast.letter.LetterOutcome;
import org.holdfast.letter.LetterRequest;
import org.holdfast.letter.WriteLetter;
import org.holdfast.pupil.Contact;
import org.holdfast.pupil.Pupils;
import org.holdfast.web.Dates;
import org.holdfast.web.NotFound;
import org.holdfast.web.TypedForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a letter about an exclusion from what is recorded and what was typed. */
@Service
class WriteCaseLetter {
    private final OpenCase openCase;
    private final Pupils pupils;
    private final WriteLetter writeLetter;
    private final Dates dates;

    WriteCaseLetter(OpenCase openCase, Pupils pupils, WriteLetter writeLetter, Dates dates) {
        this.openCase = openCase;
        this.pupils = pupils;
        this.writeLetter = writeLetter;
        this.dates = dates;
    }

    /**
     * What the page of a letter begins with.
     *
     * @param reasons as they were recorded with the decision that the letter tells of
     */
    record Beginning(
            OpenedCase about, String pupil, List<Contact> contacts, Optional<String> reasons) {
        @Override
        public String toString() {
            return "Beginning[" + about + "]";
        }
    }

    /**
     * The case and whom there is to write to.
     *
     * @throws NotFound if the case does not ask for such a letter
     */
    @Transactional
    Beginning begin(ExclusionId id, LetterKind kind) {
        var about = openCase.open(id);
        if (!CaseLetterRules.owed(about).contains(kind)) {
            throw new NotFound();
        }
        writeLetter.requireMay(about.exclusion().school(), kind);
        return new Beginning(
                about,
                pupils.pupil(about.exclusion().pupil()).name().full(),
                pupils.contacts(about.exclusion().pupil()),
                openCase.reasons(id, decision(kind)));
    }

    /** The event of the decision that a letter tells of. */
    private static String decision(LetterKind kind) {
        return switch (kind) {
            case REVIEW_DECISION -> "panel_decided";
            case RECONSIDERED_DECISION -> "board_reconsidered";
            default -> "governors_decided"; // the only other decision with reasons of its own
        };
    }

    /** Writes it, or says what is missing. */
    @Transactional
    LetterOutcome write(ExclusionId id, LetterKind kind, TypedForm form) {
        var about = openCase.open(id);
        var exclusion = about.exclusion();
        var facts = LetterQuestions.answered(CaseLetterRules.facts(about, kind, dates), form);
        var limit = form.day("given").flatMap(_ -> openCase.limitToApply(id, notice(form)));
        if (limit.isPresent()) {
            facts = facts.with(LetterField.REVIEW_BY, limit.get());
        }
        return writeLetter.write(
                new LetterRequest(
                        kind,
                        exclusion.pupil(),
                        exclusion.school(),
                        id.value(),
                        exclusion.imposed().firstDay(),
                        addressee(kind, form),
                        facts));
    }

    private static NoticeGiven notice(TypedForm form) {
        return new NoticeGiven(
                form.is("way", "delivered")
                        ? NoticeGiven.Way.DELIVERED
                        : NoticeGiven.Way.FIRST_CLASS_POST,
                form.dayOf("given"));
    }

    private static Addressee addressee(LetterKind kind, TypedForm form) {
        if (!kind.isForFamily()) {
            return new Addressee.Official(
                    form.one("name"),
                    form.one("office"),
                    EmailAddress.parse(form.one("email")).orElseThrow(NotFound::new));
        }
        return form.is("to", LetterQuestions.TO_PUPIL)
                ? new Addressee.ThePupil()
                : new Addressee.Adult(UUID.fromString(form.one("to")));
    }

    /** Whether what was typed is an address. */
    static Optional<String> problemWith(LetterKind kind, TypedForm form) {
        return kind.isForFamily() || EmailAddress.parse(form.one("email")).isPresent()
                ? Optional.empty()
                : Optional.of("Enter an email address, like name@example.org");
    }
}
