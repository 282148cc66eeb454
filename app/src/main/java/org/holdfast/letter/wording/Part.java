package org.holdfast.letter.wording;

import java.util.List;

/** A piece of a template. */
sealed interface Part {

    /** Plain words and markup, as typed. */
    record Words(String text) implements Part {}

    /** A placeholder. */
    record Slot(String name) implements Part {}

    /** A passage, by its name, and what it says. */
    record Passage(String name, List<Part> parts) implements Part {}

    /** What stands only where the condition holds. */
    record When(String condition, List<Part> parts) implements Part {}

    /** What stands only where the condition does not hold. */
    record Unless(String condition, List<Part> parts) implements Part {}
}
