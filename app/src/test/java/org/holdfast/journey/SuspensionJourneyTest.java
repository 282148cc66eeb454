package org.holdfast.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.holdfast.journey.SuspensionFlow.CheckPage;
import org.holdfast.journey.SuspensionFlow.DonePage;
import org.holdfast.journey.SuspensionFlow.TellPage;
import org.holdfast.journey.SuspensionFlow.WhenPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A head suspends a child for six days with the autumn half-term between, and what follows. */
@BrowserTest
@Import(JourneyPlace.class)
class SuspensionJourneyTest {
    private static final LocalDate DECIDED = JourneyClock.TUESDAY;
    private static final LocalDate FIRST_DAY_OUT = LocalDate.of(2025, 10, 22);

    /** The sixth school day: half-term is from 27 to 31 October. */
    private static final LocalDate LAST_DAY_OUT = LocalDate.of(2025, 11, 5);

    @Autowired JourneyPlace place;
    @Autowired Visits visits;
    @Autowired JourneyClock clock;

    private JourneyPlace.Westmarch westmarch;
    private Visit head;

    @BeforeEach
    void theHeadComesIn() {
        clock.set(DECIDED);
        westmarch = place.westmarch();
        head = visits.by(westmarch.head());
    }

    @AfterEach
    void theHeadLeaves() {
        head.close();
    }

    @Test
    void aSuspensionIsSeenByTheAuthorityCountedAndWrittenToTheParents() {
        var when =
                SuspensionFlow.begin(head, westmarch.kofi())
                        .withGrounds()
                        .outOfSchool(DECIDED, FIRST_DAY_OUT, LAST_DAY_OUT);
        when.showsTotal("This suspension: 6 days");
        when.go();
        head.at(TellPage::new).toldOn(DECIDED);
        var check = head.at(CheckPage::new);
        assertThat(check.words())
                .contains("Arrange full-time education from the sixth consecutive school day")
                .contains("from Wednesday 5 November 2025")
                .contains("It is not legal advice");
        Pictures.take(head.page(), "check-your-answers");
        check.record();
        var exclusion = head.at(DonePage::new).path();

        theOfficerSeesTheNotice();
        theSixthDayOpensItsCount();
        theLetterReadsWell(exclusion);
        theBoardDecides(exclusion);
    }

    private void theOfficerSeesTheNotice() {
        try (var officer = visits.by(westmarch.officer())) {
            assertThat(officer.at(HoldfastPage::new).words())
                    .contains("Read the notice of a suspension", "Kofi Amankwah");
            assertThat(officer.open("/exclusions", HoldfastPage::new).words())
                    .contains("Amankwah, Kofi", "22 October 2025", "6 days");
        }
    }

    private void theSixthDayOpensItsCount() {
        var today = head.open("/today", HoldfastPage::new);
        today.follow("Arrange full-time education from the sixth consecutive school day");
        var duty = head.at(HoldfastPage::new);
        assertThat(duty.words())
                .contains("From Wednesday 5 November 2025")
                .contains("Wed 22 Oct to Fri 24 Oct")
                .contains("up to school day 3")
                .contains("not counted: Half-term")
                .contains("up to school day 6");
        Pictures.take(head.page(), "duty-explained");
    }

    private void theLetterReadsWell(String exclusion) {
        head.open(exclusion, HoldfastPage::new).follow("Write: suspension past five days");
        var questions = head.at(HoldfastPage::new);
        questions.choose("Efua Amankwah");
        questions.field("education_place").fill("Westmarch Learning Centre, 2 Mill Lane");
        questions.field("education_report_to").fill("Ms Okafor");
        questions.field("education_times").fill("9am to 3pm");
        questions.press("Write the letter");
        assertThat(head.at(HoldfastPage::new).words()).satisfies(this::readsWell);
        assertThat(head.pdf(head.path() + ".pdf")).satisfies(this::readsWell);
    }

    private void readsWell(String letter) {
        assertThat(letter)
                .contains("Dear Efua Amankwah", SuspensionFlow.WHAT_HAPPENED)
                .contains("Wednesday 22 October 2025", "Thursday 6 November 2025")
                .contains("6 school days", "making representations")
                .contains("Westmarch Learning Centre, 2 Mill Lane")
                .doesNotContain("{{", "null");
    }

    private void theBoardDecides(String exclusion) {
        clock.set(LocalDate.of(2025, 11, 20));
        record(exclusion, "representations", LocalDate.of(2025, 11, 6));
        record(exclusion, "board-meeting", LocalDate.of(2025, 11, 19));
        var decision = head.open(exclusion + "/record/decision", HoldfastPage::new);
        decision.date("on", LocalDate.of(2025, 11, 19));
        decision.choose("It declined to reinstate the child");
        decision.date("notice", LocalDate.of(2025, 11, 20));
        decision.choose("Delivered by hand");
        decision.press("Record");
        assertThat(head.at(HoldfastPage::new).words()).contains("declined");
    }

