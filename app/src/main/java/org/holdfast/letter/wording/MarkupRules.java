package org.holdfast.letter.wording;

import java.util.List;
import java.util.Optional;

/** What marks a line may carry. */
final class MarkupRules {
    static final String TITLE = "# ";
    static final String HEADING = "## ";
    static final String BULLET = "- ";
    static final String BOLD = "**";

    private MarkupRules() {}

    /** What is wrong with the marks of one line. */
    static List<WordingProblem> check(String line, int number) {
        return Optional.ofNullable(wrong(line.strip()))
                .map(words -> new WordingProblem(number, words))
                .stream()
                .toList();
    }

    private static @org.jspecify.annotations.Nullable String wrong(String line) {
        if (line.startsWith("#") && !line.startsWith(TITLE) && !line.startsWith(HEADING)) {
            return "a heading starts with # (the letter's title) or ## and a space";
        }
        return line.split("\\*\\*", -1).length % 2 == 0
                ? "bold words stand between ** and **; one of the two is missing"
                : null;
    }
}
