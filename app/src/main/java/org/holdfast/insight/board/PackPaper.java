package org.holdfast.insight.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.holdfast.print.PdfPrinter;
import org.springframework.stereotype.Component;

/** A pack as a document: tagged PDF, one page of HTML that needs nothing else, spreadsheet. */
@Component
class PackPaper {
    private static final String STYLE = style();

    private final PdfPrinter printer;

    PackPaper(PdfPrinter printer) {
        this.printer = printer;
    }

    byte[] bytes(Pack pack, PackFile kind) {
        return switch (kind) {
            case PDF -> pdf(pack);
            case HTML -> html(pack).getBytes(StandardCharsets.UTF_8);
            case XLSX -> PackSheets.of(pack);
        };
    }

    private byte[] pdf(Pack pack) {
        var bookmarks = new ArrayList<PdfPrinter.Bookmark>();
        for (var section : PackHtml.sections(pack)) {
            bookmarks.add(new PdfPrinter.Bookmark(section.title(), section.id()));
        }
        return printer.print(
                pack.title(),
                STYLE,
                List.copyOf(bookmarks),
                "<body>" + PackHtml.whole(pack) + "</body>");
    }

    private static String html(Pack pack) {
        return """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>%s</style>
        </head>
        <body class="hf-pack">
        <main>%s</main>
        </body>
        </html>
        """
                .formatted(PdfPrinter.escaped(pack.title()), STYLE, PackHtml.whole(pack));
    }

    private static String style() {
        var path = "/board/print.css";
        try (var stream = Objects.requireNonNull(PackPaper.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
