package org.holdfast.letter;

import java.util.Optional;
import org.holdfast.letter.wording.Vocabulary;

/** The placeholders, cases and passages of letters. */
final class LetterVocabulary implements Vocabulary {
    static final LetterVocabulary ALL = new LetterVocabulary();

    private LetterVocabulary() {}

    @Override
    public boolean knowsValue(String name) {
        return LetterField.ofKey(name).isPresent();
    }

    @Override
    public boolean knowsCondition(String name) {
        return LetterCondition.ofKey(name).isPresent();
    }

    @Override
    public Optional<String> passage(String name) {
        return LetterPassage.ofKey(name).map(LetterPassage::text);
    }
}
