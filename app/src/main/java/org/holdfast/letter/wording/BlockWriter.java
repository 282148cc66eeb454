package org.holdfast.letter.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.letter.wording.Block.Run;
import org.holdfast.letter.wording.Block.Weight;

/** Writes blocks out. All words are escaped; the tags are these and no others. */
public final class BlockWriter {
    private BlockWriter() {}

    /** Well-formed XHTML: h1, h2, p, ul, li, strong, br. */
    public static String html(List<Block> blocks) {
        return blocks.stream().map(BlockWriter::html).collect(Collectors.joining("\n"));
    }

    private static String html(Block block) {
        return switch (block) {
            case Block.Title(var runs) -> "<h1>" + inline(runs) + "</h1>";
            case Block.Heading(var runs) -> "<h2>" + inline(runs) + "</h2>";
            case Block.Paragraph(var runs) -> "<p>" + inline(runs) + "</p>";
            case Block.Bullets(var items) ->
                    items.stream()
                            .map(runs -> "<li>" + inline(runs) + "</li>")
                            .collect(Collectors.joining("", "<ul>", "</ul>"));
        };
    }

    /** Plain text for e-mail. */
    public static String text(List<Block> blocks) {
        return blocks.stream()
                .map(block ->
                        switch (block) {
                            case Block.Title(var runs) -> Block.words(runs);
                            case Block.Heading(var runs) -> Block.words(runs);
                            case Block.Paragraph(var runs) -> Block.words(runs);
                            case Block.Bullets(var items) ->
                                    items.stream()
                                            .map(runs -> "- " + Block.words(runs))
                                            .collect(Collectors.joining("\n"));
                        })
                .collect(Collectors.joining("\n\n"));
    }

    private static String inline(List<Run> runs) {
        return runs.stream()
                .map(run ->
                        run.weight() == Weight.BOLD
                                ? "<strong>" + escaped(run.text()) + "</strong>"
                                : escaped(run.text()))
                .collect(Collectors.joining());
    }

    /** The text as XHTML shows it; line ends become breaks. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("\n", "<br/>");
    }
}
