package org.holdfast.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is wrong with a page for the people who use it: every rule of axe with nothing allowed, and
 * the frame that each page must have.
 */
final class PageFaults {

    /** Finds what axe has no rule for, or a laxer one. */
    private static final String FRAME =
            """
            () => {
              const faults = []
              const must = (ok, words) => { if (!ok) faults.push(words) }
              const root = document.documentElement
              must(root.lang === 'en-GB', `the language is '${root.lang}'`)
              must(/\\S.* – Holdfast$/.test(document.title), `the title is '${document.title}'`)
              const headings = [...document.querySelectorAll('h1')].filter(one => !one.closest('.hf-letter'))
              must(headings.length === 1, `there are ${headings.length} h1, letters apart`)
              const skip = document.querySelector('a.govuk-skip-link')
              must(skip && document.querySelector(skip.getAttribute('href')), 'there is no skip link to what is there')
              must(root.scrollWidth <= root.clientWidth, `it scrolls sideways: ${root.scrollWidth} in ${root.clientWidth}`)
              const ids = [...document.querySelectorAll('[id]')].map(one => one.id)
              must(new Set(ids).size === ids.length, `ids used twice: ${ids.filter((id, at) => ids.indexOf(id) !== at)}`)
              must(!document.querySelector('style, script:not([src]), [style]'), 'there is inline style or script')
              for (const link of document.querySelectorAll('.govuk-error-summary a')) {
                must(document.getElementById(link.hash.slice(1)), `the error summary leads to ${link.hash}, which is not there`)
              }
              const hasErrors = document.querySelector('.govuk-error-summary') !== null
              must(!hasErrors || document.title.startsWith('Error: '), `the title of a page with errors is '${document.title}'`)
              must(document.querySelectorAll('.govuk-service-navigation__item').length <= 6, 'more than six places in the menu')
              return faults
            }
            """;

    private static final String AXE = AxeBuilder.getAxeScript();

    /** All of axe's rules, best practice included; only what was violated comes back. */
    private static final String RUN_AXE =
            """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.map(
              rule => `${rule.id}: ${rule.help} at ${rule.nodes.map(node => node.html).join(' and ')}`)
            """;

    private PageFaults() {}

    /** Every fault, in words that lead to it. */
    static List<String> of(Page page) {
        return runsScript(page)
                ? Stream.concat(frame(page).stream(), axe(page).stream()).toList()
                : frame(page);
    }

    /** Whether the page's own script ran; axe is a script as well. */
    static boolean runsScript(Page page) {
        return Boolean.TRUE.equals(
                page.evaluate("() => document.body.classList.contains('js-enabled')"));
    }

    /** The faults of the frame alone: cheap enough for every width. */
    static List<String> frame(Page page) {
        return strings(page.evaluate(FRAME));
    }

    private static List<String> axe(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AXE);
        }
        return strings(page.evaluate(RUN_AXE));
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }
}
