package org.holdfast.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import org.holdfast.HoldfastTest;
import org.holdfast.access.Actors;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.FirstVisit;
import org.holdfast.access.Role;
import org.holdfast.database.FreshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@HoldfastTest
class FirstVisitTest {
    private static final String PASSWORD = "otter gravel lantern";

    @Autowired MockMvc pages;
    @Autowired FirstVisit firstVisit;
    @Autowired Actors actors;
    @Autowired JdbcClient jdbc;

    private String code;

    @BeforeEach
    void aHoldfastThatNobodyAdministers() {
        var server = FreshDatabase.server();
        JdbcClient.create(
                        new DriverManagerDataSource(
                                server.jdbcUrl(), server.owner(), server.ownerPassword()))
                .sql(
                        "set session_replication_role = replica; truncate access.person, access.role_holding, access.setup_code, access.refused_sign_in, access.invitation, access.scope, organisation.authority cascade")
                .update();
        code = CurrentActor.callAsJob("serve", firstVisit::newCode).orElseThrow();
    }

    private ResultActions setUp(String typedCode, String authorityCode) throws Exception {
        return pages.perform(
                post("/setup")
                        .param("code", typedCode)
                        .param("authorityCode", authorityCode)
                        .param("name", "Sam Cole")
                        .param("email", "sam.cole@westmarch.example")
                        .param("password", PASSWORD)
                        .with(csrf()));
    }

    @Test
    void theWayInLeadsToSettingUp() throws Exception {
        pages.perform(get("/sign-in")).andExpect(redirectedUrl("/setup"));
        pages.perform(get("/setup"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Code from the console")));
    }

    @Test
    void theFirstAdministratorIsMadeWithAnAuthorityAndSignedIn() throws Exception {
        setUp(code.toLowerCase(Locale.ROOT).replace("-", " "), "821")
                .andExpect(redirectedUrl("/people"));
        var person = actors.withEmail("sam.cole@westmarch.example").orElseThrow();
        assertThat(person.holds(Role.ADMINISTRATOR)).isTrue();
        assertThat(person.holdings().getFirst().organisationName()).isEqualTo("Luton");
    }

    @Test
    void theCodeEndsWhenItIsUsed() throws Exception {
        setUp(code, "821").andExpect(redirectedUrl("/people"));
        setUp(code, "821").andExpect(status().isNotFound());
        pages.perform(get("/setup")).andExpect(status().isNotFound());
        assertThat(CurrentActor.callAsJob("serve", firstVisit::newCode)).isEmpty();
    }

    @Test
    void onlyAHashOfTheCodeIsKept() {
        var row = jdbc.sql("select c::text from access.setup_code c").query(String.class).single();
        assertThat(row).doesNotContain(code).doesNotContain(code.replace("-", ""));
    }

    @Test
    void aNewStartShowsANewCodeInPlaceOfTheOld() throws Exception {
        var next = CurrentActor.callAsJob("serve", firstVisit::newCode).orElseThrow();
        setUp(code, "821").andExpect(status().isBadRequest());
        setUp(next, "821").andExpect(redirectedUrl("/people"));
    }

    @Test
    void guessingTheCodeIsSlowedDown() throws Exception {
        for (var attempt = 0; attempt < 6; attempt++) {
            setUp("2222-2222-2222-2222", "821").andExpect(status().isBadRequest());
        }
        setUp(code, "821")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("too many wrong codes")));
    }

    @Test
    void anUnknownAuthorityNeedsAName() throws Exception {
        setUp(code, "12")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("three digits")));
        setUp(code, "998")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("href=\"#authorityName\"")));
    }

    @Test
    void whatWasTypedStaysButThePassword() throws Exception {
        setUp("2222-2222-2222-2222", "821")
                .andExpect(content().string(containsString("sam.cole@westmarch.example")))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString(PASSWORD))));
    }
}
