package org.holdfast.exclusion;

/**
 * Something that asks a person to think: it names its facts and decides nothing.
 *
 * @param asks what the authority's policy asks for
 * @param facts why, with the numbers
 */
public record Signal(Name name, String asks, String facts) {

    /** What can be signalled. */
    public enum Name {
        /** S4-03. */
        CONSULT,
        /** S4-04. */
        SUPPORT_PROGRAMME,
        /** S4-05. */
        PROGRAMME_BEFORE_RETURN,
        /** S4-17. */
        PRE_EXCLUSION_ASSESSMENT,
        /** S4-07: nothing dated stands against a measure of the list. */
        MEASURES_MISSING,
        /** S4-07: a measure from years ago, or one that never started. */
        MEASURES_OLD
    }
}
