package org.holdfast.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.holdfast.access.Role;
import org.holdfast.web.Question;

/**
 * A step that a kind of matter knows.
 *
 * @param key unique in its kind
 * @param title of the page on which it is recorded
 * @param intro what to know before; perhaps empty
 * @param by who may record it
 * @param moves from each stage in which it may be recorded to the stage that it leads to; the stage
 *     before anything is an empty text
 * @param questions what is asked; a question named {@code on} is the day it happened
 */
public record StepKind(
        String key,
        String title,
        String intro,
        Set<Role> by,
        Map<String, String> moves,
        Function<Optional<Matter>, List<Question>> questions) {

    /** The stage before a matter is begun. */
    public static final String NOTHING_YET = "";

    public StepKind {
        by = Set.copyOf(by);
        moves = Map.copyOf(moves);
    }

    /** Where it leads from a stage; empty where it cannot be recorded. */
    public Optional<String> from(String stage) {
        return Optional.ofNullable(moves.get(stage));
    }

    /** The question for the day. */
    public static Question.Day on(String label) {
        return new Question.Day("on", label, "For example, 10 11 2025").orElse("Enter the day");
    }
}
