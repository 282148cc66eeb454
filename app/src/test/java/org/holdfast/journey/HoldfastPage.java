package org.holdfast.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** A page of Holdfast in a browser. To construct one is to look for what is wrong with it. */
class HoldfastPage {
    protected final Page page;

    HoldfastPage(Page page) {
        this.page = page;
        assertThat(PageFaults.of(page)).as("faults of " + page.url()).isEmpty();
    }

    /** A page whose heading is known. */
    HoldfastPage(Page page, String heading) {
        this(page);
        assertThat(heading()).isEqualTo(heading);
    }

    final String heading() {
        return page.locator("h1").innerText();
    }

    /** The words of the page's own part, as they are read. */
    final String words() {
        return page.locator("main").innerText();
    }

    final String title() {
        return page.title();
    }

    /** Follows the link and waits for the page to which it leads. */
    final void follow(String link) {
        page.waitForNavigation(() -> jump(link));
    }

    /** Follows the link to another part of this page. */
    final void jump(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
    }

    /** Presses the button and waits for the answer, which may be this page again. */
    final void press(String button) {
        page.waitForNavigation(() ->
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                        .click());
    }

    final void choose(String label) {
        page.getByLabel(label).check();
    }

    /** Types the day into its three boxes. */
    final void date(String name, LocalDate day) {
        field(name).fill(Integer.toString(day.getDayOfMonth()));
        field(name + "-month").fill(Integer.toString(day.getMonthValue()));
        field(name + "-year").fill(Integer.toString(day.getYear()));
    }

    /** The classes of what has the focus. */
    final String focusedClass() {
        return (String) page.evaluate("() => document.activeElement.className");
    }

    /** The id of what has the focus. */
    final String focusedId() {
        return (String) page.evaluate("() => document.activeElement.id");
    }

    final Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }
}
