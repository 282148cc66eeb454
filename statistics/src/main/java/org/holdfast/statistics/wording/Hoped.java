package org.holdfast.statistics.wording;

/** Which way a figure is hoped to go. A signal is not good or bad of itself. */
public enum Hoped {
    FALL,
    RISE,
    NEITHER;

    /** What a move up or down is, said of a sentence's subject; nothing where it is neither. */
    String judged(boolean upwards) {
        if (this == NEITHER) {
            return "";
        }
        return (this == RISE) == upwards
                ? ", in the direction hoped for"
                : ", against the direction hoped for";
    }
}
