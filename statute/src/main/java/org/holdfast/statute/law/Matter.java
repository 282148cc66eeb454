package org.holdfast.statute.law;

import org.holdfast.statute.Case;
import org.holdfast.statute.Law;
import org.holdfast.statute.Pupil;
import org.holdfast.statute.Role;
import org.holdfast.statute.SchoolKind;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.WorkingDays;

/** One event as the rules see it: what happened, with what was worked out about it. */
sealed interface Matter
        permits Excluded,
                Cancelled,
                Decided,
                Applied,
                Abandoned,
                Reviewed,
                Reconsidered,
                ClaimDetermined,
                Procedural,
                Standalone {

    Setting setting();

    /** The id of the event. */
    String event();

    Law law();

    default Case given() {
        return setting().given();
    }

    /** The parent, or the pupil from the 18th birthday (2012 Regs reg 2(1)). */
    default Role relevantPerson() {
        return Role.PARENT;
    }

    default SchoolCalendar calendar() {
        return given().days().school();
    }

    default WorkingDays workingDays() {
        return given().days().working();
    }

    default SchoolKind kind() {
        return given().school().kind();
    }

    default boolean pupilIs(Pupil.Status status) {
        return given().pupil().is(status);
    }

    /** Whether the pupil lives in another authority's area. */
    default boolean livesElsewhere() {
        return !given().pupil().homeLocalAuthority().equals(given().school().localAuthority());
    }
}
