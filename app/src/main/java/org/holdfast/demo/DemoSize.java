package org.holdfast.demo;

/** How large a borough to invent. */
public enum DemoSize {
    /**
     * One secondary school and its five primaries' worth of pupils in one building: about 1,000
     * pupils.
     */
    SCHOOL(1_000),
    /** About 60 schools and 30,000 pupils. */
    BOROUGH(30_000),
    /** About 1,000 schools and 500,000 pupils. */
    REGION(500_000);

    private final int pupils;

    DemoSize(int pupils) {
        this.pupils = pupils;
    }

    /** About how many pupils are on roll. */
    public int pupils() {
        return pupils;
    }
}
