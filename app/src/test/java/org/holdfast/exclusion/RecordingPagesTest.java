package org.holdfast.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.SignedIn;
import org.holdfast.organisation.OrganisationFixtures;
import org.holdfast.pupil.PupilFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@HoldfastTest
@Import({
    AccessFixtures.class,
    OrganisationFixtures.class,
    PupilFixtures.class,
    ExclusionScene.class
})
class RecordingPagesTest {
    @Autowired MockMvc pages;
    @Autowired ExclusionScene scene;

    private ExclusionScene.Place place;

    @BeforeEach
    void aSchoolWithAPupil() {
        place = scene.aSchoolWithAPupil();
    }

    @Test
    void recordsASuspensionFromTheFirstPageToTheLast() throws Exception {
        var draft = begin("suspension");
        assertThat(get_(draft + "why").getContentAsString())
                .contains("Is any of these part of why?");
        assertThat(send(draft + "why", why()).getRedirectedUrl()).isEqualTo(draft + "considered");
        assertThat(get_(draft + "considered").getContentAsString())
                .contains("What was tried before");
        assertThat(send(draft + "considered", considered()).getRedirectedUrl())
                .isEqualTo(draft + "when");
        assertThat(get_(draft + "when").getContentAsString()).contains("Time out of school");
        assertThat(send(draft + "when", when("10", "12")).getRedirectedUrl())
                .isEqualTo(draft + "tell");
        assertThat(get_(draft + "tell").getContentAsString())
                .contains("Who must know", "This suspension: 3 days");
        assertThat(send(draft + "tell", Map.of()).getRedirectedUrl()).isEqualTo(draft + "check");
        assertThat(get_(draft + "check").getContentAsString())
                .contains("What follows", "Why this date", "not legal advice");
        var done = send(draft + "record", Map.of()).getRedirectedUrl();
        assertThat(done).endsWith("/done");
        assertThat(get_(Objects.requireNonNull(done)).getContentAsString())
                .contains("Suspension recorded");
        var own = done.replace("/done", "");
        assertThat(get_(own).getContentAsString())
                .contains("Kofi Amankwah", "Swore at a teacher", "The suspension ended on");
        assertThat(send(draft + "record", Map.of()).getRedirectedUrl()).isEqualTo(done);
    }

