package org.holdfast.letter.wording;

/**
 * Something that keeps a template from being saved.
 *
 * @param line from 1; 0 where it is about the whole text
 * @param words what is wrong and what to do
 */
public record WordingProblem(int line, String words) {

    /** As a page says it: {@code Line 4: …}. */
    public String message() {
        return line == 0 ? words : "Line " + line + ": " + words;
    }
}
