package org.holdfast.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

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

    final void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
    }

    final void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }

    final Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }
}
