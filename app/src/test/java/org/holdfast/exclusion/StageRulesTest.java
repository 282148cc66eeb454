package org.holdfast.exclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StageRulesTest {
    private static final Path DRAWN = Path.of("../docs/exclusion-stages.md");

    @Test
    void knowsWhatEveryMoveDoes() {
        assertThat(StageRules.TABLE.stream().map(StageRules.Line::move).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Move.values());
        assertThat(StageRules.TABLE.stream().map(line -> line.from() + " " + line.move()))
                .as("one outcome for each move from each stage")
                .doesNotHaveDuplicates();
    }

    @Test
    void reachesEveryStageFromOneOfTheTwoBeginnings() {
        var reached = EnumSet.of(Stage.SUSPENDED, Stage.EXCLUDED);
        for (int more = -1; more != reached.size(); ) {
            more = reached.size();
            StageRules.TABLE.stream()
                    .filter(line -> reached.contains(line.from()))
                    .forEach(line -> reached.add(line.to()));
        }
        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
    }

    @Test
    void neverLetsAReviewPanelReinstate() {
        assertThat(
                        StageRules.TABLE.stream()
                                .filter(line -> line.to() == Stage.REINSTATED)
                                .filter(line -> line.from() != Stage.REINSTATED)
                                .map(StageRules.Line::move)
                                .collect(Collectors.toSet()))
                .isEqualTo(Set.of(Move.BOARD_REINSTATES, Move.REINSTATED_AFTER_REVIEW));
    }

    @Test
    void endsTheHeadsPowerToCancelWithTheBoardsDecision() {
        assertThat(
                        Arrays.stream(Stage.values())
                                .filter(stage ->
                                        StageRules.next(stage, Move.CANCELLED).isPresent()))
                .containsExactlyInAnyOrder(Stage.SUSPENDED, Stage.EXCLUDED);
    }

    /** Run with -Dupdate to draw it anew. */
    @Test
    void isDrawnInTheDocumentation() throws IOException {
        var drawn = drawn();
        if (System.getProperty("update") != null) {
            Files.writeString(DRAWN, drawn);
        }
        assertThat(Files.readString(DRAWN)).isEqualTo(drawn);
    }

    private static String drawn() {
        var page = new StringBuilder();
        page.append(
                """
                # Where a suspension or permanent exclusion stands, and what may happen

                Drawn from the one table in the code, `StageRules`; its test fails when the two differ. What is not in the
                table cannot be recorded. Whether a move is lawful on its day (a limit, a bar, a deletion too early) is judged
                besides.

                ```mermaid
                stateDiagram-v2
                """);
        page.append("  [*] --> SUSPENDED\n  [*] --> EXCLUDED\n");
        StageRules.TABLE.stream()
                .filter(line -> line.from() != line.to())
                .forEach(line ->
                        page.append(
                                "  %s --> %s: %s\n"
                                        .formatted(line.from(), line.to(), line.move().words())));
        page.append("```\n");
        for (var stage : Stage.values()) {
            page.append("\n## %s\n\n%s.\n\n".formatted(title(stage), stage.words()));
            StageRules.TABLE.stream()
                    .filter(line -> line.from() == stage)
                    .forEach(line ->
                            page.append(
                                    "- %s%s\n"
                                            .formatted(
                                                    line.move().words(),
                                                    line.to() == stage
                                                            ? ""
                                                            : ", and then: " + title(line.to()))));
        }
        return page.toString();
    }

    private static String title(Stage stage) {
        var words = stage.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
