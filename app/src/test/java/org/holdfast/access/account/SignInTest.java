package org.holdfast.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@HoldfastTest
@Import(AccessFixtures.class)
class SignInTest {
    private static final String PASSWORD = "correct horse battery";

    @Autowired MockMvc pages;
    @Autowired AccessFixtures fixtures;
    @Autowired JdbcClient jdbc;
    @Autowired Passwords passwords;

    private String email;

    @BeforeEach
    void aHeadteacherWithAPassword() {
        var head =
                fixtures.aPersonWith(
                        Role.HEADTEACHER, fixtures.aSchoolScope("Westmarch High").organisation());
        email = head.id().value() + "@example.org";
        jdbc.sql("update access.person set password_hash = ? where id = ?")
                .params(passwords.hash(PASSWORD), head.id().value())
                .update();
    }

    private ResultActions signIn(String as, String with) throws Exception {
        return pages.perform(
                post("/sign-in").param("email", as).param("password", with).with(csrf()));
    }

    @Test
    void leadsToTodayWithTheRightPasswordHoweverTheAddressIsTyped() throws Exception {
        signIn(" " + email.toUpperCase(java.util.Locale.ROOT) + " ", PASSWORD)
                .andExpect(redirectedUrl("/today"));
    }

    @Test
    void answersTheSameWithAndWithoutAnAccount() throws Exception {
        var wrong = signIn(email, "wrong").andExpect(status().isBadRequest()).andReturn();
        var unknown =
                signIn("noone@example.org", "wrong").andExpect(status().isBadRequest()).andReturn();
        assertThat(withoutWhatDiffers(wrong.getResponse().getContentAsString(), email))
                .isEqualTo(
                        withoutWhatDiffers(
                                unknown.getResponse().getContentAsString(), "noone@example.org"));
    }

    private static String withoutWhatDiffers(String page, String email) {
        return page.replace(email, "").replaceAll("value=\"[^\"]*\"", "");
    }

    @Test
    void slowsDownOneAccountAndNoOther() throws Exception {
        for (var attempt = 0; attempt < 6; attempt++) {
            signIn(email, "wrong").andExpect(status().isBadRequest());
        }
        signIn(email, PASSWORD).andExpect(content().string(containsString("too many attempts")));
        var other =
                fixtures.aPersonWith(
                        Role.HEADTEACHER, fixtures.aSchoolScope("Eastfield").organisation());
        signIn(other.id().value() + "@example.org", "wrong")
                .andExpect(content().string(containsString("do not match")));
    }

    @Test
    void slowsDownAnAddressThatHasNoAccountJustTheSame() throws Exception {
        for (var attempt = 0; attempt < 6; attempt++) {
            signIn("nobody@example.org", "wrong");
        }
        signIn("nobody@example.org", "wrong")
                .andExpect(content().string(containsString("too many attempts")));
    }

    @Test
    void refusesAPersonWhoseLastRoleHasEnded() throws Exception {
        jdbc.sql("update access.role_holding set until_date = date '2021-01-01'").update();
        signIn(email, PASSWORD).andExpect(content().string(containsString("do not match")));
    }

    @Test
    void keepsWhatWasTypedButNeverThePassword() throws Exception {
        signIn(email, "a wrong secret")
                .andExpect(content().string(containsString(email)))
                .andExpect(
                        content()
                                .string(
                                        org.hamcrest.Matchers.not(
                                                containsString("a wrong secret"))));
    }

    @Test
    void sendsTheUnsignedToSignInAndLetsNoScriptFromElsewhereRun() throws Exception {
        pages.perform(get("/pupils"))
                .andExpect(status().is3xxRedirection())
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        containsString("script-src 'self'")));
    }
}
