package org.holdfast.casework;

/** What came of the wish to record a step of a matter. */
public sealed interface MatterResult {

    /** It is recorded, and what follows is worked out. */
    record Recorded(Matter matter) implements MatterResult {}

    /** It is not recorded. */
    record NotPossible(String why) implements MatterResult {}
}
