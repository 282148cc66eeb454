package org.holdfast.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** A person's hands on the keyboard, and nowhere else. */
final class Keys {
    private static final int MOST_STOPS = 120;

    /** What can be focused is known by its id, else by its words. */
    private static final String FOCUSED =
            """
            () => {
              const at = document.activeElement
              const words = at.innerText ? at.innerText.trim() : ''
              return [at.id, words]
            }
            """;

    /** A ring of its own, or of the label that stands for what the browser hides. */
    private static final String SHOWN =
            """
            () => {
              const ringed = style => style.boxShadow !== 'none'
                || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
              const at = document.activeElement
              if (at === document.body) return true
              const label = at.labels ? at.labels[0] : null
              return ringed(getComputedStyle(at)) || (label !== null && label !== undefined
                && ringed(getComputedStyle(label, '::before')))
            }
            """;

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /**
     * Tabs on until the focus is on the field with the id, or on what has the words. At every stop
     * the focus is to be seen.
     */
    Keys to(String idOrWords) {
        for (var stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(SHOWN))
                    .as("the focus shows on %s at %s", page.evaluate(FOCUSED), page.url())
                    .isEqualTo(true);
            if (((java.util.List<?>) page.evaluate(FOCUSED)).contains(idOrWords)) {
                return this;
            }
        }
        throw new AssertionError("Tab never reaches '%s' at %s".formatted(idOrWords, page.url()));
    }

    Keys type(String words) {
        page.keyboard().type(words);
        return this;
    }

    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Presses the key and waits for the page to which it leads. */
    void go(String key) {
        page.waitForNavigation(() -> press(key));
    }
}