    @Test
    void stopsForABarredReasonAndSaysWhatIsLawful() throws Exception {
        var draft = begin("suspension");
        var typed = new LinkedHashMap<>(why());
        typed.put("barred", "NEEDS_NOT_MET");
        var refused = send(draft + "why", typed);
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString())
                .contains("Error: Why", "What you can do", "early review of the EHC plan")
                .contains("Swore at a teacher");
    }

    @Test
    void asksToLookAgainAtALabelAndStopsNothing() throws Exception {
        var draft = begin("suspension");
        assertThat(get_(draft + "why").getContentAsString()).contains("How to write about a child");
        var typed = new LinkedHashMap<>(why());
        typed.put("whatHappened", "He was naughty. He said “you are rude” to a teacher.");
        send(draft + "why", typed);
        send(draft + "considered", considered());
        send(draft + "when", when("10", "12"));
        send(draft + "tell", Map.of());
        assertThat(get_(draft + "check").getContentAsString())
                .contains("“naughty”: say what the child did")
                .doesNotContain("“rude”");
        assertThat(send(draft + "record", Map.of()).getRedirectedUrl()).endsWith("/done");
    }

    @Test
    void refusesATickWithoutADate() throws Exception {
        var draft = begin("suspension");
        send(draft + "why", why());
        var typed = new LinkedHashMap<>(considered());
        typed.put("measure-KEY_WORKER", "yes");
        var refused = send(draft + "considered", typed);
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString()).contains("Give the date of “Key worker”");
    }

    @Test
    void refusesADayWithoutSchoolAndNamesTheNext() throws Exception {
        var draft = begin("suspension");
        send(draft + "why", why());
        send(draft + "considered", considered());
        var refused = send(draft + "when", when("28", "28"));
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString())
                .contains("Friday 28 November 2025 is not a school day")
                .contains("The next school day is Monday 1 December 2025");
    }

    @Test
    void showsTheTotalsWhileDatesAreTypedAndKeepsNothing() throws Exception {
        var draft = begin("suspension");
        send(draft + "why", why());
        var totals = send(draft + "when/totals", when("10", "14"));
        assertThat(totals.getContentAsString())
                .contains("This suspension: 5 days", "5 days of\u00a045")
                .doesNotContain("<html");
        assertThat(get_(draft + "when").getContentAsString())
                .contains("show here once the dates are known");
    }

    @Test
    void keepsADraftForItsWriterAloneAndLetsGoOfIt() throws Exception {
        var draft = begin("suspension");
        send(draft + "why", why());
        assertThat(get_("/pupils/" + place.pupil().value() + "/exclude").getContentAsString())
                .contains("You began to record", "Go on with it");
        var officer = scene.officerOf(place);
        assertThat(
                        pages.perform(get(draft + "why").with(SignedIn.as(officer)))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isEqualTo(404);
        send(draft + "discard", Map.of());
        assertThat(get_(draft + "why").getStatus()).isEqualTo(404);
    }

    @Test
    void showsTheAuthorityTheNoticeInItsList() throws Exception {
        var id =
                scene.suspended(
                        place, ExclusionFixtures.MONDAY, ExclusionFixtures.MONDAY.plusDays(1));
        var officer = scene.officerOf(place);
        var list =
                pages.perform(get("/exclusions").with(SignedIn.as(officer)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(list).contains("Amankwah, Kofi", "/exclusions/" + id.value());
    }

    @Test
    void recordsThatTheBoardWasToldAndSaysWhatBarsACancellation() throws Exception {
        var id =
                scene.suspended(
                        place,
                        ExclusionFixtures.day(2026, 1, 12),
                        ExclusionFixtures.day(2026, 2, 6));
        var page = "/exclusions/" + id.value();
        assertThat(get_(page + "/record/decision").getContentAsString())
                .contains("What did the board decide?");
        var begun =
                send(
                        page + "/record/board-meeting",
                        Map.of("version", "0", "on-day", "2", "on-month", "2", "on-year", "2026"));
        assertThat(begun.getRedirectedUrl()).isEqualTo(page);
        var cancel =
                send(
                        page + "/record/cancel",
                        Map.of("version", "1", "on-day", "3", "on-month", "2", "on-year", "2026"));
        assertThat(cancel.getStatus()).isEqualTo(400);
        assertThat(cancel.getContentAsString()).contains("has begun", "The board decides now");
        var stale =
                send(
                        page + "/record/parent-told",
                        Map.of("version", "0", "on-day", "2", "on-month", "2", "on-year", "2026"));
        assertThat(stale.getStatus()).isEqualTo(409);
    }

    private String begin(String kind) throws Exception {
        var to =
                send("/pupils/" + place.pupil().value() + "/exclude", Map.of("kind", kind))
                        .getRedirectedUrl();
        return Objects.requireNonNull(to).replace("/why", "/");
    }

    private MockHttpServletResponse get_(String path) throws Exception {
        var response =
                pages.perform(get(path).with(SignedIn.as(place.head()))).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }

    private MockHttpServletResponse send(String path, Map<String, String> typed) throws Exception {
        var request = post(path).with(SignedIn.as(place.head())).with(csrf());
        typed.forEach(request::param);
        var response = pages.perform(request).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }

    private static Map<String, String> why() {
        return Map.of(
                "barred", "none",
                "reason1", "VA",
                "whatHappened", "Swore at a teacher and would not leave.",
                "policyClause", "4.2",
                "lesserSanction", "Detention was tried this week.");
    }

    private static Map<String, String> considered() {
        return Map.of(
                "needsAssessment", "no",
                "adjustments", "not_needed",
                "childHeard", "yes",
                "childsWords", "I was angry because nobody listened.");
    }

    private static Map<String, String> when(String first, String last) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("form", "days");
        typed.put("stretches", "1");
        typed.put("exam", "no");
        date("decided", first, typed);
        date("first1", first, typed);
        date("last1", last, typed);
        typed.put("firstSession1", "am");
        typed.put("lastSession1", "pm");
        return typed;
    }

    private static void date(String field, String day, Map<String, String> typed) {
        typed.put(field + "-day", day);
        typed.put(field + "-month", "11");
        typed.put(field + "-year", "2025");
    }
}
