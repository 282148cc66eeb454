package org.holdfast.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.util.UUID;

/** Recording a suspension, a page at a time, as a head who knows the facts would. */
final class SuspensionFlow {
    static final String WHAT_HAPPENED = "Swore at a teacher and would not leave the room.";
    static final String CHILDS_WORDS = "I was angry because nobody listened.";

    /** Milliseconds that a machine with much else to do may take to answer. */
    private static final double PATIENCE = 30_000;

    private final Visit visit;

    private SuspensionFlow(Visit visit) {
        this.visit = visit;
    }

    /** From the pupil's page as far as the question why. */
    static SuspensionFlow begin(Visit visit, UUID pupil) {
        var page = visit.open("/pupils/" + pupil, HoldfastPage::new);
        page.press("Suspend or exclude");
        visit.at(BeginPage::new).suspension();
        return new SuspensionFlow(visit);
    }

    /** Answers "why" and "what else was considered". */
    SuspensionFlow withGrounds() {
        visit.at(WhyPage::new).answer();
        visit.at(ConsideredPage::new).answer();
        return this;
    }

    /** Answers "when", for whole days from the first to the last, decided on the day. */
    WhenPage outOfSchool(LocalDate decided, LocalDate first, LocalDate last) {
        var when = visit.at(WhenPage::new);
        when.decided(decided);
        when.out(first, last);
        return when;
    }

    /** The first question: what is recorded. */
    static final class BeginPage extends HoldfastPage {
        BeginPage(Page page) {
            super(page, "Suspend or exclude");
        }

        void suspension() {
            page.getByLabel("A suspension", new Page.GetByLabelOptions().setExact(true)).check();
            press("Start");
        }
    }

    /** The reasons. */
    static final class WhyPage extends HoldfastPage {
        WhyPage(Page page) {
            super(page, "Why");
        }

        void answer() {
            page.getByLabel("None of these is part of why").check();
            field("reason1").selectOption("VA");
            field("whatHappened").fill(WHAT_HAPPENED);
            field("policyClause").fill("section 4.2");
            field("lesserSanction").fill("Detention was tried twice this half-term.");
            press("Continue");
        }
    }

    /** What else was considered, and what the child says. */
    static final class ConsideredPage extends HoldfastPage {
        ConsideredPage(Page page) {
            super(page, "What else was considered");
        }

        void answer() {
            choose("needsAssessment", "no");
            choose("adjustments", "not_needed");
            choose("emotional", "no");
            choose("childHeard", "yes");
            field("childsWords").fill(CHILDS_WORDS);
            press("Continue");
        }

        private void choose(String name, String value) {
            page.locator("input[name='%s'][value='%s']".formatted(name, value)).check();
        }
    }

    /** The dates, with the totals that they make. */
    static final class WhenPage extends HoldfastPage {
        WhenPage(Page page) {
            super(page, "When");
        }

        void decided(LocalDate day) {
            date("decided", day);
        }

        void out(LocalDate first, LocalDate last) {
            page.getByLabel("Whole or half days").check();
            date("first1", first);
            date("last1", last);
            field("longer").fill("Others were hurt, and time is needed to make it safe.");
            page.locator("input[name='exam'][value='no']").check();
        }

        /** Waits for the running totals to say the words. */
        void showsTotal(String words) {
            PlaywrightAssertions.assertThat(totals())
                    .containsText(
                            words,
                            new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        }

        private Locator totals() {
            return page.locator("#totals");
        }

        void go() {
            press("Continue");
        }
    }

    /** Who must know. */
    static final class TellPage extends HoldfastPage {
        TellPage(Page page) {
            super(page, "Who must know");
        }

        void toldOn(LocalDate day) {
            date("parentTold", day);
            date("boardTold", day);
            press("Continue");
        }
    }

    /** Everything once more, with all that follows. */
    static final class CheckPage extends HoldfastPage {
        CheckPage(Page page) {
            super(page, "Check before you record a suspension");
        }

        void record() {
            press("Record the suspension");
        }
    }

    /** It is recorded. */
    static final class DonePage extends HoldfastPage {
        DonePage(Page page) {
            super(page, "Suspension recorded");
        }

        /** The path of the exclusion's own page. */
        String path() {
            return Visit.path(page).replace("/done", "");
        }
    }
}
