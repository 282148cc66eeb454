package org.holdfast.insight.board;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was counted for a pack, frozen: counted again from the same snapshot after the same releases
 * it is the same, byte for byte.
 *
 * @param authority its name
 * @param period {@code autumn term 2026/27}
 * @param asAt the last day counted
 * @param snapshot id of the snapshot that all of it is counted from
 * @param base what the rates are of
 * @param answers what the figures say, the most important first
 * @param changes what is different from the last terms
 * @param questions for the board to ask
 * @param definitions each indicator with its version, formula and caveat
 */
record PackContent(
        String authority,
        String period,
        LocalDate asAt,
        String snapshot,
        String base,
        List<String> answers,
        List<String> changes,
        List<String> questions,
        List<PackTable> tables,
        List<String> definitions) {
    PackContent {
        answers = List.copyOf(answers);
        changes = List.copyOf(changes);
        questions = List.copyOf(questions);
        tables = List.copyOf(tables);
        definitions = List.copyOf(definitions);
    }

    /** With a further table. */
    PackContent with(PackTable table) {
        return new PackContent(
                authority,
                period,
                asAt,
                snapshot,
                base,
                answers,
                changes,
                questions,
                Stream.concat(tables.stream(), Stream.of(table)).toList(),
                definitions);
    }

    String title() {
        return "Exclusions and suspensions: report to the board, " + period;
    }
}
