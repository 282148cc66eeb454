package org.holdfast.letter.wording;

import java.util.List;

/** A block of a letter as it will be read. */
public sealed interface Block {

    /** The letter's one title. */
    record Title(List<Run> runs) implements Block {}

    /** A heading below the title. */
    record Heading(List<Run> runs) implements Block {}

    /** A paragraph. */
    record Paragraph(List<Run> runs) implements Block {}

    /** A list with a bullet before each item. */
    record Bullets(List<List<Run>> items) implements Block {}

    /** Words, all bold or all plain; a line end in them is a line end in the letter. */
    record Run(String text, Weight weight) {}

    /** How heavy words stand. */
    enum Weight {
        PLAIN,
        BOLD
    }

    /** The words of the runs, without weight. */
    static String words(List<Run> runs) {
        return String.join("", runs.stream().map(Run::text).toList());
    }
}
