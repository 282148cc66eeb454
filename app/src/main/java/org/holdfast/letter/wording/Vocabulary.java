package org.holdfast.letter.wording;

import java.util.Optional;

/** The words that a template may use between braces. */
public interface Vocabulary {

    /** Whether {@code {{name}}} stands for a value. */
    boolean knowsValue(String name);

    /** Whether {@code {{#name}}} may open a section. */
    boolean knowsCondition(String name);

    /** The passage that {@code {{name}}} stands for: a text in this language, without passages. */
    Optional<String> passage(String name);
}
