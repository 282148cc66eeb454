package org.holdfast.statistics.disclosure;

/**
 * Who reads a table, and under what count a cell of it is hidden from them. Printed under the
 * table.
 */
public enum Audience {
    /** Staff with a lawful basis for the pupils concerned: nothing hidden, a warning below 5. */
    NAMED_STAFF(0),
    /**
     * Anything that leaves the organisation: governors, partners, the public. 1 to 4 are hidden.
     */
    OUTSIDE(5),
    /** Research extracts and survey results. 1 to 9 are hidden. */
    RESEARCH(10);

    private static final int WARNING_BELOW = 5;

    private final int threshold;

    Audience(int threshold) {
        this.threshold = threshold;
    }

    public int threshold() {
        return threshold;
    }

    /** Whether a count shown to this audience wants the warning that few pupils are behind it. */
    public boolean isWarnedOf(int count) {
        return count > 0 && count < WARNING_BELOW && !DisclosureRules.hidesCount(count, threshold);
    }
}
