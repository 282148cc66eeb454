package org.holdfast.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.HoldfastTest;
import org.holdfast.access.Actor;
import org.holdfast.access.SchoolId;
import org.holdfast.access.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@HoldfastTest
@Import(DutyScene.class)
class FeedPagesTest {
    @Autowired DutyScene scene;
    @Autowired MockMvc pages;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private SchoolId school;
    private Actor.Person head;

    @BeforeEach
    void aDutyAtWestmarchAndOneElsewhere() {
        school = scene.aSchool("Westmarch High");
        head = scene.headOf(school);
        scene.aBoardMeetingOwedBy(LocalDate.now(clock).plusDays(9), school);
        scene.aBoardMeetingOwedBy(
                LocalDate.now(clock).plusDays(9), scene.aSchool("Eastmarch High"));
    }

    @Test
    void theSecretLinkReadsAsItsOwnerWithoutSigningInAndNamesNobody() throws Exception {
        var feed = read(linkOf(head));
        assertThat(feed.getStatus()).isEqualTo(200);
        assertThat(feed.getContentType()).startsWith("text/calendar");
        assertThat(feed.getContentAsString().split("BEGIN:VEVENT")).hasSize(2);
        assertThat(feed.getContentAsString()).doesNotContain("Kofi", "Amankwah", "K.A.");
        assertThat(
                        jdbc.sql(
                                        "select count(*) from access.read_log where actor = ? and what = 'calendar of duties'")
                                .param(head.reference())
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void theSecretIsShownOnceAndNotKept() throws Exception {
        var link = linkOf(head);
        var secret = link.substring(link.lastIndexOf('/') + 1).replace(".ics", "");
        assertThat(
                        jdbc.sql(
                                        "select encode(secret_hash, 'hex') from duty.feed where person_id = ?")
                                .param(head.id().value())
                                .query(String.class)
                                .single())
                .isNotEqualTo(secret)
                .hasSize(64);
        assertThat(
                        pages.perform(get("/duties/calendar").with(SignedIn.as(head)))
                                .andReturn()
                                .getResponse()
                                .getContentAsString())
                .contains("You have a link")
                .doesNotContain(secret);
    }

    @Test
    void aLinkStopsWhenItIsEndedReplacedOrItsOwnerHasNoRoleAnyMore() throws Exception {
        var first = linkOf(head);
        var second = linkOf(head);
        assertThat(read(first).getStatus()).isEqualTo(404);
        assertThat(read(second).getStatus()).isEqualTo(200);
        pages.perform(post("/duties/calendar/end").with(SignedIn.as(head)).with(csrf()));
        assertThat(read(second).getStatus()).isEqualTo(404);
        var third = linkOf(head);
        jdbc.sql(
                        "update access.role_holding set until_date = date '2021-01-01' where person_id = ?")
                .param(head.id().value())
                .update();
        assertThat(read(third).getStatus()).isEqualTo(404);
    }

    private String linkOf(Actor.Person person) throws Exception {
        var made =
                pages.perform(post("/duties/calendar").with(SignedIn.as(person)).with(csrf()))
                        .andReturn();
        var link = String.valueOf(made.getFlashMap().get("link"));
        return link.substring(link.indexOf("/feeds/"));
    }

    private MockHttpServletResponse read(String path) throws Exception {
        return pages.perform(get(path)).andReturn().getResponse();
    }
}
