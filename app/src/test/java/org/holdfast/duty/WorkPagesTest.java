package org.holdfast.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.holdfast.HoldfastTest;
import org.holdfast.access.Actor;
import org.holdfast.access.SchoolId;
import org.holdfast.access.SignedIn;
import org.holdfast.database.Statements;
import org.holdfast.statute.Timing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@HoldfastTest
@Import(DutyScene.class)
class WorkPagesTest {
    private static final Pattern DUTY = Pattern.compile("\"/duties/([0-9a-f-]{36})\"");

    @Autowired DutyScene scene;
    @Autowired MockMvc pages;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;

    private SchoolId school;
    private Actor.Person head;
    private LocalDate today;

    @BeforeEach
    void westmarch() {
        school = scene.aSchool("Westmarch High");
        head = scene.headOf(school);
        today = LocalDate.now(clock);
    }

    @Test
    void todayPutsWhatIsOverdueFirstAndSaysWhatIsWaitedFor() throws Exception {
        scene.aBoardMeetingOwedBy(today.minusDays(3), school);
        scene.aBoardMeetingOwedBy(today, school);
        scene.aDuty(
                school, DutyFixtures.boardMeets(school, DutyFixtures.waitingForTheBoardToBeTold()));
        var page = read(head, "/today");
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .containsSubsequence(
                        "<h2 class=\"govuk-heading-m hf-work__heading\">Overdue",
                        "Kofi Amankwah",
                        "<h2 class=\"govuk-heading-m hf-work__heading\">Due today",
                        "<h2 class=\"govuk-heading-m hf-work__heading\">Waiting",
                        "not known yet: needs the day on which the governing board was told")
                .contains("3 duties", "not legal advice");
        assertThat(read(head, "/today?standing=overdue").getContentAsString())
                .doesNotContain("hf-work__heading\">Waiting");
    }

    @Test
    void governorsReadNoNamesAndOnlyWhatTheBoardOwes() throws Exception {
        scene.aBoardMeetingOwedBy(today.plusDays(9), school);
        scene.aDuty(school, DutyFixtures.tellTheParent(school, today));
        assertThat(read(scene.governorOf(school), "/today").getContentAsString())
                .contains("Meet and decide on reinstatement", "case ")
                .doesNotContain("Kofi", "Amankwah", "Tell the parent");
        assertThat(read(scene.analystOf(school), "/today").getContentAsString())
                .contains("No duties come to your role");
    }

    @Test
    void anotherSchoolsWorkIsNotThere() throws Exception {
        scene.aBoardMeetingOwedBy(today, scene.aSchool("Eastmarch High"));
        assertThat(read(head, "/duties").getContentAsString())
                .contains("There are none like that", "href=\"/today\" aria-current=\"true\"");
    }

    @Test
    void aListTakesAsManyStatementsForAFullPageAsForOneLine() throws Exception {
        var other = scene.aSchool("Eastmarch High");
        var officer = scene.officerOver(school, other);
        read(officer, "/today");
        scene.aBoardMeetingOwedBy(today, school);
        var one = Statements.during(() -> read(officer, "/today"));
        for (var line = 0; line < 30; line++) {
            scene.aBoardMeetingOwedBy(today.plusDays(line), line % 2 == 0 ? school : other);
        }
        var many = Statements.during(() -> read(officer, "/today"));
        assertThat(many).hasSameSizeAs(one).hasSizeLessThan(12);
        assertThat(Statements.during(() -> read(officer, "/today")))
                .as("the counts are kept as long as no duty changes")
                .hasSize(many.size() - 1);
        assertThat(read(officer, "/today?page=2").getContentAsString())
                .contains("aria-label=\"Pagination\"", "Meet and decide on reinstatement");
    }

    @Test
    void pagesOfOverdueWorkFollowEachOtherByDayAndRunOnIntoTheRest() throws Exception {
        var other = scene.aSchool("Eastmarch High");
        var byDay = new TreeMap<LocalDate, DutyId>();
        for (var line = 0; line < 30; line++) {
            var day = today.minusDays(line * 7 % 30);
            scene.aBoardMeetingOwedBy(day, other);
            byDay.put(day, scene.aBoardMeetingOwedBy(day, school));
        }
        assertThat(dutiesOn("/today")).containsExactlyElementsOf(linesOf(byDay.values(), 0, 25));
        assertThat(dutiesOn("/today?page=2"))
                .containsExactlyElementsOf(linesOf(byDay.values(), 25, 30));
        assertThat(dutiesOn("/today?standing=overdue&page=2"))
                .containsExactlyElementsOf(linesOf(byDay.values(), 25, 29));
    }

    private static List<DutyId> linesOf(Collection<DutyId> duties, int from, int to) {
        return List.copyOf(duties).subList(from, to);
    }

    private List<DutyId> dutiesOn(String path) throws Exception {
        return DUTY.matcher(read(head, path).getContentAsString())
                .results()
                .map(found -> new DutyId(UUID.fromString(found.group(1))))
                .distinct()
                .toList();
    }

