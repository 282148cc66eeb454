package org.holdfast.statute.law;

import org.holdfast.statute.Case;
import org.holdfast.statute.Event;
import org.holdfast.statute.Fact;
import org.holdfast.statute.Findings;

/**
 * The statutory clock: runs the events of a case, in their order, through the rules of the law that
 * was in force, and finds who owes what to whom by when.
 *
 * <p>It knows no current date. The same case always gives the same findings.
 */
public final class Clock {
    private Clock() {}

    /** Everything that follows from a case. */
    public static Findings of(Case given) {
        return Proceedings.of(given);
    }

    /** The totals as they would stand with a proposed suspension served (PWR-3, the matrix). */
    public static Fact.Suspended proposing(Case given, Event.Suspension proposed) {
        return of(given.and(proposed)).suspended(proposed.id()).orElseThrow();
    }
}
