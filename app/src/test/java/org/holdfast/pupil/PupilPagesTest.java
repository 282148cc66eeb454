package org.holdfast.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.access.SchoolId;
import org.holdfast.access.SignedIn;
import org.holdfast.database.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HoldfastTest
@Import({AccessFixtures.class, PupilFixtures.class})
class PupilPagesTest {
    @Autowired AccessFixtures access;
    @Autowired PupilFixtures fixtures;
    @Autowired MockMvc pages;
    @Autowired JdbcClient jdbc;

    private SchoolId school;
    private Actor.Person head;
    private PupilId pupil;

    @BeforeEach
    void aPupil() {
        school = access.aSchoolScope("Westmarch High");
        head = access.aPersonWith(Role.HEADTEACHER, school.organisation());
        pupil =
                fixtures.add(
                        PupilFixtures.newPupil("Kofi", "Amankwah", school, Optional.of(nextUpn())));
    }

    private static int serial = 0;

    private static Upn nextUpn() {
        while (true) {
            serial++;
            for (var letter : "ABCDEFGHJKLMNPQRTUVWXYZ".toCharArray()) {
                var upn = Upn.parse(letter + "82199993%04d".formatted(serial));
                if (upn.isPresent()) {
                    return upn.get();
                }
            }
        }
    }

    private ResultActions as(Actor.Person person, MockHttpServletRequestBuilder request)
            throws Exception {
        return pages.perform(request.with(csrf()).with(SignedIn.as(person)));
    }

    private String page() {
        return "/pupils/" + pupil.value();
    }

    @Test
    void theChildsOwnWordsStandAboveEverythingElse() throws Exception {
        as(
                        head,
                        post(page() + "/about")
                                .param("words", "I am good at drums")
                                .param("adult", "Ms Reid")
                                .param("chosen", "true"))
                .andExpect(redirectedUrl(page()));
        var shown = as(head, get(page())).andReturn().getResponse().getContentAsString();
        assertThat(shown).contains("trusted adult: Ms Reid");
        assertThat(shown.indexOf("I am good at drums"))
                .isPositive()
                .isLessThan(shown.indexOf(">Now<"));
    }

    @Test
    void anAdultWhomTheSchoolNamedIsNotCalledTrusted() throws Exception {
        as(head, post(page() + "/about").param("adult", "Mr Stone"));
        as(head, get(page()))
                .andExpect(content().string(containsString("adult named by the school: Mr Stone")))
                .andExpect(content().string(not(containsString("trusted adult: Mr"))));
    }

    @Test
    void whatNobodyRecordedIsNotShownAsNo() throws Exception {
        as(head, get(page()))
                .andExpect(content().string(containsString("Not recorded")))
                .andExpect(content().string(not(containsString(">No<"))));
    }

    @Test
    void theTimelineIsNewestFirstAndFiltered() throws Exception {
        fixtures.has(pupil, Characteristic.SEN_PROVISION, "K", LocalDate.of(2024, 2, 1));
        var all = as(head, get(page())).andReturn().getResponse().getContentAsString();
        assertThat(all.indexOf("SEN support</")).isPositive();
        assertThat(all.indexOf("1 February 2024")).isLessThan(all.indexOf("4 September 2023"));
        as(head, get(page() + "?show=exclusions"))
                .andExpect(content().string(not(containsString("1 February 2024"))));
        as(head, get(page() + "?show=nonsense")).andExpect(status().isNotFound());
    }

