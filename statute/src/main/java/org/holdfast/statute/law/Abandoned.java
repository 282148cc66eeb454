package org.holdfast.statute.law;

import org.holdfast.statute.Event;
import org.holdfast.statute.Law;
import org.holdfast.statute.Origin;
import org.holdfast.statute.Role;

/** An application made in time is abandoned. */
record Abandoned(Applied applied, Event.ReviewAbandoned abandonment) implements Matter {

    Origin abandoned() {
        return Origin.of("the application was abandoned", abandonment.date());
    }

    @Override
    public Setting setting() {
        return applied.setting();
    }

    @Override
    public String event() {
        return abandonment.id();
    }

    @Override
    public Law law() {
        return applied.law();
    }

    @Override
    public Role relevantPerson() {
        return applied.relevantPerson();
    }
}
