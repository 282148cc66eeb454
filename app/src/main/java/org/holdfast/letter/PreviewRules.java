package org.holdfast.letter;

import java.util.List;
import org.holdfast.letter.wording.Merge;
import org.holdfast.letter.wording.WordingReader;

/** What a wording looks like with invented facts. */
final class PreviewRules {
    private PreviewRules() {}

    /** A case in which most of what a letter of the kind can say is said. */
    static LetterFacts example(LetterKind kind) {
        var facts = LetterFacts.none();
        for (var field : LetterField.values()) {
            facts = facts.with(field, field.example());
        }
        var usual =
                facts.where(
                        LetterCondition.SCHOOL_AGE,
                        LetterCondition.EDUCATION_DUE,
                        LetterCondition.EDUCATION_KNOWN,
                        LetterCondition.REINTEGRATION_MEETING,
                        LetterCondition.REMOTE_MEETINGS);
        return switch (kind) {
            case PERMANENT_EXCLUSION, GOVERNORS_DECISION ->
                    usual.where(LetterCondition.PERMANENT, LetterCondition.BOARD_MUST_MEET);
            case REVIEW_DECISION, RECONSIDERED_DECISION ->
                    usual.where(LetterCondition.PERMANENT, LetterCondition.SENT_BACK);
            default -> usual.where(LetterCondition.BOARD_MEETS_IF_ASKED);
        };
    }

    static LetterSheet preview(LetterKind kind, String text) {
        var facts = example(kind);
        var merged =
                Merge.merge(
                        WordingReader.read(text, LetterVocabulary.ALL).wording(),
                        facts::value,
                        facts::holds);
        return LetterSheet.of(
                new LetterSheet.Head(
                        LetterField.SCHOOL_NAME.example(),
                        List.of(LetterField.SCHOOL_ADDRESS.example()),
                        List.of(LetterField.RECIPIENT_NAME.example(), "2 Example Street\nZZ1 1ZZ"),
                        LetterField.LETTER_DATE.example()),
                merged.blocks());
    }
}
