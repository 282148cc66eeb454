package org.holdfast.casework;

import java.util.Optional;
import org.holdfast.access.OrganisationId;
import org.holdfast.organisation.School;
import org.holdfast.pupil.PupilFacts;
import org.holdfast.statute.calendar.SchoolCalendar;

/**
 * What stands round a matter.
 *
 * @param facts the pupil’s, as at the day it began
 * @param calendar that its school days are counted on
 * @param homeAuthority the authority where the pupil lives, where it is another and known here
 */
public record Setting(
        School school,
        PupilFacts facts,
        SchoolCalendar calendar,
        Optional<OrganisationId> homeAuthority) {

    @Override
    public String toString() {
        return "Setting[" + school.id() + "]";
    }
}
