package org.holdfast.statistics.outcome;

import java.util.OptionalInt;

/** The three versions of the Strengths and Difficulties Questionnaire; never mixed in one mean. */
public enum SdqForm {
    PARENT(5),
    TEACHER(3),
    SELF(5);

    private final int impactItems;

    SdqForm(int impactItems) {
        this.impactItems = impactItems;
    }

    /** Impact items: distress first, then interference. */
    public int impactItems() {
        return impactItems;
    }

    /** Band of the original three, 0 the best; none without a score. */
    public OptionalInt bandOfThree(SdqScale scale, OptionalInt score) {
        return SdqBands.ofThree(this, scale, score);
    }

    /** Band of the newer four, 0 the best; none without a score. */
    public OptionalInt bandOfFour(SdqScale scale, OptionalInt score) {
        return SdqBands.ofFour(this, scale, score);
    }
}
