package org.holdfast.statute.law;

import java.util.ArrayList;
import java.util.List;
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
        var ledger = new Ledger(given);
        var facts = new ArrayList<Fact>();
        for (var event : given.events()) {
            if (event instanceof Event.Suspension suspension) {
                facts.add(ledger.enter(suspension));
            }
        }
        return new Findings(facts, List.of(), List.of(), List.of());
    }

    /** The totals as they would stand with a proposed suspension served (PWR-3, the matrix). */
    public static Fact.Suspended proposing(Case given, Event.Suspension proposed) {
        return of(given.and(proposed)).suspended(proposed.id()).orElseThrow();
    }
}
