package org.holdfast.statistics.indicator;

/** Which end of an indicator is the better one. */
public enum Polarity {
    /** The smallest value is best, as for exclusion rates. */
    LOW,
    /** The largest value is best, as for attendance. */
    HIGH
}