    @Test
    void theUpnIsShownToThoseWhoAskAndTheAskingIsLogged() throws Exception {
        var upn = jdbc(head, "select upn from pupil.pupil where id = ?");
        as(head, get(page() + "/record"))
                .andExpect(content().string(not(containsString(upn))))
                .andExpect(content().string(containsString("Show UPN")));
        as(head, post(page() + "/upn")).andExpect(content().string(containsString(upn)));
        assertThat(
                        jdbc.sql(
                                        "select count(*) from access.read_log where what = 'UPN' and actor = ?")
                                .param(head.reference())
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void everyOpeningIsLogged() throws Exception {
        as(head, get(page())).andExpect(status().isOk());
        assertThat(
                        jdbc.sql(
                                        "select what from access.read_log where actor = ? and ? = any(pupils)")
                                .params(head.reference(), pupil.value())
                                .query(String.class)
                                .list())
                .containsExactly("pupil's page");
    }

    @Test
    void aContactIsAddedChangedAndEndedAndNothingIsLost() throws Exception {
        as(head, contact(post(page() + "/contacts/new"), "Efua Amankwah"))
                .andExpect(redirectedUrl(page() + "/contacts"));
        var id = jdbc(head, "select id::text from pupil.contact where pupil_id = ?");
        as(head, contact(post(page() + "/contacts/" + id), "Efua Mensah").param("version", "1"))
                .andExpect(redirectedUrl(page() + "/contacts"));
        as(head, contact(post(page() + "/contacts/" + id), "Someone else").param("version", "1"))
                .andExpect(status().isConflict());
        as(head, get(page() + "/contacts"))
                .andExpect(content().string(containsString("Efua Mensah")));
        as(head, post(page() + "/contacts/" + id + "/end").param("version", "2"))
                .andExpect(redirectedUrl(page() + "/contacts"));
        as(head, get(page() + "/contacts"))
                .andExpect(content().string(not(containsString("Efua Mensah"))));
        assertThat(
                        jdbc(
                                head,
                                "select string_agg(name, ', ' order by version) from pupil.contact where pupil_id = ?"))
                .isEqualTo("Efua Amankwah, Efua Mensah");
    }

    @Test
    void aRestrictionNeedsItsReasonAndWarnsWhoeverLooks() throws Exception {
        as(
                        head,
                        contact(post(page() + "/contacts/new"), "Sam Stone")
                                .param("restriction", "court_order"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("<title>Error: Add a contact")))
                .andExpect(content().string(containsString("href=\"#restrictionReason\"")))
                .andExpect(content().string(containsString("Sam Stone")));
    }

    @Test
    void thoseWhoDoNotWorkWithPupilsFindNothing() throws Exception {
        var analyst = access.aPersonWith(Role.ANALYST, school.organisation());
        as(analyst, get(page())).andExpect(status().isNotFound());
        as(analyst, get("/pupils")).andExpect(status().isForbidden());
    }

    @Test
    void aPupilAddedByHandIsRefusedWithWhatIsWrongAndNothingTypedIsLost() throws Exception {
        as(head, post("/pupils/new").param("forename", "Zoë").param("upn", "nonsense"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Zoë")))
                .andExpect(content().string(containsString("href=\"#birth\"")))
                .andExpect(content().string(containsString("href=\"#upn\"")))
                .andExpect(content().string(containsString("href=\"#sex\"")));
    }

    @Test
    void theListIsThatOfTheSchoolSortedAndFiltered() throws Exception {
        var other = fixtures.aPupilCalled("Ada", "Zuberi", school);
        fixtures.has(other, Characteristic.SEN_PROVISION, "E", LocalDate.of(2024, 2, 1));
        var all = as(head, get("/pupils")).andReturn().getResponse().getContentAsString();
        assertThat(all).contains("2 pupils on roll");
        assertThat(all.indexOf("Amankwah, Kofi"))
                .isPositive()
                .isLessThan(all.indexOf("Zuberi, Ada"));
        as(head, get("/pupils?group=plan"))
                .andExpect(content().string(containsString("1 pupil on roll")))
                .andExpect(content().string(not(containsString("Amankwah, Kofi"))));
        as(head, get("/pupils?year=3")).andExpect(content().string(containsString("0 pupils")));
    }

    @Test
    void theTotalIsKeptAndFollowsWhatChangesAtOnce() throws Exception {
        var counted = Statements.during(() -> as(head, get("/pupils")));
        assertThat(Statements.during(() -> as(head, get("/pupils")))).hasSize(counted.size() - 1);
        var other = fixtures.aPupilAt(school);
        as(head, get("/pupils")).andExpect(content().string(containsString("2 pupils on roll")));
        as(head, get("/pupils?group=plan")).andExpect(content().string(containsString("0 pupils")));
        fixtures.has(other, Characteristic.SEN_PROVISION, "E", LocalDate.of(2024, 2, 1));
        as(head, get("/pupils?group=plan"))
                .andExpect(content().string(containsString("1 pupil on roll")));
    }

    @Test
    void theWholeRecordIsTakenOutByTheHeadAndLogged() throws Exception {
        fixtures.aParentOf(pupil, "Efua Amankwah");
        as(head, get(page() + "/export"))
                .andExpect(content().string(containsString("Efua Amankwah")));
        as(head, get(page() + "/export.json"))
                .andExpect(content().string(containsString("\"title\":\"Who you are\"")));
        var staff = access.aPersonWith(Role.SCHOOL_STAFF, school.organisation());
        as(staff, get(page() + "/export")).andExpect(status().isForbidden());
    }

    private static MockHttpServletRequestBuilder contact(
            MockHttpServletRequestBuilder request, String name) {
        return request.param("name", name)
                .param("relationship", "MOTH")
                .param("responsibility", "yes")
                .param("priority", "1");
    }

    private String jdbc(Actor.Person person, String sql) {
        return AccessFixtures.as(person, () -> fixtures.asked(sql, pupil));
    }

    @Test
    void aListTakesAsManyStatementsForAFullPageAsForOneLine() throws Exception {
        as(head, get("/pupils"));
        var one = Statements.during(() -> as(head, get("/pupils")));
        var oneFound = Statements.during(this::searchForKofi);
        for (var line = 0; line < 24; line++) {
            fixtures.aPupilAt(school);
        }
        as(head, get("/pupils"));
        assertThat(Statements.during(() -> as(head, get("/pupils"))))
                .hasSameSizeAs(one)
                .hasSizeLessThan(16);
        assertThat(Statements.during(this::searchForKofi))
                .hasSameSizeAs(oneFound)
                .hasSizeLessThan(16);
    }

    private ResultActions searchForKofi() throws Exception {
        return as(head, post("/search").param("words", "Kofi"));
    }
}
