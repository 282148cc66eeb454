package org.holdfast.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.exclusion.Browsing.form;
import static org.holdfast.exclusion.ExclusionFixtures.day;

import java.util.Map;
import java.util.Objects;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.database.Statements;
import org.holdfast.organisation.OrganisationFixtures;
import org.holdfast.pupil.PupilFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@HoldfastTest
@Import({
    AccessFixtures.class,
    OrganisationFixtures.class,
    PupilFixtures.class,
    ExclusionScene.class
})
class CasePagesTest {
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
    void writesTheLetterThatTheLawOwesFromTheCase() {
        var id = scene.suspended(place, day(2025, 11, 10), day(2025, 11, 17));
        var contact = scene.aMotherOf(place);
        var own = "/exclusions/" + id.value();
        assertThat(head.read(own)).contains("Write: suspension past five days, or an exam missed");
        var write = own + "/write/suspension-over-five-days";
        assertThat(head.read(write)).contains("Mrs Ama Amankwah", "has parental responsibility");
        var refused = head.send(write, form().with("to", contact.toString()).typed());
        assertThat(refused.getStatus()).isEqualTo(400);
        var written =
                head.send(
                        write,
                        form().with("to", contact.toString())
                                .with("explanation", "Kofi hurt another pupil.")
                                .typed());
        assertThat(head.read(Objects.requireNonNull(written.getRedirectedUrl())))
                .contains("Kofi hurt another pupil.")
                .contains("6 school days", "Tuesday 18 November 2025")
                .contains("Monday 10 November 2025", "making representations")
                .contains("Monday 17 November 2025"); // the sixth day, and full-time education
        assertThat(officer.open(write).getStatus()).isEqualTo(403);
        assertThat(head.open(own + "/write/permanent-exclusion").getStatus()).isEqualTo(404);
    }

    @Test
    void countsDaysAtAnEarlierSchoolUntilTheyAreTakenBack() {
        var page = "/pupils/" + place.pupil().value() + "/days-elsewhere";
        var typed =
                form().with("by", "Hilltop School")
                        .with("on", day(2025, 9, 20))
                        .with("first", day(2025, 9, 8))
                        .with("last", day(2025, 9, 12))
                        .with("days", "4.5");
        assertThat(head.send(page, form().with("by", "x").typed()).getStatus()).isEqualTo(400);
        assertThat(head.send(page, typed.typed()).getRedirectedUrl()).isEqualTo(page);
        var shown = head.read(page);
        assertThat(shown).contains("Hilltop School", "4.5");
        var id = scene.suspended(place, day(2025, 11, 10), day(2025, 11, 10));
        assertThat(scene.duties(id))
                .contains("NOT-2 school 2025-11-10 done")
                .doesNotContain("NOT-1 school 2025-11-10 done");
        var back = shown.replaceAll("(?s).*action=\"([^\"]*/withdraw)\".*", "$1");
        assertThat(head.send(back, Map.of()).getRedirectedUrl()).isEqualTo(page);
        assertThat(scene.duties(id)).contains("NOT-1 school 2025-11-10 done");
        assertThat(head.read(page)).doesNotContain("Hilltop School");
    }

    @Test
    void letsTheAuthoritySetItsOwnNumbersAndKeepsWhy() {
        assertThat(head.read("/exclusions/policy")).contains("1 to 3 days are often long enough");
        assertThat(head.open("/exclusions/policy/length-prompt").getStatus()).isEqualTo(403);
        assertThat(officer.read("/exclusions/policy/length-prompt")).contains("Now 3.");
        var wrong = form().with("number", "many").with("why", "x").typed();
        assertThat(officer.send("/exclusions/policy/length-prompt", wrong).getStatus())
                .isEqualTo(400);
        var right = form().with("number", "5").with("why", "Board of 4 November").typed();
        assertThat(officer.send("/exclusions/policy/length-prompt", right).getRedirectedUrl())
                .isEqualTo("/exclusions/policy");
        assertThat(head.read("/exclusions/policy")).contains("Board of 4 November");
        assertThat(head.send("/exclusions/policy/length-prompt", right).getStatus()).isEqualTo(403);
    }

    @Test
    void asksForASwitchInWordsAndNotAsANumber() {
        var page = "/exclusions/policy/own-barred-reasons";
        assertThat(officer.read(page)).contains("Now Yes.", "type=\"radio\"");
        var wrong = form().with("number", "5").with("why", "x").typed();
        assertThat(officer.send(page, wrong).getStatus()).isEqualTo(400);
        var right = form().with("number", "0").with("why", "Board of 4 November").typed();
        assertThat(officer.send(page, right).getRedirectedUrl()).isEqualTo("/exclusions/policy");
        assertThat(officer.read("/exclusions/policy"))
                .contains(
                        "<strong>No</strong>",
                        "As printed: Yes, unless the authority decides otherwise");
    }

    @Test
    void showsWhatWasTriedAndWhatPolicyAsks() {
        scene.suspended(place, day(2025, 11, 3), day(2025, 11, 3));
        var second = scene.suspended(place, day(2025, 11, 10), day(2025, 11, 10));
        assertThat(head.read("/exclusions/" + second.value()))
                .contains(
                        "Hold a pre-exclusion assessment meeting.", "2 suspensions this half-term")
                .contains("What was tried and weighed first", "Reasonable adjustments were made");
    }

    @Test
    void aListTakesAsManyStatementsForAFullPageAsForOneLine() throws Exception {
        var pupil = "/pupils/" + place.pupil().value();
        scene.suspended(place, day(2025, 11, 3), day(2025, 11, 3));
        head.read("/exclusions");
        var one = Statements.during(() -> head.read("/exclusions"));
        var oneInTheStory = Statements.during(() -> head.read(pupil));
        for (var date = 4; date <= 7; date++) {
            scene.suspended(place, day(2025, 11, date), day(2025, 11, date));
        }
        assertThat(Statements.during(() -> head.read("/exclusions")))
                .hasSameSizeAs(one)
                .hasSizeLessThan(16);
        assertThat(Statements.during(() -> head.read(pupil)))
                .hasSameSizeAs(oneInTheStory)
                .hasSizeLessThan(30);
    }
}
