package org.holdfast.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.exclusion.Browsing.form;
import static org.holdfast.exclusion.ExclusionFixtures.MONDAY;
import static org.holdfast.exclusion.ExclusionFixtures.day;
import static org.holdfast.exclusion.ExclusionFixtures.permanentGrounds;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.organisation.OrganisationFixtures;
import org.holdfast.pupil.PupilFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** A permanent exclusion through every stage of a full review, on its own pages. */
@HoldfastTest
@Import({
    AccessFixtures.class,
    OrganisationFixtures.class,
    PupilFixtures.class,
    ExclusionScene.class
})
class FullReviewTest {
    @Autowired MockMvc pages;
    @Autowired ExclusionScene scene;

    private ExclusionScene.Place place;
    private Browsing head;
    private Browsing governor;
    private Browsing officer;

    @BeforeEach
    void aSchoolWithAPupil() {
        place = scene.aSchoolWithAPupil();
        head = new Browsing(pages, place.head());
        governor = new Browsing(pages, scene.governorOf(place));
        officer = new Browsing(pages, scene.officerOf(place));
    }

    @Test
    void leadsFromTheHeadsDecisionToTheEndOfTheNameOnTheRegister() {
        var own = excluded();
        assertThat(head.read(own))
                .contains("The governing board has not yet decided.")
                .contains("Fix the governing board’s meeting");
        send(head, own + "/step/remote-asked", form().with("on", MONDAY.plusDays(1)));
        refuse(head, own + "/step/meeting", meeting("IN_PERSON"), "asked for a remote meeting");
        send(head, own + "/step/meeting", meeting("REMOTE_AS_ASKED"));
        assertThat(scene.duties(id(own))).contains("GOV-7 governing_board 2025-11-20 open");
        send(head, own + "/step/meeting-papers", form().with("on", day(2025, 11, 19)));
        assertThat(scene.duties(id(own))).contains("GOV-7 governing_board 2025-11-20 done");
        assertThat(governor.read(own)).contains("The board met on Thursday 27 November 2025");

        refuse(
                governor,
                own + "/record/decision",
                form().with("on", day(2025, 11, 27)).with("outcome", "decline"),
                "Enter the board’s reasons");
        send(
                governor,
                own + "/record/decision",
                form().with("on", day(2025, 11, 27))
                        .with("outcome", "decline")
                        .with("reasons", "It was sure of what happened."));
        assertThat(head.read(own))
                .contains("declined to reinstate the child. Its notice to the family is not")
                .contains("It was sure of what happened.");
        send(
                governor,
                own + "/record/decision-notice",
                form().with("on", day(2025, 12, 1)).with("way", "first_class_post"));
        assertThat(head.read(own))
                .contains(
                        "The time for asking for a review ran out on Thursday 8 January 2026. The"
                                + " name may be deleted from the register from Friday 9 January"
                                + " 2026.");
        refuse(
                head,
                own + "/step/deletion",
                deletion(day(2026, 1, 8)),
                "may not be deleted before");

        assertThat(head.open(own + "/step/application").getStatus()).isEqualTo(403);
        send(officer, own + "/step/application", application(day(2026, 1, 8)));
        assertThat(officer.read(own)).contains("A review was asked for in time.");
        refuse(officer, own + "/step/panel", panel("lay|unconnected|trained"), "A SEN expert");
        refuse(officer, own + "/step/panel", panel("expert"), "The chair must be a lay member");
        send(officer, own + "/step/panel", panel("lay|unconnected|trained|expert"));
        assertThat(head.read(own)).contains("The review panel met on Thursday 29 January 2026.");
        assertThat(scene.duties(id(own)))
                .contains(
                        "IRP-4 authority 2026-01-29 open",
                        "IRP-5 authority 2026-01-29 done",
                        "IRP-6 governing_board 2026-01-22 open");
        send(officer, own + "/step/review-papers", form().with("on", day(2026, 1, 21)));
        refuse(officer, own + "/step/panel-decision", verdict("UPHOLD"), "only where it quashes");
        send(officer, own + "/step/panel-decision", verdict("QUASH"));
        assertThat(head.read(own))
                .contains("quashed the governing board’s decision. The board must think again.");
        assertThat(scene.duties(id(own))).contains("REC-1 governing_board 2026-02-24 open");
        refuse(head, own + "/step/deletion", deletion(day(2026, 2, 3)), "may not be deleted yet");

        assertThat(officer.open(own + "/step/reconsideration").getStatus()).isEqualTo(403);
        send(
                governor,
                own + "/step/reconsideration",
                form().with("on", day(2026, 2, 12))
                        .with("outcome", "decline")
                        .with("reasons", "It looked at everything anew."));
        assertThat(head.read(own))
                .contains(
                        "The governing board thought again and declined. The exclusion stands. The"
                                + " name may be deleted from the register from Thursday 12 February"
                                + " 2026.")
                .contains("The £4,000 was paid or adjusted");
        send(officer, own + "/step/payment", form().with("on", day(2026, 3, 2)));
        send(head, own + "/step/deletion", deletion(day(2026, 2, 12).plusDays(18)));
        assertThat(head.read(own)).contains("The name was deleted from the register on");
        assertThat(scene.duties(id(own)))
                .contains(
                        "REC-1 governing_board 2026-02-24 done",
                        "REC-3 authority no_fixed_date done");
    }

