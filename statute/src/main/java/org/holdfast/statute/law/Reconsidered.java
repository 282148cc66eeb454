package org.holdfast.statute.law;

import org.holdfast.statute.Event;
import org.holdfast.statute.Event.ReconsiderationOutcome;
import org.holdfast.statute.Law;
import org.holdfast.statute.Origin;
import org.holdfast.statute.Role;

/** The governing board has reconsidered. */
record Reconsidered(Reviewed after, Event.Reconsideration reconsideration) implements Matter {

    Origin reconsidered() {
        return Origin.of("the governing board reconsidered", reconsideration.date());
    }

    boolean isDeclined() {
        return reconsideration.outcome() == ReconsiderationOutcome.DECLINE;
    }

    boolean isLate() {
        return after.limitToReconsider().isPassedOn(reconsideration.date());
    }

    @Override
    public Setting setting() {
        return after.setting();
    }

    @Override
    public String event() {
        return reconsideration.id();
    }

    @Override
    public Law law() {
        return after.law();
    }

    @Override
    public Role relevantPerson() {
        return after.relevantPerson();
    }
}
