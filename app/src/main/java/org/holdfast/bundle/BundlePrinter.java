package org.holdfast.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.holdfast.bundle.RedactionRules.Piece;
import org.holdfast.bundle.RedactionRules.Redacted;
import org.holdfast.print.PdfPrinter;
import org.holdfast.web.Dates;
import org.springframework.stereotype.Component;

/** Prints a bundle: a first page with its contents, then every paper on a page of its own. */
@Component
class BundlePrinter {
    private static final String STYLE = style();

    /** What is read, and printed black on black, where something was struck out. */
    private static final String STRUCK = "<span class=\"struck\">[struck out]</span>";

    private final PdfPrinter printer;
    private final Dates dates;

    BundlePrinter(PdfPrinter printer, Dates dates) {
        this.printer = printer;
        this.dates = dates;
    }

    /** A printed bundle. */
    static final class Printed {
        private final byte[] bytes;
        private final int struck;

        private Printed(byte[] bytes, int struck) {
            this.bytes = bytes;
            this.struck = struck;
        }

        byte[] bytes() {
            return bytes;
        }

        byte[] sha256() {
            try {
                return MessageDigest.getInstance("SHA-256").digest(bytes);
            } catch (GeneralSecurityException missing) {
                throw new IllegalStateException("This Java has no SHA-256", missing);
            }
        }

        int pages() {
            try (var document = Loader.loadPDF(bytes)) {
                return document.getNumberOfPages();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        /** How many passages and words were struck out. */
        int struck() {
            return struck;
        }
    }

    /** Whether it is handed out or only looked at. */
    enum Use {
        DRAFT,
        FOR_GOOD
    }

    Printed print(BundleCase about, List<Redacted> papers, LocalDate on, Use use) {
        var bookmarks = new ArrayList<PdfPrinter.Bookmark>();
        bookmarks.add(new PdfPrinter.Bookmark("Contents", "contents"));
        papers.forEach(
                paper -> bookmarks.add(new PdfPrinter.Bookmark(words(paper.title()), id(paper))));
        var body = new StringBuilder("<body class=\"");
        body.append(use == Use.DRAFT ? "draft" : "final").append("\">");
        first(about, papers, on, use, body);
        papers.forEach(paper -> paper(paper, body));
        var bytes =
                printer.print(
                        "Papers for a hearing: " + about.title(),
                        STYLE,
                        bookmarks,
                        body.append("</body>").toString());
        return new Printed(bytes, papers.stream().mapToInt(Redacted::struck).sum());
    }

    private void first(
            BundleCase about, List<Redacted> papers, LocalDate on, Use use, StringBuilder to) {
        if (use == Use.DRAFT) {
            to.append("<p class=\"mark\">Draft: not to be handed out</p>");
        }
        to.append("<h1>Papers for a hearing</h1><p class=\"lead\">");
        to.append(PdfPrinter.escaped(about.title())).append("</p><p>");
        to.append(PdfPrinter.escaped(about.pupilName())).append(", ");
        to.append(PdfPrinter.escaped(about.schoolName())).append("</p><p>");
        to.append("Made on ").append(dates.full(on)).append(". Confidential: for those who take");
        to.append(" part in the hearing. A black bar marks what was struck out.</p>");
        to.append("<h2 id=\"contents\">Contents</h2><ol class=\"contents\">");
        papers.forEach(paper ->
                to.append("<li><a href=\"#")
                        .append(id(paper))
                        .append("\">")
                        .append(html(paper.title()))
                        .append("</a></li>"));
        to.append("</ol>");
    }

    private static void paper(Redacted paper, StringBuilder to) {
        to.append("<div class=\"paper\"><h1 id=\"").append(id(paper)).append("\">");
        to.append(html(paper.title())).append("</h1>");
        for (var passage : paper.passages()) {
            if (!passage.label().isEmpty()) {
                to.append("<h3>").append(html(passage.label())).append("</h3>");
            }
            to.append("<p class=\"words\">").append(html(passage.words())).append("</p>");
        }
        to.append("</div>");
    }

    private static String id(Redacted paper) {
        return "paper-" + paper.key();
    }

    private static String html(List<Piece> pieces) {
        var html = new StringBuilder();
        for (var piece : pieces) {
            html.append(
                    switch (piece) {
                        case Piece.Kept(var words) ->
                                PdfPrinter.escaped(words).replace("\n", "<br/>");
                        case Piece.Struck() -> STRUCK;
                    });
        }
        return html.toString();
    }

    private static String words(List<Piece> pieces) {
        var words = new StringBuilder();
        for (var piece : pieces) {
            words.append(
                    switch (piece) {
                        case Piece.Kept(var kept) -> kept;
                        case Piece.Struck() -> "[struck out]";
                    });
        }
        return words.toString();
    }

    private static String style() {
        var path = "/bundle/print.css";
        try (var stream =
                Objects.requireNonNull(BundlePrinter.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
