package org.holdfast.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.OrganisationKind;
import org.holdfast.access.PersonId;
import org.holdfast.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Sessions as a browser has them: by their cookie. */
@HoldfastTest
@Import(AccessFixtures.class)
class OwnAccountTest {
    private static final String PASSWORD = "correct horse battery";
    private static final String ANOTHER = "otter gravel lantern";

    @Autowired MockMvc pages;
    @Autowired AccessFixtures fixtures;
    @Autowired JdbcClient jdbc;
    @Autowired Passwords passwords;

    private PersonId person;
    private String email;

    @BeforeEach
    void anAnalystWithAPassword() {
        person =
                fixtures.aPersonWith(
                                Role.ANALYST,
                                fixtures.aScope(OrganisationKind.AUTHORITY, "Westmarch"))
                        .id();
        email = person.value() + "@example.org";
        jdbc.sql("update access.person set password_hash = ? where id = ?")
                .params(passwords.hash(PASSWORD), person.value())
                .update();
    }

    private Cookie signedIn(Cookie... before) throws Exception {
        var request =
                post("/sign-in").param("email", email).param("password", PASSWORD).with(csrf());
        if (before.length > 0) {
            request.cookie(before);
        }
        var response = pages.perform(request).andExpect(redirectedUrl("/today")).andReturn();
        return session(response.getResponse().getCookies());
    }

    private static Cookie session(Cookie... cookies) {
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getMaxAge() != 0)
                .findFirst()
                .orElseThrow();
    }

    private boolean isIn(Cookie session) throws Exception {
        return pages.perform(get("/me").cookie(session)).andReturn().getResponse().getStatus()
                == 200;
    }

    @Test
    void aSessionIsKeptInTheDatabaseAndOutlivesTheServer() throws Exception {
        var session = signedIn();
        assertThat(isIn(session)).isTrue();
        var kept =
                jdbc.sql("select count(*) from access.spring_session where principal_name = ?")
                        .param(person.value().toString())
                        .query(Integer.class)
                        .single();
        assertThat(kept).isEqualTo(1);
    }

    @Test
    void signingInChangesTheSessionsId() throws Exception {
        var planted =
                session(
                        pages.perform(get("/me"))
                                .andExpect(status().is3xxRedirection())
                                .andReturn()
                                .getResponse()
                                .getCookies());
        var request =
                post("/sign-in")
                        .param("email", email)
                        .param("password", PASSWORD)
                        .cookie(planted)
                        .with(csrf());
        var after =
                session(
                        pages.perform(request)
                                .andExpect(status().is3xxRedirection())
                                .andReturn()
                                .getResponse()
                                .getCookies());
        assertThat(after.getValue()).isNotEqualTo(planted.getValue());
        assertThat(isIn(planted)).isFalse();
        assertThat(isIn(after)).isTrue();
    }

    @Test
    void signingOutEverywhereEndsEverySession() throws Exception {
        var here = signedIn();
        var there = signedIn();
        pages.perform(post("/me/sign-out-everywhere").cookie(here).with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(isIn(here)).isFalse();
        assertThat(isIn(there)).isFalse();
    }

    @Test
    void aChangedPasswordEndsTheOtherSessionsAndIsTheOneThatCounts() throws Exception {
        var here = signedIn();
        var there = signedIn();
        pages.perform(
                        post("/me/password")
                                .param("present", PASSWORD)
                                .param("next", ANOTHER)
                                .cookie(here)
                                .with(csrf()))
                .andExpect(redirectedUrl("/me"));
        assertThat(isIn(there)).isFalse();
        assertThat(isIn(here)).isTrue();
        pages.perform(
                        post("/sign-in")
                                .param("email", email)
                                .param("password", PASSWORD)
                                .with(csrf()))
                .andExpect(status().isBadRequest());
    }

    @Test
    void thePresentPasswordIsAskedAndGuessingItIsSlowedDown() throws Exception {
        var here = signedIn();
        pages.perform(
                        post("/me/password")
                                .param("present", "not this one at all")
                                .param("next", ANOTHER)
                                .cookie(here)
                                .with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("not your present password")));
        jdbc.sql(
                        """
                        insert into access.refused_sign_in (account, at)
                        select sha256(convert_to(?, 'UTF8')), now() from generate_series(1, 20)
                        """)
                .param(email)
                .update();
        pages.perform(
                        post("/me/password")
                                .param("present", PASSWORD)
                                .param("next", ANOTHER)
                                .cookie(here)
                                .with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("too many attempts")))
                .andExpect(content().string(not(containsString(ANOTHER))));
    }

    @Test
    void choosesWhomToActForAndKeepsItInTheSession() throws Exception {
        var second = fixtures.aScope(OrganisationKind.TRUST, "Zenith Trust");
        jdbc.sql(
                        """
                        insert into access.role_holding (id, person_id, role, organisation_id, from_date, granted_by, granted_at)
                        values (gen_random_uuid(), ?, 'analyst', ?, date '2020-01-01', ?, now())
                        """)
                .params(person.value(), second.value(), person.value())
                .update();
        var here = signedIn();
        pages.perform(
                        post("/acting-for")
                                .param("organisation", second.value().toString())
                                .cookie(here)
                                .with(csrf()))
                .andExpect(redirectedUrl("/today"));
        pages.perform(get("/acting-for").cookie(here))
                .andExpect(content().string(containsString("Zenith Trust</span></a>")));
        pages.perform(
                        post("/acting-for")
                                .param("organisation", "somewhere else")
                                .cookie(here)
                                .with(csrf()))
                .andExpect(status().isBadRequest());
    }

    @Test
    void passwordsAreKeptAsArgon2idOfAtLeastTheCommonAdvice() {
        // OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB, 2 passes, 1 lane.
        assertThat(passwords.hash(PASSWORD)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash(PASSWORD)).isNotEqualTo(passwords.hash(PASSWORD));
    }
}
