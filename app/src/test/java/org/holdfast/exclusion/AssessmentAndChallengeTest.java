package org.holdfast.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.exclusion.Browsing.form;
import static org.holdfast.exclusion.ExclusionFixtures.MONDAY;
import static org.holdfast.exclusion.ExclusionFixtures.day;
import static org.holdfast.exclusion.ExclusionFixtures.permanentExclusion;
import static org.holdfast.exclusion.ExclusionFixtures.permanentGrounds;

import java.util.Objects;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.organisation.OrganisationFixtures;
import org.holdfast.pupil.PupilFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** What comes before a permanent exclusion, and what the year’s counts make of one withdrawn. */
@HoldfastTest
@Import({
    AccessFixtures.class,
    OrganisationFixtures.class,
    PupilFixtures.class,
    ExclusionScene.class
})
class AssessmentAndChallengeTest {
    @Autowired MockMvc pages;
    @Autowired ExclusionScene scene;

    private ExclusionScene.Place place;
    private Browsing head;
    private Browsing officer;

    @BeforeEach
    void aSchoolWithAPupil() {
        place = scene.aSchoolWithAPupil();
        head = new Browsing(pages, place.head());
        officer = new Browsing(pages, scene.officerOf(place));
    }

    @Test
    void asksForAnAssessmentAtTwoSuspensionsInAHalfTermAndLeadsThroughIt() {
        var first = scene.suspended(place, day(2025, 11, 3), day(2025, 11, 3));
        var second = scene.suspended(place, day(2025, 11, 10), day(2025, 11, 10));
        assertThat(scene.duties(first)).noneMatch(line -> line.startsWith("S4-17"));
        assertThat(scene.duties(second))
                .contains("S4-17 school no_fixed_date open", "S4-04 school no_fixed_date open");
        var begin = "/pupils/" + place.pupil().value() + "/matters/pre-exclusion-assessment";
        assertThat(head.read("/pupils/" + place.pupil().value()))
                .contains("Begin a pre-exclusion assessment");
        assertThat(officer.open(begin).getStatus()).isEqualTo(403);
        var opened =
                head.send(
                        begin,
                        form().with("on", day(2025, 11, 12))
                                .with("why", "two")
                                .with("details", "Two fights in a week.")
                                .typed());
        var own = Objects.requireNonNull(opened.getRedirectedUrl());
        assertThat(head.read(own)).contains("The child has not been asked yet.");
        refuse(own, "outcome", outcome(), "Ask the child first");
        step(
                own,
                "voice",
                form().with("on", day(2025, 11, 13))
                        .with("by", "Ms Reid")
                        .with("better", "Let me sit down for a minute."));
        refuse(own, "outcome", outcome(), "reflection comes before the outcome");
        refuse(
                own,
                "reflection",
                form().with("on", day(2025, 11, 14)).with("causes", "His brother left."),
                "Say why it would be fitting");
        step(
                own,
                "reflection",
                form().with("on", day(2025, 11, 14))
                        .with("causes", "His brother left.")
                        .with("fitting", "It would not be.")
                        .with("effect", "Two pupils were hurt."));
        step(own, "outcome", outcome());
        assertThat(head.read(own))
                .contains("Outcome: another way was found", "Let me sit down for a minute.")
                .doesNotContain("Record what happened");
        refuse(own, "outcome", outcome(), "cannot be recorded as the matter stands");
        assertThat(officer.read("/exclusions/outcomes?year=2025"))
                .contains("Another way was found");
    }

    @Test
    void keepsAnEarlyWordWithTheAuthority() {
        var begin = "/pupils/" + place.pupil().value() + "/matters/exclusion-consultation";
        var asked =
                head.send(
                        begin,
                        form().with("on", day(2025, 11, 5))
                                .with("concern", "A third fight.")
                                .typed());
        var own = Objects.requireNonNull(asked.getRedirectedUrl());
        assertThat(head.open(own + "/step/advised").getStatus()).isEqualTo(403);
        assertThat(
                        officer.send(
                                        own + "/step/advised",
                                        form().with("version", "0")
                                                .with("on", day(2025, 11, 6))
                                                .with("options", "A managed move.")
                                                .with("view", "Too early.")
                                                .typed())
                                .getRedirectedUrl())
                .isEqualTo(own);
        step(own, "replied", form().with("on", day(2025, 11, 7)).with("reply", "We shall try."));
        assertThat(officer.read(own))
                .contains("The head replied on Friday 7 November 2025.", "Too early.");
    }

    @Test
    void countsAWithdrawalApartFromExclusionsThatStand() {
        var withdrawn = permanentExclusion(permanentGrounds());
        scene.record(place, withdrawn);
        scene.record(scene.aSchoolWithAPupil(), permanentExclusion(permanentGrounds()));
        var own = "/exclusions/" + withdrawn.id().value();
        send(
                officer,
                own + "/step/challenge",
                form().with("on", MONDAY.plusDays(1))
                        .with("by", "A. Officer")
                        .with("argument", "A managed move is open."));
        assertThat(officer.read("/exclusions/outcomes?year=2025"))
                .contains("2 of 2 stand", "1 still open");
        send(head, own + "/record/cancel", form().with("on", MONDAY.plusDays(2)));
        send(
                officer,
                own + "/step/challenge-end",
                form().with("on", MONDAY.plusDays(2))
                        .with("result", "WITHDRAWN")
                        .with("place", "A mentor."));
        assertThat(officer.read("/exclusions/outcomes?year=2025"))
                .contains("1 of 2 stands; 1 was withdrawn after a challenge.", "0 still open");
    }

    private static Browsing.Form outcome() {
        return form().with("on", day(2025, 11, 17))
                .with("result", "alternative")
                .with("next", "A mentor, and a quiet place.");
    }

    private void step(String own, String step, Browsing.Form form) {
        var page = own + "/step/" + step;
        assertThat(head.send(page, versioned(head, page, form).typed()).getRedirectedUrl())
                .as(step)
                .isEqualTo(own);
    }

    private void refuse(String own, String step, Browsing.Form form, String words) {
        var page = own + "/step/" + step;
        var response = head.send(page, versioned(head, page, form).typed());
        assertThat(response.getStatus()).as(step).isEqualTo(400);
        try {
            assertThat(response.getContentAsString()).contains(words);
        } catch (java.io.UnsupportedEncodingException fault) {
            throw new AssertionError(fault);
        }
    }

    private static void send(Browsing by, String page, Browsing.Form form) {
        assertThat(by.send(page, versioned(by, page, form).typed()).getRedirectedUrl())
                .as(page)
                .isEqualTo(page.replaceAll("/(step|record)/.*", ""));
    }

    private static Browsing.Form versioned(Browsing by, String page, Browsing.Form form) {
        return form.with(
                "version",
                by.read(page).replaceAll("(?s).*name=\"version\" value=\"([0-9]+)\".*", "$1"));
    }
}
