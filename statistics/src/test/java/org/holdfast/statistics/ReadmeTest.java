package org.holdfast.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.statistics.disclosure.CountTable;
import org.holdfast.statistics.disclosure.Suppression;
import org.holdfast.statistics.inequality.ScoreIntervals;
import org.holdfast.statistics.inequality.TwoGroups;
import org.holdfast.statistics.wording.RiskWording;
import org.junit.jupiter.api.Test;

/** The example of the README compiles, runs, and gives what the README says. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Path THIS =
            Path.of("src/test/java/org/holdfast/statistics/ReadmeTest.java");

    @Test
    void theExampleGivesWhatItSays() {
        var groups = TwoGroups.of(60, 400, 100, 2_000);
        var compared = ScoreIntervals.of(groups, Confidence.NINETY_FIVE);
        var ratio = compared.ratio();
        var interval = compared.ratioInterval();
        var names = new RiskWording.Names("pupils with SEN support", "other pupils", "suspended");
        var words = new RiskWording(groups, names, 5).sentences();
        var table = new CountTable(List.of(List.of(3, 22, 41, 17)));
        var shown = Suppression.of(table, 5, Suppression.Zeros.SHOWN).published();

        assertThat(ratio.orElseThrow()).isCloseTo(3, within(1e-12));
        assertThat(interval.orElseThrow().lower()).isBetween(2.15, 2.3);
        assertThat(interval.orElseThrow().upper()).isBetween(4.0, 4.15);
        assertThat(words.getFirst()).contains("3.0 times as likely");
        assertThat(shown.getFirst())
                .containsExactly(
                        Optional.empty(), Optional.of(22), Optional.of(41), Optional.empty());
    }

    @Test
    void theReadmeShowsTheLinesThatAreCompiledHere() throws IOException {
        var readme = Files.readString(README);
        var from = readme.indexOf("```java") + "```java".length();
        var example = readme.substring(from, readme.indexOf("```", from));

        assertThat(squeezed(Files.readString(THIS))).contains(squeezed(example));
    }

    private static String squeezed(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining());
    }
}
