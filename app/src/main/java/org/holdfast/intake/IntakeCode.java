package org.holdfast.intake;

/**
 * A kind of problem. Each module that imports owns an enum of its own; codes are stable, because
 * people name them in {@code --accept} and count them in reports.
 */
public interface IntakeCode {

    /** Such as {@code SCHOOL-URN}. */
    String code();

    /** Whether it stops an import, if it is not accepted. */
    Severity severity();

    /**
     * What is done with the row when the error is accepted; empty where it cannot be, because
     * nothing sensible could be done.
     */
    String whenAccepted();
}
