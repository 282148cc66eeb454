package org.holdfast.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.OrganisationKind;
import org.holdfast.access.PersonId;
import org.holdfast.access.Role;
import org.holdfast.access.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

@HoldfastTest
@Import(AccessFixtures.class)
class InvitationTest {
    private static final String PASSWORD = "otter gravel lantern";

    @Autowired MockMvc pages;
    @Autowired AccessFixtures fixtures;
    @Autowired Invitations invitations;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    private PersonId person;
    private Actor.Person administrator;

    @BeforeEach
    void someoneWhoIsInvited() {
        var school = fixtures.aSchoolScope("Westmarch High");
        person = fixtures.aPersonWith(Role.GOVERNOR, school.organisation()).id();
        administrator =
                fixtures.aPersonWith(
                        Role.ADMINISTRATOR,
                        fixtures.aScope(OrganisationKind.AUTHORITY, "Westmarch", school));
    }

    private String invited() {
        return CurrentActor.callAsJob(
                "test", () -> transaction.execute(_ -> invitations.invite(person)));
    }

    private ResultActions accept(String secret, String password) throws Exception {
        return pages.perform(
                post("/invitation/" + secret).param("password", password).with(csrf()));
    }

    @Test
    void itLetsThePersonChooseAPasswordOnceAndSignsThemIn() throws Exception {
        var secret = invited();
        pages.perform(get("/invitation/" + secret)).andExpect(status().isOk());
        accept(secret, PASSWORD).andExpect(redirectedUrl("/today"));
        accept(secret, "another otter gravel").andExpect(status().isNotFound());
        pages.perform(
                        post("/sign-in")
                                .param("email", person.value() + "@example.org")
                                .param("password", PASSWORD)
                                .with(csrf()))
                .andExpect(redirectedUrl("/today"));
    }

    @Test
    void aPasswordThatIsRefusedLeavesTheInvitationAsItWas() throws Exception {
        var secret = invited();
        accept(secret, "qwerty123456")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("href=\"#password\"")));
        accept(secret, PASSWORD).andExpect(redirectedUrl("/today"));
    }

    @Test
    void aNewerOneEndsTheOneBefore() throws Exception {
        var first = invited();
        var second = invited();
        pages.perform(get("/invitation/" + first)).andExpect(status().isNotFound());
        pages.perform(get("/invitation/" + second)).andExpect(status().isOk());
    }

    @Test
    void itEndsAfterSevenDays() throws Exception {
        var secret = invited();
        jdbc.sql(
                        "update access.invitation set expires_at = expires_at - interval '7 days 1 second' where person_id = ?")
                .param(person.value())
                .update();
        pages.perform(get("/invitation/" + secret)).andExpect(status().isNotFound());
        accept(secret, PASSWORD).andExpect(status().isNotFound());
    }

    @Test
    void theAdministratorSeesTheLinkThisOnce() throws Exception {
        var version =
                jdbc.sql("select version from access.person where id = ?")
                        .param(person.value())
                        .query(Integer.class)
                        .single();
        var page =
                pages.perform(
                                post("/people/" + person.value() + "/invite")
                                        .param("version", Integer.toString(version))
                                        .with(csrf())
                                        .with(SignedIn.as(administrator)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        var secret = page.replaceAll("(?s).*/invitation/([A-Za-z0-9_-]{43}).*", "$1");
        assertThat(secret).hasSize(43);
        pages.perform(get("/invitation/" + secret)).andExpect(status().isOk());
        pages.perform(get("/people/" + person.value()).with(SignedIn.as(administrator)))
                .andExpect(status().isOk())
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString(secret))));
    }
}
