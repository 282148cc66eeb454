package org.holdfast.demo;

/** How large a borough to invent. */
public enum DemoSize {
    /** One school for all ages: about 1,000 pupils. */
    SCHOOL(1_000, 1),
    /** About 60 schools and 30,000 pupils. */
    BOROUGH(30_000, 1),
    /** Seventeen boroughs: about 1,000 schools and 500,000 pupils. */
    REGION(500_000, 17);

    private final int pupils;
    private final int boroughs;

    DemoSize(int pupils, int boroughs) {
        this.pupils = pupils;
        this.boroughs = boroughs;
    }

    int boroughs() {
        return boroughs;
    }

    /** About how many pupils are on roll in one borough. */
    int pupilsInOne() {
        return pupils / boroughs;
    }

    /** About how many pupils are on roll. */
    public int pupils() {
        return pupils;
    }
}
