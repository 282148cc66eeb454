package org.holdfast.statistics.disclosure;

/** All that a reader can work out of a hidden count: it lies between these, both included. */
public record FeasibleInterval(Cell cell, int lowest, int highest) {

    /** Whether the reader knows the count after all. */
    public boolean givesAway() {
        return lowest == highest;
    }
}
