package org.holdfast.exclusion;

/**
 * The facts about a pupil that change what must happen (statute reference, section 13).
 *
 * @param sen SEN support or an EHC plan
 */
public record PupilStanding(
        boolean sen, boolean ehcPlan, boolean lookedAfter, boolean socialWorker) {

    /** S4-13: whether a record is wanted of whom the head spoke to first. */
    public boolean needsExtraCare() {
        return sen || lookedAfter;
    }
}
