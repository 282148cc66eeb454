package org.holdfast.statistics.disclosure;

import org.holdfast.statistics.UnusableInput;

/**
 * One count among linked ones.
 *
 * @param name what it is of, the same wherever it stands
 * @param value the true count
 * @param standing what an outsider knows of it already, and whether it can still be hidden
 * @param sensitive whether it would tell of few pupils: then it must not be shown nor worked out
 * @param dearness how much a reader misses it: 0 for a cell, more for a total
 */
public record LinkedCount(
        String name, int value, Standing standing, boolean sensitive, int dearness) {
    public LinkedCount {
        UnusableInput.unless(value >= 0, "a count cannot be below 0");
    }

    /** What an outsider knows of a count. */
    public enum Standing {
        /** About to be published: it may be shown or hidden. */
        PROPOSED,
        /** Published before: known to everyone, and nothing can be done about it. */
        OUT,
        /**
         * In no table, but the outsider knows that it is there: what came between two releases, or
         * the remainder of a part.
         */
        UNSEEN
    }
}
