package org.holdfast.letter;

import java.util.Set;

/**
 * Something that the law wants in a letter.
 *
 * @param key of the placeholder or passage that says it
 * @param what it says, in words
 * @param when the conditions under which it must be said; none: always
 * @param unless the conditions under which it need not be
 * @param citation where the law asks for it
 */
record Requirement(
        String key,
        String what,
        Set<LetterCondition> when,
        Set<LetterCondition> unless,
        String citation) {

    /** Whether it is owed where just these conditions hold. */
    boolean isOwed(Set<LetterCondition> holding) {
        return holding.containsAll(when) && unless.stream().noneMatch(holding::contains);
    }
}
