package org.holdfast.exclusion.writing;

import java.util.List;
import org.holdfast.exclusion.OpenedCase;
import org.holdfast.letter.LetterKind;
import org.springframework.stereotype.Component;

/** Which letters a case asks for. In templates: {@code @caseLetters.owed(about)}. */
@Component("caseLetters")
final class CaseLetters {

    /** The letters that the case asks for now, the family’s first. */
    public List<LetterKind> owed(OpenedCase about) {
        return CaseLetterRules.owed(about);
    }
}
