package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class StatisticsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;

    @Test
    void printsTheResultsAndNothingElse() throws IOException {
        var status =
                run(
                        """
                        {"cases": [{"id": "a", "method": "prop.wilson",
                          "input": {"x": 0, "n": 20, "conf": 0.95}}]}
                        """);

        assertThat(status).isZero();
        assertThat(out.toString()).startsWith("{").contains("\"upper\" : 0.16112515");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysWhereAndWhyAFileCannotBeUsedAndPrintsNothing() throws IOException {
        var status =
                run(
                        """
                        {"cases": [
                          {"id": "a", "method": "gbo", "input": {"start": [1], "end": [2]}},
                          {"id": "b", "method": "prop.wlison", "input": {}}]}
                        """);

        assertThat(status).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("$.cases[1].method").contains("must be one of");
    }

    @Test
    void saysThatAFileCannotBeRead() {
        assertThat(execute(folder.resolve("absent.json"))).isEqualTo(2);
        assertThat(err.toString()).contains("absent.json").contains("cannot be read");
    }

    private int run(String cases) throws IOException {
        return execute(Files.writeString(folder.resolve("cases.json"), cases));
    }

    private int execute(Path file) {
        return new CommandLine(new StatisticsCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(file.toString());
    }
}
