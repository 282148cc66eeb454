package org.holdfast.statute.calendar;

/** Half a school day: the morning or the afternoon. */
public enum Session {
    AM,
    PM
}
