package org.holdfast.statistics.disclosure;

import java.util.OptionalInt;

/** What a reader can work out of a figure: at least, and at most where anything limits it. */
public record Bounds(int least, OptionalInt most) {

    /** Whether the reader knows it. */
    public boolean isKnown() {
        return most.isPresent() && most.getAsInt() == least;
    }
}
