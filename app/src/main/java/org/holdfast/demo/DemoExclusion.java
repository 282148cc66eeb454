package org.holdfast.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * An invented suspension, or a permanent exclusion.
 *
 * @param halfDays sessions lost; 0 for a permanent exclusion
 * @param reasons census codes, the main one first
 */
record DemoExclusion(
        DemoPupil pupil,
        DemoSchool school,
        boolean permanent,
        LocalDate start,
        int halfDays,
        List<String> reasons,
        Turn turn) {

    /** What became of it. Only the usual ones count in the figures. */
    enum Turn {
        USUAL,
        /** The head cancelled it. */
        CANCELLED,
        /** The governing board reinstated the pupil. */
        REINSTATED,
        /** It was for lunchtimes only. */
        LUNCHTIMES
    }

    /** How many school days it lasts, a half day counted as one. */
    int schoolDays() {
        return turn == Turn.LUNCHTIMES ? halfDays : (halfDays + 1) / 2;
    }

    @Override
    public String toString() {
        return "DemoExclusion[" + start + "]";
    }
}
