package org.holdfast.letter;

import java.util.List;

/** What became of writing a letter. */
public sealed interface LetterOutcome {

    /** It is written, and stays as it is. */
    record Written(LetterId letter) implements LetterOutcome {}

    /** These facts stand in the letter and are not known. Nothing is written. */
    record FactsMissing(List<LetterField> fields) implements LetterOutcome {}

    /**
     * This person may not be written to, or is not the one whom the law names.
     *
     * @param words why, in a sentence
     */
    record WrongAddressee(String words) implements LetterOutcome {}
}
