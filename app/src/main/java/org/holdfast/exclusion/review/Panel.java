package org.holdfast.exclusion.review;

/**
 * An independent review panel, as the law asks about it (Sch 1 paras 3, 5). Names stand apart.
 *
 * @param heads members who are or within five years were heads
 * @param governors members who are or were governors, committee members or trust directors
 * @param layChair chaired by a lay member
 * @param unconnected no member has a connection that might raise doubt
 * @param trained every member and the clerk trained within the last two years
 * @param senExpert a SEN expert is appointed
 */
public record Panel(
        int heads,
        int governors,
        boolean layChair,
        boolean unconnected,
        boolean trained,
        boolean senExpert) {

    /** How many there are, the chair among them. */
    public int members() {
        return heads + governors + (layChair ? 1 : 0);
    }
}
