package org.holdfast.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.holdfast.print.PdfPrinter;
import org.springframework.stereotype.Component;

/** Prints a letter on its paper. */
@Component
class LetterPrinter {
    private static final String STYLE = style();

    private final PdfPrinter printer;

    LetterPrinter(PdfPrinter printer) {
        this.printer = printer;
    }

    /** The PDF of the letter's XHTML. */
    byte[] print(String title, String html) {
        return printer.print(
                title,
                STYLE,
                List.of(new PdfPrinter.Bookmark(title, "letter")),
                "<body id=\"letter\">" + html + "</body>");
    }

    private static String style() {
        var path = "/letter/print.css";
        try (var stream =
                Objects.requireNonNull(LetterPrinter.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