    @Test
    void arrangesNoReviewThatIsAskedForOutOfTime() {
        var own = excluded();
        decline(own);
        send(officer, own + "/step/application", application(day(2026, 1, 9)));
        assertThat(officer.read(own))
                .contains("out of time: no review may be arranged")
                .doesNotContain("/step/panel\"");
        refuse(
                officer,
                own + "/step/panel",
                panel("lay|unconnected|trained|expert"),
                "cannot be recorded as the case stands");
    }

    @Test
    void bringsThePupilBackWhenTheBoardThinksAgain() {
        var own = excluded();
        decline(own);
        send(officer, own + "/step/application", application(day(2026, 1, 8)));
        send(officer, own + "/step/panel", panel("lay|unconnected|trained|expert"));
        send(officer, own + "/step/panel-decision", verdict("RECOMMEND", ""));
        send(
                head,
                own + "/step/reconsideration",
                form().with("on", day(2026, 2, 12))
                        .with("outcome", "reinstate")
                        .with("from", day(2026, 2, 13))
                        .with("reasons", "New facts."));
        assertThat(head.read(own))
                .contains("The governing board reinstated the child from Friday 13 February 2026.")
                .contains("The child came back");
    }

    @Test
    void keepsTheAuthoritysChallengeAndCountsTheWithdrawalApart() {
        var own = excluded();
        var challenge =
                form().with("on", MONDAY.plusDays(1))
                        .with("by", "A. Officer")
                        .with("argument", "A managed move was open.");
        assertThat(head.open(own + "/step/challenge").getStatus()).isEqualTo(403);
        send(officer, own + "/step/challenge", challenge);
        assertThat(scene.duties(id(own))).contains("S4-23 school no_fixed_date open");
        assertThat(head.read(own))
                .contains("The local authority’s challenge is open.", "A managed move was open.");
        send(
                head,
                own + "/step/challenge-answer",
                form().with("on", MONDAY.plusDays(2)).with("answer", "We shall try it."));
        assertThat(scene.duties(id(own))).contains("S4-23 school no_fixed_date withdrawn");
        var ended =
                form().with("on", MONDAY.plusDays(3))
                        .with("result", "WITHDRAWN")
                        .with("place", "A managed move with a mentor.");
        refuse(officer, own + "/step/challenge-end", ended, "The head has not cancelled");
        send(head, own + "/record/cancel", form().with("on", MONDAY.plusDays(3)));
        send(officer, own + "/step/challenge-end", ended);
        assertThat(head.read(own)).contains("Withdrawn after the local authority’s challenge");
    }

