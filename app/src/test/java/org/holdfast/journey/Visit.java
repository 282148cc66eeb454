package org.holdfast.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

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
            if (message.type().equals("error") && !isAnswer(message)) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(complaints::add);
    }

    /** A refused form or an error page is an answer; the browser notes its status as an error. */
    private static boolean isAnswer(ConsoleMessage message) {
        return message.text()
                        .startsWith(
                                "Failed to load resource: the server responded with a status of 4")
                && !message.location().contains("/assets/");
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

    /** The words of the PDF at the path. */
    String pdf(String path) {
        try (var pdf = Loader.loadPDF(ask(path).body())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where the browser is now. */
    String path() {
        return path(page);
    }

    static String path(Page page) {
        return URI.create(page.url()).getPath();
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
