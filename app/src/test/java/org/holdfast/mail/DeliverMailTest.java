package org.holdfast.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.access.AccessFixtures.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.EmailAddress;
import org.holdfast.access.Role;
import org.holdfast.access.SchoolId;
import org.holdfast.access.SignedIn;
import org.holdfast.database.Statements;
import org.holdfast.mail.FakeMailServer.Mood;
import org.holdfast.pupil.PupilFixtures;
import org.holdfast.pupil.PupilId;
import org.holdfast.web.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@HoldfastTest
@Import({AccessFixtures.class, PupilFixtures.class})
class DeliverMailTest {
    private static final Actor JOB = new Actor.Job("test");

    @Autowired AccessFixtures access;
    @Autowired PupilFixtures pupils;
    @Autowired Outbox outbox;
    @Autowired Mails mails;
    @Autowired DecideOnMail decideOnMail;
    @Autowired QueueMail queueMail;
    @Autowired TransactionTemplate transaction;
    @Autowired ObjectProvider<Attachments> attachments;
    @Autowired MockMvc pages;

    private SchoolId school;
    private PupilId pupil;
    private Actor.Person head;

    @BeforeEach
    void aPupilAtASchoolAndAnEmptyOutbox() {
        school = access.aSchoolScope("Westmarch High");
        head = access.aPersonWith(Role.HEADTEACHER, school.organisation());
        pupil = pupils.aPupilAt(school);
        as(
                JOB,
                () -> {
                    for (var claim = outbox.claim(); claim.isPresent(); claim = outbox.claim()) {
                        outbox.settle(claim.get(), new Delivery.Refused("set aside by the test"));
                    }
                    return true;
                });
    }

    private MailId queued(String subject) {
        var mail =
                new NewMail(
                        pupil,
                        school,
                        UUID.randomUUID(),
                        "Ama Amankwah\r\nBcc: other@example.org",
                        new EmailAddress("parent@example.org"),
                        subject,
                        "Dear Ama,\n.\nThere is a letter.",
                        Optional.empty());
        return as(head, () -> transaction.execute(_ -> queueMail.queue(mail).orElseThrow()));
    }

    private void deliver(int port) {
        var settings =
                new MailSettings(
                        "localhost",
                        port,
                        MailSettings.Security.NONE,
                        "",
                        "",
                        "letters@holdfast.example",
                        MailSettings.Carries.PDF,
                        "",
                        Duration.ofSeconds(20));
        new DeliverMail(outbox, new MailPost(settings), settings, attachments, Clock.systemUTC())
                .deliver();
    }

    private Mail mail(MailId id) {
        return as(head, () -> mails.mail(id));
    }

    private Mail delivered(Mood mood) {
        var id = queued("A letter from Westmarch High");
        try (var server = new FakeMailServer(mood)) {
            deliver(server.port());
        }
        return mail(id);
    }

    @Test
    void sendsWhatWaitsOnceAndKeepsTheServersWords() {
        var id = queued("A letter from Westmarch High");
        try (var server = new FakeMailServer(Mood.TAKES)) {
            deliver(server.port());
            deliver(server.port());
            assertThat(server.taken())
                    .singleElement()
                    .asString()
                    .contains("Subject: A letter from Westmarch High")
                    .contains("Message-ID: <" + id.value() + ".1@holdfast.example>")
                    .contains("There is a letter.");
        }
        assertThat(mail(id).state()).isEqualTo(MailState.SENT);
        assertThat(mail(id).words()).contains("taken as 4711");
    }

    @Test
    void noHeaderCanBeBegunInANameOrASubject() {
        queued("A letter\r\nBcc: other@example.org\r\n\r\nAnother body");
        try (var server = new FakeMailServer(Mood.TAKES)) {
            deliver(server.port());
            assertThat(server.taken().getFirst().lines())
                    .noneMatch(line -> line.startsWith("Bcc"))
                    .noneMatch(line -> line.equals("Another body"));
        }
    }

