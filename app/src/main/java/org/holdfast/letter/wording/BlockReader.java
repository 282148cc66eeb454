package org.holdfast.letter.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.holdfast.letter.wording.Block.Run;
import org.holdfast.letter.wording.Block.Weight;

/** Reads the marks of a merged text into blocks. Values are put in last, and never read. */
final class BlockReader {
    private final Function<Character, Optional<List<String>>> values;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private final List<List<Run>> bullets = new ArrayList<>();

    private BlockReader(Function<Character, Optional<List<String>>> values) {
        this.values = values;
    }

    static List<Block> read(String text, Function<Character, Optional<List<String>>> values) {
        var reader = new BlockReader(values);
        text.lines().map(String::strip).forEach(reader::line);
        reader.endBullets();
        reader.endParagraph();
        return List.copyOf(reader.blocks);
    }

    private void line(String line) {
        var bullet = line.startsWith(MarkupRules.BULLET);
        if (!bullet) {
            endBullets();
        }
        if (line.isEmpty() || bullet || line.startsWith("#")) {
            endParagraph();
        }
        if (bullet) {
            bullet(line.substring(MarkupRules.BULLET.length()).strip());
        } else if (line.startsWith(MarkupRules.HEADING)) {
            blocks.add(new Block.Heading(runs(line.substring(MarkupRules.HEADING.length()))));
        } else if (line.startsWith(MarkupRules.TITLE)) {
            blocks.add(new Block.Title(runs(line.substring(MarkupRules.TITLE.length()))));
        } else if (!line.isEmpty()) {
            paragraph.add(line);
        }
    }

    /** A bullet that is one list becomes a bullet for each of its values. */
    private void bullet(String text) {
        var list =
                text.length() == 1 ? values.apply(text.charAt(0)) : Optional.<List<String>>empty();
        if (list.isPresent()) {
            list.get().forEach(value -> bullets.add(List.of(new Run(inLine(value), Weight.PLAIN))));
        } else {
            bullets.add(runs(text));
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block.Paragraph(paragraphRuns(String.join(" ", paragraph))));
            paragraph.clear();
        }
    }

    private void endBullets() {
        if (!bullets.isEmpty()) {
            blocks.add(new Block.Bullets(List.copyOf(bullets)));
            bullets.clear();
        }
    }

    /** A value that is a whole paragraph keeps its line ends: an address. */
    private List<Run> paragraphRuns(String text) {
        var whole =
                text.length() == 1 ? values.apply(text.charAt(0)) : Optional.<List<String>>empty();
        return whole.map(list -> List.of(new Run(String.join("\n", list), Weight.PLAIN)))
                .orElseGet(() -> runs(text));
    }

    private List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        var weight = Weight.PLAIN;
        for (var piece : text.split("\\*\\*", -1)) {
            if (!piece.isEmpty()) {
                runs.add(new Run(withValues(piece), weight));
            }
            weight = weight == Weight.PLAIN ? Weight.BOLD : Weight.PLAIN;
        }
        return List.copyOf(runs);
    }

    private String withValues(String text) {
        var words = new StringBuilder();
        text.chars()
                .mapToObj(letter -> (char) letter)
                .forEach(letter ->
                        values.apply(letter)
                                .ifPresentOrElse(
                                        list -> words.append(joined(list)),
                                        () -> words.append(letter)));
        return words.toString();
    }

    /** {@code one, two and three}. */
    private static String joined(List<String> values) {
        var lines = values.stream().map(BlockReader::inLine).toList();
        return lines.size() == 1
                ? lines.getFirst()
                : String.join(", ", lines.subList(0, lines.size() - 1)) + " and " + lines.getLast();
    }

    private static String inLine(String value) {
        return String.join(
                ", ", value.lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
    }
}
