package org.holdfast.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A link that carries the answers of the public calculator: behind the #, and never to a server.
 */
@BrowserTest
class CalculatorLinkTest {
    private static final String ANSWERS =
            "kind=permanent&decided-day=10&decided-month=11&decided-year=2025"
                    + "&out-day=11&out-month=11&out-year=2025&when-board=same"
                    + "&school=maintained&year=10&terms=typical";

    @Autowired Visits visits;

    private final List<String> asked = new ArrayList<>();
    private Visit visit;

    @BeforeEach
    void anyoneComes() {
        visit = visits.byAnyone();
        visit.page().onRequest(request -> asked.add(request.url()));
    }

    @AfterEach
    void leaves() {
        visit.close();
    }

    @Test
    void theLinkOpensTheAnswerAndNoAddressHoldsIt() {
        visit.page().navigate("/calculator#" + ANSWERS);
        visit.page().waitForSelector("#answers");
        var answer = visit.at(HoldfastPage::new);
        assertThat(answer.words()).contains("By Monday 1 December 2025", "permanent exclusion");
        assertThat(visit.page().url()).endsWith("/calculator");
        assertThat(asked).isNotEmpty().noneMatch(address -> address.contains("2025"));
    }

    @Test
    void theLinkThatIsCopiedLeadsBackToTheSameAnswer() {
        visit.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        visit.page().navigate("/calculator#" + ANSWERS);
        visit.page().waitForSelector("#answers");
        var words = visit.at(HoldfastPage::new).words();
        visit.page().getByText("Copy a link to this answer").click();
        visit.page().waitForCondition(() -> !visit.page().innerText("#copied").isEmpty());
        var link = copied(visit.page());
        assertThat(link).contains("/calculator#").doesNotContain("?");
        visit.page().navigate("about:blank");
        visit.page().navigate(link);
        visit.page().waitForSelector("#answers");
        assertThat(visit.at(HoldfastPage::new).words()).isEqualTo(words);
        assertThat(asked).noneMatch(address -> address.contains("2025"));
    }

    @Test
    void aLinkWithNothingWeAskForOpensTheFirstQuestion() {
        visit.page().navigate("/calculator#colour=red&decided-day=10");
        assertThat(visit.at(HoldfastPage::new).words()).contains("Question 1 of 3");
        assertThat(asked).noneMatch(address -> address.contains("red"));
    }

    /** From the clipboard, or from the box that stands in for one where there is none. */
    private static String copied(Page page) {
        var box = page.locator("#copied input");
        return box.count() > 0
                ? box.inputValue()
                : (String) page.evaluate("navigator.clipboard.readText()");
    }
}
