package org.holdfast.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.organisation.OrganisationFixtures.closed;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.access.SignedIn;
import org.holdfast.statute.calendar.SchoolYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HoldfastTest
@Import({AccessFixtures.class, OrganisationFixtures.class})
class CalendarPagesTest {
    private static final SchoolYear YEAR = new SchoolYear(2025);

    @Autowired MockMvc pages;
    @Autowired OrganisationFixtures fixtures;
    @Autowired AccessFixtures access;
    @Autowired Calendars calendars;

    private School school;
    private Actor.Person head;

    @BeforeEach
    void aSchoolAndItsHeadteacher() {
        school = fixtures.aSchool("Westmarch High");
        head = access.aPersonWith(Role.HEADTEACHER, school.id().organisation());
    }

    @Test
    void showsTheYearAtAGlanceWithItsTotals() throws Exception {
        fixtures.keepsTheYear(school.id());

        assertThat(body(get(path()).param("year", "2025")))
                .contains(
                        "191 school days", "September 2025", "Friday 28 November 2025", "INSET day")
                .contains("The terms are the school’s own")
                .contains("Add a closure");
    }

    @Test
    void saysThatNothingIsKnownOfAYearThatNobodyHasPublished() throws Exception {
        assertThat(body(get(path()).param("year", "2034")))
                .contains("No terms are known for this year");
    }

    @Test
    void saysThatInheritedTermsAreProvisionalAndLetsTheSchoolConfirmThem() throws Exception {
        var other = fixtures.aSchool("Follower", "203", "Community school");
        var itsHead = access.aPersonWith(Role.HEADTEACHER, other.id().organisation());
        fixtures.publishesTheYear(other.authority().id());
        var path = "/schools/" + other.id().value() + "/calendar";
        assertThat(as(itsHead, get(path).param("year", "2025")))
                .contains("has not confirmed these terms");

        pages.perform(
                        post(path + "/follow")
                                .with(SignedIn.as(itsHead))
                                .with(csrf())
                                .param("year", "2025")
                                .param("version", "-1"))
                .andExpect(redirectedUrl(path + "?year=2025"));

        assertThat(as(itsHead, get(path).param("year", "2025")))
                .doesNotContain("has not confirmed these terms");
    }

    @Test
    void addsAClosureAndSaysWhatIsWorkedOutAgain() throws Exception {
        fixtures.keepsTheYear(school.id());

        pages.perform(closure("2025", "0", "emergency", "12", "Snow"))
                .andExpect(redirectedUrl(path() + "?year=2025"))
                .andExpect(
                        flash().attribute(
                                        "done",
                                        "The calendar has changed. Open due dates are worked out again."));

        assertThat(calendars.of(school.id().organisation(), YEAR).closures())
                .extracting(ClosedDays::kind)
                .contains(ClosureKind.EMERGENCY);
        assertThat(body(get(path()).param("year", "2025"))).contains("190 school days", "Snow");
    }

    @Test
    void keepsWhatWasTypedAndNamesWhatIsMissing() throws Exception {
        var page =
                pages.perform(closure("2025", "-1", "", "99", ""))
                        .andExpect(status().isBadRequest())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();

        assertThat(page)
                .contains("<title>Error: Add a closure", "There is a problem")
                .contains("href=\"#kind\"", "href=\"#first\"", "href=\"#reason\"")
                .contains("value=\"99\"");
    }

    @Test
    void refusesATermThatOverlapsAnother() throws Exception {
        fixtures.keepsTheYear(school.id());
        var page =
                pages.perform(
                                signed(post(path() + "/term"))
                                        .param("year", "2025")
                                        .param("version", "0")
                                        .param("name", "Late")
                                        .param("first-day", "19")
                                        .param("first-month", "12")
                                        .param("first-year", "2025")
                                        .param("last-day", "20")
                                        .param("last-month", "12")
                                        .param("last-year", "2025")
                                        .param("reason", "Longer"))
                        .andExpect(status().isBadRequest())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();

        assertThat(page).contains("Late begins before Autumn has ended.");
    }