    private void record(String exclusion, String act, LocalDate on) {
        var page = head.open(exclusion + "/record/" + act, HoldfastPage::new);
        page.date("on", on);
        page.press("Record");
        head.at(HoldfastPage::new);
    }

    @Test
    void aSuspensionPastFortyFiveDaysIsRefusedWithTheReasonAndNothingTypedIsLost() {
        suspendForSixDays();
        var when =
                SuspensionFlow.begin(head, westmarch.kofi())
                        .withGrounds()
                        .outOfSchool(DECIDED, LocalDate.of(2025, 11, 6), LocalDate.of(2026, 1, 16));
        when.go();
        var refused = head.at(WhenPage::new);
        assertThat(refused.words())
                .contains("There is a problem")
                .contains("This would make 46 days of suspension in the school year 2025-26")
                .contains("The law allows 45")
                .contains("At most 39 days can lawfully be imposed");
        assertThat(refused.field("first1").inputValue()).isEqualTo("6");
        assertThat(refused.field("last1-month").inputValue()).isEqualTo("1");
        assertThat(refused.field("longer").inputValue()).startsWith("Others were hurt");
        assertThat(refused.focusedClass()).contains("govuk-error-summary");
        refused.jump("This would make 46 days");
        assertThat(refused.focusedId()).isEqualTo("first1");
        assertThat(head.open("/exclusions", HoldfastPage::new).words())
                .contains("1 suspension or permanent exclusion");
    }

    @Test
    void aSuspensionIsCancelledAndItsDutiesFallAway() {
        var exclusion = suspendForSixDays();
        record(exclusion, "cancel", DECIDED);
        assertThat(head.open(exclusion, HoldfastPage::new).words())
                .contains("cancelled")
                .doesNotContain("Arrange full-time education");
    }

    private String suspendForSixDays() {
        SuspensionFlow.begin(head, westmarch.kofi())
                .withGrounds()
                .outOfSchool(DECIDED, FIRST_DAY_OUT, LAST_DAY_OUT)
                .go();
        head.at(TellPage::new).toldOn(DECIDED);
        head.at(CheckPage::new).record();
        return head.at(DonePage::new).path();
    }

    @Test
    void theSameIsRecordedWithoutScript() {
        try (var plain = visits.withoutScript(westmarch.head())) {
            SuspensionFlow.begin(plain, westmarch.kofi())
                    .withGrounds()
                    .outOfSchool(DECIDED, FIRST_DAY_OUT, LAST_DAY_OUT)
                    .go();
            plain.at(TellPage::new).toldOn(DECIDED);
            assertThat(plain.at(CheckPage::new).words()).contains("This suspension: 6 days");
            plain.at(CheckPage::new).record();
            assertThat(plain.at(DonePage::new).words())
                    .contains("The local authority can see it now");
        }
    }

    @Test
    void theSameIsRecordedByKeyboardAlone() {
        head.open("/pupils/" + westmarch.kofi(), HoldfastPage::new);
        var keys = new Keys(head.page());
        keys.to("Suspend or exclude").go("Enter");
        keys.to("kind").press("Space").to("Start").go("Enter");
        keys.to("barred-9").press("Space").to("reason1").press("ArrowDown");
        keys.to("whatHappened").type(SuspensionFlow.WHAT_HAPPENED);
        keys.to("policyClause").type("4.2").to("lesserSanction").type("Detention was tried");
        keys.to("Continue").go("Enter");
        keys.to("needsAssessment").press("Space").press("ArrowDown");
        keys.to("adjustments").press("Space").press("ArrowDown").press("ArrowDown");
        keys.to("emotional").press("Space").press("ArrowDown");
        keys.to("childHeard").press("Space").to("childsWords").type(SuspensionFlow.CHILDS_WORDS);
        keys.to("Continue").go("Enter");
        keys.to("decided")
                .type("21")
                .to("decided-month")
                .type("10")
                .to("decided-year")
                .type("2025");
        keys.to("form").press("Space");
        keys.to("first1").type("22").to("first1-month").type("10").to("first1-year").type("2025");
        keys.to("last1").type("5").to("last1-month").type("11").to("last1-year").type("2025");
        keys.to("longer").type("Others were hurt");
        keys.to("exam").press("Space").press("ArrowDown");
        keys.to("Continue").go("Enter");
        head.at(TellPage::new);
        keys.to("Continue").go("Enter");
        assertThat(head.at(CheckPage::new).words()).contains("This suspension: 6 days");
        keys.to("Record the suspension").go("Enter");
        head.at(DonePage::new);
    }
}
