package org.holdfast.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.organisation.OrganisationFixtures.closed;
import static org.holdfast.organisation.OrganisationFixtures.day;

import java.util.Set;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.statute.calendar.SchoolYear;
import org.holdfast.web.NotAllowed;
import org.holdfast.web.Stale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@HoldfastTest
@RecordApplicationEvents
@Import({AccessFixtures.class, OrganisationFixtures.class})
class ChangeCalendarTest {
    private static final SchoolYear YEAR = new SchoolYear(2025);

    @Autowired ChangeCalendar changeCalendar;
    @Autowired Calendars calendars;
    @Autowired SchoolCalendars schoolCalendars;
    @Autowired OrganisationFixtures fixtures;
    @Autowired AccessFixtures access;
    @Autowired ApplicationEvents events;

    @Test
    void tellsWhoseDaysChangedAndWhy() {
        var school = fixtures.aSchool("Westmarch High");
        fixtures.keepsTheYear(school.id());
        var head = access.aPersonWith(Role.HEADTEACHER, school.id().organisation());
        var snow =
                calendars
                        .of(school.id().organisation(), YEAR)
                        .with(closed(ClosureKind.EMERGENCY, "2025-11-12", "2025-11-12"));

        assertThat(schoolCalendars.of(school.id()).isSchoolDay(day("2025-11-12"))).isTrue();
        assertThat(change(head, snow, "Snow")).isInstanceOf(CalendarDecision.Changed.class);
        assertThat(events.stream(CalendarChanged.class))
                .contains(new CalendarChanged(Set.of(school.id()), "Snow", head.reference()));
        assertThat(schoolCalendars.of(school.id()).isSchoolDay(day("2025-11-12"))).isFalse();
    }

    @Test
    void tellsAllSchoolsThatKeepTheAuthoritysTerms() {
        var follower = fixtures.aSchool("Follower", "800", "Community school");
        var other = fixtures.aSchool("Own terms", "800", "Foundation school");
        fixtures.keepsTheYear(other.id());
        var officer =
                access.aPersonWith(
                        Role.EXCLUSIONS_OFFICER, follower.authority().id().organisation());
        var year =
                OrganisationFixtures.year2025(
                        CalendarYear.empty(follower.authority().id().organisation(), YEAR));

        change(officer, year, "Term dates 2025/26");

        assertThat(events.stream(CalendarChanged.class).map(CalendarChanged::schools))
                .contains(Set.of(follower.id()));
        assertThat(schoolCalendars.of(follower.id()).isSchoolDay(day("2025-09-03"))).isTrue();
        assertThat(schoolCalendars.of(follower.id()).isProvisional(day("2025-09-03"))).isTrue();
        assertThat(schoolCalendars.of(follower.authority().id()).isProvisional(day("2025-09-03")))
                .isFalse();
    }

    @Test
    void refusesToOverwriteWhatSomeoneElseChanged() {
        var school = fixtures.aSchool("Busy");
        fixtures.keepsTheYear(school.id());
        var read = calendars.of(school.id().organisation(), YEAR);
        fixtures.keep(read.with(closed(ClosureKind.INSET, "2025-10-01", "2025-10-01")));

        assertThatThrownBy(() ->
                        fixtures.keep(
                                read.with(closed(ClosureKind.INSET, "2025-10-02", "2025-10-02"))))
                .isInstanceOf(Stale.class);
        var fresh = CalendarYear.empty(school.id().organisation(), YEAR);
        assertThatThrownBy(() -> fixtures.keep(OrganisationFixtures.year2025(fresh)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void keepsEveryChangeAndTheStateIsTheLastOfThem() {
        var school = fixtures.aSchool("Events");
        fixtures.keepsTheYear(school.id());
        var organisation = school.id().organisation();
        fixtures.keep(
                calendars
                        .of(organisation, YEAR)
                        .with(closed(ClosureKind.INSET, "2025-10-01", "2025-10-01")));

        var changes = calendars.changes(organisation, YEAR, 10);

        assertThat(changes).hasSize(2);
        assertThat(changes.getFirst().then()).isEqualTo(calendars.of(organisation, YEAR));
        assertThat(changes.getFirst().reason()).isEqualTo("As published");
    }

    @Test
    void changesNothingWhereItIsSoAlready() {
        var school = fixtures.aSchool("Same");
        fixtures.keepsTheYear(school.id());

        assertThat(fixtures.keep(calendars.of(school.id().organisation(), YEAR)))
                .isEqualTo(new CalendarDecision.Unchanged());
    }

    @Test
    void refusesInWordsWhatCannotBe() {
        var school = fixtures.aSchool("Wrong");
        var backwards =
                CalendarYear.empty(school.id().organisation(), YEAR)
                        .with(TermDates.of("Autumn", day("2025-12-19"), day("2025-09-01")));

        assertThat(fixtures.keep(backwards))
                .isInstanceOfSatisfying(
                        CalendarDecision.Refused.class,
                        refused ->
                                assertThat(refused.why())
                                        .containsExactly("Autumn ends before it begins."));
    }

    @Test
    void letsNobodyElseChangeASchoolsCalendar() {
        var school = fixtures.aSchool("Ours");
        var neighbour = fixtures.aSchool("Theirs");
        var year =
                OrganisationFixtures.year2025(CalendarYear.empty(school.id().organisation(), YEAR));
        for (var person :
                new Actor.Person[] {
                    access.aPersonWith(Role.SCHOOL_STAFF, school.id().organisation()),
                    access.aPersonWith(Role.GOVERNOR, school.id().organisation()),
                    access.aPersonWith(Role.HEADTEACHER, neighbour.id().organisation()),
                    access.aPersonWith(Role.ANALYST, school.authority().id().organisation())
                }) {
            assertThatThrownBy(() -> change(person, year, "No")).isInstanceOf(NotAllowed.class);
        }
        var head = access.aPersonWith(Role.HEADTEACHER, school.id().organisation());
        assertThatThrownBy(() ->
                        change(
                                head,
                                CalendarYear.empty(school.authority().id().organisation(), YEAR),
                                "No"))
                .isInstanceOf(NotAllowed.class);
    }

    private CalendarDecision change(Actor actor, CalendarYear year, String reason) {
        return AccessFixtures.as(actor, () -> changeCalendar.change(year, reason));
    }
}