    @Test
    void changesAndRemovesWhatIsThere() throws Exception {
        fixtures.keepsTheYear(school.id());
        var inset = calendars.of(school.id().organisation(), YEAR).closures().getFirst();
        assertThat(
                        body(
                                get(path() + "/closure")
                                        .param("year", "2025")
                                        .param("part", inset.id().toString())))
                .contains("Change a closure", "value=\"INSET day\"");
        assertThat(
                        body(
                                get(path() + "/remove")
                                        .param("year", "2025")
                                        .param("part", inset.id().toString())))
                .contains("Remove INSET day", "Monday 1 September 2025");

        pages.perform(
                        signed(post(path() + "/remove"))
                                .param("year", "2025")
                                .param("version", "0")
                                .param("part", inset.id().toString())
                                .param("reason", "Moved"))
                .andExpect(redirectedUrl(path() + "?year=2025"));

        assertThat(calendars.of(school.id().organisation(), YEAR).closures())
                .extracting(ClosedDays::id)
                .doesNotContain(inset.id());
    }

    @Test
    void asksToLookAgainWhereSomeoneElseWasFirst() throws Exception {
        fixtures.keepsTheYear(school.id());
        fixtures.keep(
                calendars
                        .of(school.id().organisation(), YEAR)
                        .with(closed(ClosureKind.INSET, "2025-10-01", "2025-10-01")));

        pages.perform(closure("2025", "0", "inset", "12", "Late")).andExpect(status().isConflict());
    }

    @Test
    void marksForgottenBankHolidaysAsClosed() throws Exception {
        fixtures.keepsTheYear(school.id());
        var year = calendars.of(school.id().organisation(), YEAR);
        fixtures.keep(
                year.withClosures(
                        year.closures().stream()
                                .filter(each -> each.kind() != ClosureKind.BANK_HOLIDAY)
                                .toList()));
        assertThat(body(get(path()).param("year", "2025")))
                .contains("A bank holiday counts as a school day", "Monday 4 May 2026");

        pages.perform(
                        signed(post(path() + "/bank-holidays"))
                                .param("year", "2025")
                                .param("version", "1"))
                .andExpect(status().is3xxRedirection());

        assertThat(body(get(path()).param("year", "2025"))).contains("191 school days");
    }

    @Test
    void offersNoChangeToThoseWhoMayMakeNone() throws Exception {
        fixtures.keepsTheYear(school.id());
        var staff = access.aPersonWith(Role.SCHOOL_STAFF, school.id().organisation());

        assertThat(as(staff, get(path()).param("year", "2025"))).doesNotContain("Add a closure");
        pages.perform(get(path() + "/closure").param("year", "2025").with(SignedIn.as(staff)))
                .andExpect(status().isForbidden());
    }

    @Test
    void answersAYearBeyondReasonAsNotFound() throws Exception {
        pages.perform(get(path()).param("year", "3000").with(SignedIn.as(head)))
                .andExpect(status().isNotFound());
    }

    @Test
    void findsSchoolsByWordsThatStandInNoAddress() throws Exception {
        var cookies =
                pages.perform(signed(post("/schools/find")).param("words", "westm"))
                        .andExpect(redirectedUrl("/schools?authority=all"))
                        .andReturn()
                        .getResponse()
                        .getCookies();

        assertThat(body(get("/schools?authority=all").cookie(cookies)))
                .contains("Westmarch High", "value=\"westm\"")
                .doesNotContain("Follower");
    }

    @Test
    void opensTheListAtTheAuthorityThatOneActsFor() throws Exception {
        var officer =
                access.aPersonWith(Role.EXCLUSIONS_OFFICER, school.authority().id().organisation());

        assertThat(as(officer, get("/schools")))
                .contains(" in Luton</", "Calendar of Luton", "Westmarch High");
    }

    @Test
    void showsOneSchoolWithItsHeadAndItsYear() throws Exception {
        fixtures.keepsTheYear(school.id());

        assertThat(body(get("/schools/" + school.id().value())))
                .contains(
                        "Westmarch High", "Ms Ada Bright", "Community school", "821/", "in Luton");
    }

    private MockHttpServletRequestBuilder closure(
            String year, String version, String kind, String day, String reason) {
        return signed(post(path() + "/closure"))
                .param("year", year)
                .param("version", version)
                .param("kind", kind)
                .param("name", reason)
                .param("first-day", day)
                .param("first-month", "11")
                .param("first-year", "2025")
                .param("reason", reason);
    }

    private MockHttpServletRequestBuilder signed(MockHttpServletRequestBuilder request) {
        return request.with(SignedIn.as(head)).with(csrf());
    }

    private String path() {
        return "/schools/" + school.id().value() + "/calendar";
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return as(head, request);
    }

    private String as(Actor.Person person, MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request.with(SignedIn.as(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