    @Test
    void aListThatWasShownIsOneEntryOfTheReadLog() throws Exception {
        scene.aBoardMeetingOwedBy(today, school);
        scene.aBoardMeetingOwedBy(today, school);
        read(head, "/duties");
        assertThat(
                        jdbc.sql(
                                        "select cardinality(pupils) from access.read_log where actor = ? and what = 'list of duties'")
                                .param(head.reference())
                                .query(Integer.class)
                                .list())
                .containsExactly(2);
    }

    @Test
    void aFileOfTheListHoldsNoFormula() throws Exception {
        scene.aDuty(
                school,
                DutyFixtures.anObligation(
                        "LOCAL-1",
                        "=HYPERLINK(\"x\")",
                        DutyFixtures.tellTheParent(school, today).parties(),
                        new Timing.By(today)));
        var file = read(head, "/duties.csv");
        assertThat(file.getContentType()).startsWith("text/csv");
        assertThat(file.getContentAsString()).contains("\"'=HYPERLINK", "Kofi Amankwah");
        for (var dangerous : new String[] {"=1", "+1", "-1", "@a", "\ta"}) {
            assertThat(WorkPages.safe(dangerous)).startsWith("'");
        }
    }

    @Test
    void aDutyExplainsItselfAndTheReadingIsLogged() throws Exception {
        var duty = scene.aBoardMeetingOwedBy(today.plusDays(9), school);
        assertThat(read(head, "/duties/" + duty.value()).getContentAsString())
                .containsSubsequence(
                        "By ",
                        "The governing board was told on Monday 10 November 2025",
                        "15 school days after Monday 10 November 2025",
                        "Westmarch High",
                        "Tue 11 Nov",
                        "up to school day 4",
                        "not counted: INSET",
                        "2012 Regs reg 6(3)",
                        "in force for exclusions from",
                        "The law says that it must be done",
                        "The meeting is still owed",
                        "Monday 1 December 2025",
                        "AMB-1",
                        "Open case",
                        "What happened to it",
                        "not legal advice");
        assertThat(
                        jdbc.sql("select what from access.read_log where actor = ?")
                                .param(head.reference())
                                .query(String.class)
                                .list())
                .contains("a duty explained");
        var stranger = scene.headOf(scene.aSchool("Eastmarch High"));
        assertThat(read(stranger, "/duties/" + duty.value()).getStatus()).isEqualTo(404);
    }

    @Test
    void markingDoneRefusesADayToComeAndADayBeforeItWasOwed() throws Exception {
        var duty = scene.aBoardMeetingOwedBy(today.minusDays(3), school);
        var future = mark(head, duty, today.plusDays(1), 1);
        assertThat(future.getStatus()).isEqualTo(400);
        assertThat(future.getContentAsString())
                .contains("<title>Error: ", "must be today or in the past", "href=\"#on\"");
        assertThat(mark(head, duty, LocalDate.of(2025, 11, 9), 1).getContentAsString())
                .contains("It was not owed before Monday 10 November 2025");
        assertThat(mark(scene.officerOver(school), duty, today, 1).getStatus()).isEqualTo(403);
        assertThat(mark(head, duty, today, 0).getStatus()).isEqualTo(409);
        assertThat(mark(head, duty, today, 1).getStatus()).isEqualTo(302);
        assertThat(read(head, "/duties/" + duty.value()).getContentAsString())
                .contains(
                        "govuk-tag--green",
                        "At a meeting.",
                        "with care",
                        "It was not done after all");
    }

    @Test
    void whatWasMarkedDoneIsTakenBackWithAReason() throws Exception {
        var duty = scene.aBoardMeetingOwedBy(today, school);
        mark(head, duty, today, 1);
        var path = "/duties/" + duty.value() + "/undo";
        assertThat(send(head, post(path).param("version", "2")).getContentAsString())
                .contains("Say why it was not done after all");
        assertThat(
                        send(
                                        head,
                                        post(path)
                                                .param("version", "2")
                                                .param("reason", "It was adjourned"))
                                .getStatus())
                .isEqualTo(302);
        assertThat(read(head, "/duties/" + duty.value()).getContentAsString())
                .contains("Not done after all.", "It was adjourned", "Mark done");
    }

    private MockHttpServletResponse mark(
            Actor.Person person, DutyId duty, LocalDate on, int version) throws Exception {
        return send(
                person,
                post("/duties/" + duty.value() + "/done")
                        .param("on-day", Integer.toString(on.getDayOfMonth()))
                        .param("on-month", Integer.toString(on.getMonthValue()))
                        .param("on-year", Integer.toString(on.getYear()))
                        .param("how", "meeting")
                        .param("words", "with care")
                        .param("version", Integer.toString(version)));
    }

    private MockHttpServletResponse send(
            Actor.Person person,
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request)
            throws Exception {
        return pages.perform(request.with(SignedIn.as(person)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse read(Actor.Person person, String path) throws Exception {
        return pages.perform(get(path).with(SignedIn.as(person))).andReturn().getResponse();
    }
}
