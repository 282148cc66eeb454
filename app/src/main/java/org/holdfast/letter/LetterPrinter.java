package org.holdfast.letter;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.holdfast.letter.wording.BlockWriter;
import org.springframework.stereotype.Component;

/**
 * Prints a letter as a tagged PDF (PDF/UA) with title, language, bookmarks and its own typeface. It
 * loads nothing from anywhere.
 */
@Component
class LetterPrinter {
    private static final String TYPEFACE = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String STYLE = text("/letter/print.css");

    /** The PDF of the letter's XHTML. */
    byte[] print(String title, String html) {
        try (var out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(font("Regular"), TYPEFACE, REGULAR, FontStyle.NORMAL, true)
                    .useFont(font("Bold"), TYPEFACE, BOLD, FontStyle.NORMAL, true)
                    .useExternalResourceAccessControl(
                            (_, _) -> false,
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withProducer("Holdfast")
                    .withHtmlContent(document(title, html), "about:blank")
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String document(String title, String html) {
        return """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <title>%1$s</title>
        <meta name="subject" content="%1$s"/>
        <meta name="description" content="%1$s"/>
        <bookmarks><bookmark name="%1$s" href="#letter"/></bookmarks>
        <style>%2$s</style>
        </head>
        <body id="letter">%3$s</body>
        </html>
        """
                .formatted(BlockWriter.escaped(title), STYLE, html);
    }

    private static FSSupplier<InputStream> font(String weight) {
        return () -> open("/liberation/LiberationSans-" + weight + ".ttf");
    }

    private static String text(String path) {
        try (var stream = open(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(LetterPrinter.class.getResourceAsStream(path), path);
    }
}
