package org.holdfast.journey;

import java.util.UUID;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.organisation.OrganisationFixtures;
import org.holdfast.organisation.School;
import org.holdfast.pupil.PupilFixtures;
import org.springframework.boot.test.context.TestComponent;

/** Where journeys happen: Westmarch High, with its calendar, its people and Kofi Amankwah. */
@TestComponent
class JourneyPlace {
    private final AccessFixtures access;
    private final OrganisationFixtures organisations;
    private final PupilFixtures pupils;
    private final Visits visits;

    JourneyPlace(
            AccessFixtures access,
            OrganisationFixtures organisations,
            PupilFixtures pupils,
            Visits visits) {
        this.access = access;
        this.organisations = organisations;
        this.pupils = pupils;
        this.visits = visits;
    }

    /**
     * Who is there.
     *
     * @param kofi the pupil's id
     */
    record Westmarch(School school, Actor.Person head, Actor.Person officer, UUID kofi) {}

    Westmarch westmarch() {
        var school = organisations.aSchool("Westmarch High");
        organisations.keepsTheYear(school.id());
        var head = access.aPersonWith(Role.HEADTEACHER, school.id().organisation());
        var officer =
                access.aPersonWith(Role.EXCLUSIONS_OFFICER, school.authority().id().organisation());
        visits.name(head, "Helen Marsh");
        visits.name(officer, "Omar Field");
        var kofi = pupils.aPupilAt(school.id());
        pupils.aParentOf(kofi, "Efua Amankwah");
        return new Westmarch(school, head, officer, kofi.value());
    }
}
