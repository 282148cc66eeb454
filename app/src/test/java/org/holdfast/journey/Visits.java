package org.holdfast.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.Locale;
import java.util.UUID;
import org.holdfast.access.Actor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** People who come to Holdfast, each with a browser of their own. */
@TestComponent
class Visits {
    private static final String PASSWORD = "a long enough password";
    private static final String HASH =
            Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);

    private final JdbcClient jdbc;
    private final Environment environment;

    Visits(JdbcClient jdbc, Environment environment) {
        this.jdbc = jdbc;
        this.environment = environment;
    }

    /** Someone who has not signed in. */
    Visit byAnyone() {
        return byAnyone(new NewContextOptions());
    }

    /** Someone who has not signed in, and whose browser runs no script. */
    Visit byAnyoneWithoutScript() {
        return byAnyone(new NewContextOptions().setJavaScriptEnabled(false));
    }

    private Visit byAnyone(NewContextOptions options) {
        return new Visit(
                OneBrowser.get()
                        .newContext(
                                options.setBaseURL(
                                                "http://127.0.0.1:"
                                                        + environment.getRequiredProperty(
                                                                "local.server.port"))
                                        .setLocale("en-GB")
                                        .setTimezoneId("Europe/London")
                                        .setReducedMotion(
                                                com.microsoft.playwright.options.ReducedMotion
                                                        .REDUCE)
                                        .setViewportSize(Visit.DESK, 900)));
    }

    /** The person, signed in through the front door. */
    Visit by(Actor.Person person) {
        var visit = byAnyone();
        enter(visit, person);
        return visit;
    }

    /** The person, signed in with a browser that runs no script. */
    Visit withoutScript(Actor.Person person) {
        var visit = byAnyoneWithoutScript();
        enter(visit, person);
        return visit;
    }

    private void enter(Visit visit, Actor.Person person) {
        visit.open("/sign-in", SignInPage::new).signIn(emailOf(person), PASSWORD);
    }

    /** Gives the person a password, and says under which address it is theirs. */
    private String emailOf(Actor.Person person) {
        jdbc.sql("update access.person set password_hash = ? where id = ?")
                .params(HASH, person.id().value())
                .update();
        return jdbc.sql("select email from access.person where id = ?")
                .param(person.id().value())
                .query(String.class)
                .single();
    }

    /** Calls the person by a name of their own. */
    void name(Actor.Person person, String name) {
        var email =
                name.toLowerCase(Locale.ROOT).replace(' ', '.')
                        + "."
                        + UUID.randomUUID()
                        + "@example.org";
        jdbc.sql("update access.person set name = ?, email = ?, email_key = ? where id = ?")
                .params(name, email, email, person.id().value())
                .update();
    }
}
