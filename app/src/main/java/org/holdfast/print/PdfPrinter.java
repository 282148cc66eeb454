package org.holdfast.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Prints XHTML as a tagged PDF (PDF/UA) with title, language, bookmarks and its own typeface,
 * Liberation Sans. It loads nothing from anywhere.
 */
@Component
public class PdfPrinter {
    private static final String TYPEFACE = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** One entry of the outline: its words, and the id of the element that it leads to. */
    public record Bookmark(String words, String id) {}

    /**
     * The PDF.
     *
     * @param title of the document, in its properties
     * @param style CSS of paged media
     * @param bookmarks the outline, in order
     * @param body well-formed XHTML, all words escaped
     */
    public byte[] print(String title, String style, List<Bookmark> bookmarks, String body) {
        try (var out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(font("Regular"), TYPEFACE, REGULAR, FontStyle.NORMAL, true)
                    .useFont(font("Bold"), TYPEFACE, BOLD, FontStyle.NORMAL, true)
                    .useExternalResourceAccessControl(
                            (_, _) -> false,
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withProducer("Holdfast")
                    .withHtmlContent(document(title, style, bookmarks, body), "about:blank")
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Words as they may stand between tags and in attributes. */
    public static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]", "");
    }

    private static String document(
            String title, String style, List<Bookmark> bookmarks, String body) {
        var outline = new StringBuilder();
        bookmarks.forEach(bookmark ->
                outline.append("<bookmark name=\"")
                        .append(escaped(bookmark.words()))
                        .append("\" href=\"#")
                        .append(bookmark.id())
                        .append("\"/>"));
        return """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <title>%1$s</title>
        <meta name="subject" content="%1$s"/>
        <meta name="description" content="%1$s"/>
        <bookmarks>%2$s</bookmarks>
        <style>%3$s</style>
        </head>
        %4$s
        </html>
        """
                .formatted(escaped(title), outline, style, body);
    }

    private static FSSupplier<InputStream> font(String weight) {
        return () -> {
            var path = "/liberation/LiberationSans-" + weight + ".ttf";
            return Objects.requireNonNull(PdfPrinter.class.getResourceAsStream(path), path);
        };
    }
}
