package org.holdfast.letter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.letter.wording.Block;
import org.holdfast.letter.wording.BlockWriter;

/**
 * A letter on its paper.
 *
 * @param html well-formed; the same on the page and in the PDF
 * @param plain the words alone
 */
record LetterSheet(String title, String html, String plain) {

    /**
     * What stands above the words.
     *
     * @param school its name
     * @param schoolLines its address and telephone
     * @param to name and address, a line each
     */
    record Head(String school, List<String> schoolLines, List<String> to, String date) {}

    static LetterSheet of(Head head, List<Block> blocks) {
        return new LetterSheet(
                title(blocks),
                """
                <div class="hf-letter__head"><p class="hf-letter__school">%s</p><p class="hf-letter__address">%s</p></div>
                <p class="hf-letter__to">%s</p>
                <p class="hf-letter__date">%s</p>
                <div class="hf-letter__words">
                %s
                </div>
                """
                        .formatted(
                                BlockWriter.escaped(head.school()),
                                lines(head.schoolLines()),
                                lines(head.to()),
                                BlockWriter.escaped(head.date()),
                                BlockWriter.html(blocks)),
                BlockWriter.text(blocks));
    }

    private static String lines(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Stream.of(line.split("\n", -1)))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(BlockWriter::escaped)
                .collect(Collectors.joining("<br/>"));
    }

    private static String title(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Title.class::isInstance)
                .map(block -> BlockWriter.text(List.of(block)))
                .findFirst()
                .orElse("Letter");
    }

    @Override
    public String toString() {
        return "LetterSheet";
    }
}