    @Test
    void asksForAProgrammeBeforeTheReturnFromALongSuspension() {
        var id = scene.suspended(place, day(2025, 11, 3), day(2025, 11, 14));
        var own = "/exclusions/" + id.value();
        assertThat(scene.duties(id)).contains("EDU-2 governing_board 2025-11-10 open");
        send(
                head,
                own + "/step/work",
                form().with("on", day(2025, 11, 3)).with("what", "set").with("work", "Algebra"));
        send(
                head,
                own + "/step/provision",
                form().with("on", day(2025, 11, 5))
                        .with("from", day(2025, 11, 10))
                        .with("by", "SCHOOL")
                        .with("place", "The Elm Centre"));
        assertThat(scene.duties(id))
                .contains("EDU-2 governing_board 2025-11-10 done", "EDU-1 school 2025-11-03 done");
        send(
                head,
                own + "/step/return-meeting",
                form().with("on", day(2025, 11, 12)).with("meeting", day(2025, 11, 14)));
        send(
                head,
                own + "/step/return-record",
                form().with("on", day(2025, 11, 14))
                        .with("came", "pupil|family")
                        .with("child", "I want to come back.")
                        .with("plan", "A mentor each morning."));
        var back = own + "/step/return";
        refuse(head, back, form().with("on", day(2025, 11, 17)), "Pastoral Support Programme");
        refuse(
                head,
                back,
                form().with("on", day(2025, 11, 17)).with("programme", day(2025, 11, 18)),
                "made after the return");
        send(head, back, form().with("on", day(2025, 11, 17)).with("programme", day(2025, 11, 13)));
        assertThat(head.read(own))
                .contains("The child came back on Monday 17 November 2025.")
                .contains("A mentor each morning.");
    }

    private String excluded() {
        var proposed = ExclusionFixtures.permanentExclusion(permanentGrounds());
        var told =
                new ProposedPermanentExclusion(
                        proposed.id(),
                        proposed.grounds(),
                        proposed.dates(),
                        false,
                        Optional.empty(),
                        new Told(Optional.of(MONDAY), Optional.of(MONDAY)));
        assertThat(scene.record(place, told)).isInstanceOf(RecordingResult.Recorded.class);
        return "/exclusions/" + proposed.id().value();
    }

    private void decline(String own) {
        send(
                head,
                own + "/record/decision",
                form().with("on", day(2025, 11, 27))
                        .with("outcome", "decline")
                        .with("reasons", "It was sure.")
                        .with("notice", day(2025, 12, 1))
                        .with("way", "first_class_post"));
    }

    private static Browsing.Form meeting(String manner) {
        return form().with("on", day(2025, 11, 12))
                .with("meeting", day(2025, 11, 27))
                .with("place", "4pm, Room 2")
                .with("manner", manner)
                .with("invited", "HEAD|RELEVANT_PERSON|LOCAL_AUTHORITY");
    }

    private static Browsing.Form application(java.time.LocalDate on) {
        return form().with("on", on)
                .with("way", "delivered")
                .with("by", "PARENT")
                .with("sen", "yes")
                .with("remote", "no")
                .with("grounds", "It was not him.");
    }

    private static Browsing.Form panel(String made) {
        return form().with("on", day(2026, 1, 12))
                .with("hearing", day(2026, 1, 29))
                .with("made", made)
                .with("heads", "1")
                .with("governors", "1");
    }

    private static Browsing.Form verdict(String verdict) {
        return verdict(verdict, "payment");
    }

    private static Browsing.Form verdict(String verdict, String orders) {
        return form().with("on", day(2026, 1, 29))
                .with("verdict", verdict)
                .with("orders", orders)
                .with("reasons", "The board did not weigh his needs.")
                .with("attended", "RELEVANT_PERSON|SEN_EXPERT")
                .with("notice", day(2026, 1, 30))
                .with("way", "first_class_post");
    }

    private static Browsing.Form deletion(java.time.LocalDate on) {
        return form().with("on", on).with("ground", "PERMANENT_EXCLUSION");
    }

    private static ExclusionId id(String own) {
        return new ExclusionId(UUID.fromString(own.substring("/exclusions/".length())));
    }

    private static Map<String, String> versioned(Browsing by, String page, Browsing.Form form) {
        var shown = by.read(page);
        return form.with(
                        "version",
                        shown.replaceAll("(?s).*name=\"version\" value=\"([0-9]+)\".*", "$1"))
                .typed();
    }

    private static void send(Browsing by, String page, Browsing.Form form) {
        var own = page.replaceAll("/(step|record)/.*", "");
        assertThat(by.send(page, versioned(by, page, form)).getRedirectedUrl())
                .as(page)
                .isEqualTo(own);
    }

    private static void refuse(Browsing by, String page, Browsing.Form form, String words) {
        var response = by.send(page, versioned(by, page, form));
        assertThat(response.getStatus()).as(page).isEqualTo(400);
        try {
            assertThat(response.getContentAsString()).contains(words);
        } catch (java.io.UnsupportedEncodingException fault) {
            throw new AssertionError(page, fault);
        }
    }
}
