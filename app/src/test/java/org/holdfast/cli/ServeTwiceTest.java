package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.holdfast.database.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers never work on one folder: the second says why not and ends. */
class ServeTwiceTest {
    @TempDir Path folder;

    @Test
    void theSecondServerRefusesClearly() throws Exception {
        var data = folder.resolve("data");
        try (var first = EmbeddedPostgres.start(data)) {
            assertThat(first.address().jdbcUrl()).contains("127.0.0.1");
            var second =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-cp",
                                    System.getProperty(
                                            "surefire.test.class.path",
                                            System.getProperty("java.class.path")),
                                    HoldfastCommand.class.getName(),
                                    "serve",
                                    "--data",
                                    data.toString(),
                                    "--port",
                                    "0")
                            .start();
            assertThat(second.waitFor()).isEqualTo(HoldfastCommand.UNUSABLE);
            var said = new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(said)
                    .contains("Another Holdfast is using " + data)
                    .contains("--data")
                    .doesNotContain("Exception");
        }
    }
}
