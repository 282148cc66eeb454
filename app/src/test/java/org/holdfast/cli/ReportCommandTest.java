package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Wrong use is said clearly, before any database is started. */
class ReportCommandTest {
    @Test
    void saysWhichReportsThereAre() {
        assertThat(run("report")).isEqualTo(HoldfastCommand.UNUSABLE);
        assertThat(said.toString()).contains("Say which report: board");
    }

    @Test
    void refusesATermThatIsNone() {
        assertThat(run("report", "board", "--term", "winter")).isEqualTo(HoldfastCommand.UNUSABLE);
        assertThat(said.toString()).contains("--term");
    }

    private final StringWriter said = new StringWriter();

    private int run(String... words) {
        return new CommandLine(new HoldfastCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setErr(new PrintWriter(said, true))
                .execute(words);
    }
}