    @Test
    void isNotSentIfTheServerRefusesTheAddressAndSaysSoWithoutTheAddress() {
        var mail = delivered(Mood.REFUSES_THE_ADDRESS);
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThat(mail.words()).contains("550").doesNotContain("parent@");
    }

    @Test
    void isNotSentIfTheServerRefusesTheMessage() {
        assertThat(delivered(Mood.REFUSES_THE_MESSAGE).state()).isEqualTo(MailState.FAILED);
    }

    @Test
    void itsFateIsUnknownIfTheServerHangsUpInTheMiddleOrAfterTheEnd() {
        assertThat(delivered(Mood.HANGS_UP_IN_THE_MIDDLE).state())
                .isEqualTo(MailState.FATE_UNKNOWN);
        assertThat(delivered(Mood.HANGS_UP_AFTER_THE_END).state())
                .isEqualTo(MailState.FATE_UNKNOWN);
    }

    @Test
    void isSentIfTheServerTookItAndHungUpWithoutAFarewell() {
        assertThat(delivered(Mood.TAKES_AND_HANGS_UP).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void isNotSentIfThereIsNoServer() {
        var id = queued("A letter");
        int free;
        try (var server = new FakeMailServer(Mood.TAKES)) {
            free = server.port();
        }
        deliver(free);
        assertThat(mail(id).state()).isEqualTo(MailState.FAILED);
    }

    @Test
    void whatACrashLeftBehindIsNeverSentAgainByItself() {
        var id = queued("A letter");
        as(JOB, () -> outbox.claim().orElseThrow());
        try (var server = new FakeMailServer(Mood.TAKES)) {
            deliver(server.port());
            deliver(server.port());
            assertThat(server.taken()).isEmpty();
        }
        assertThat(mail(id).state()).isEqualTo(MailState.FATE_UNKNOWN);
    }

    @Test
    void anAnswerThatComesLatePutsRightWhatWasTakenForLost() {
        var id = queued("A letter");
        var claim = as(JOB, () -> outbox.claim().orElseThrow());
        as(JOB, () -> outbox.leftBehind());
        as(
                JOB,
                () -> {
                    outbox.settle(claim, new Delivery.Taken("250 ok"));
                    return true;
                });
        assertThat(mail(id).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void waitsWithoutAMailServer() throws Exception {
        var id = queued("A letter");
        pages.perform(get("/mail").with(SignedIn.as(head)))
                .andExpect(content().string(Matchers.containsString("No mail server is set up")));
        assertThat(mail(id).state()).isEqualTo(MailState.WAITING);
    }

    @Test
    void isSentAgainOnlyOnAPersonsWord() throws Exception {
        var unknown = delivered(Mood.HANGS_UP_AFTER_THE_END);
        pages.perform(
                        post("/mail/" + unknown.id().value() + "/send")
                                .param("version", Integer.toString(unknown.version()))
                                .with(SignedIn.as(head))
                                .with(csrf()))
                .andExpect(redirectedUrl("/mail"));
        try (var server = new FakeMailServer(Mood.TAKES)) {
            deliver(server.port());
            assertThat(server.taken()).hasSize(1);
        }
        assertThat(mail(unknown.id()).attempt()).isEqualTo(2);
    }

    @Test
    void isNotDecidedTwice() {
        var unknown = delivered(Mood.HANGS_UP_AFTER_THE_END);
        as(head, () -> decideOnMail.decide(unknown.id(), unknown.version(), MailState.SENT));
        assertThatThrownBy(() ->
                        as(
                                head,
                                () ->
                                        decideOnMail.decide(
                                                unknown.id(),
                                                unknown.version(),
                                                MailState.WAITING)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aListTakesAsManyStatementsForAFullPageAsForOneLine() throws Exception {
        queued("A letter from Westmarch High");
        list();
        var one = Statements.during(this::list);
        for (var line = 0; line < 24; line++) {
            queued("Another letter from Westmarch High");
        }
        assertThat(Statements.during(this::list)).hasSameSizeAs(one).hasSizeLessThan(16);
    }

    private String list() throws Exception {
        return pages.perform(get("/mail").with(SignedIn.as(head)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
