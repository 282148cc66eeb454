package org.holdfast.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** One person's browser, at one page at a time. */
final class Visit implements AutoCloseable {
    static final int DESK = 1280;
    static final int PHONE = 375;

    /** WCAG 2.2, success criterion 1.4.10: no sideways scrolling at this width. */
    static final int NARROWEST = 320;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visit(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isAnsweredStatus(message.text())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** A refused form or an error page is an answer; the browser notes its status as an error. */
    private static boolean isAnsweredStatus(String text) {
        return text.startsWith("Failed to load resource: the server responded with a status of 4");
    }

    /** Opens the path and looks at the page. */
    <P extends HoldfastPage> P open(String path, Function<Page, P> as) {
        page.navigate(path);
        return at(as);
    }

    /** The page where the browser is now. */
    <P extends HoldfastPage> P at(Function<Page, P> as) {
        var here = as.apply(page);
        assertThat(complaints).as("what the browser complained of at " + page.url()).isEmpty();
        return here;
    }

    /** What the server says to the path, without going there. */
    com.microsoft.playwright.APIResponse ask(String path) {
        return context.request().get(path);
    }

    Response go(String path) {
        return Objects.requireNonNull(page.navigate(path));
    }

    void wide(int pixels) {
        page.setViewportSize(pixels, 900);
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        context.close();
    }
}
