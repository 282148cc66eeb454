package org.holdfast.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what is compiled, and what it prints is what is printed. */
class ReadmeTest {
    private static final Path SOURCE =
            Path.of("src/test/java/org/holdfast/statute/ReadmeExample.java");

    @Test
    void theExampleIsTheOneThatIsCompiled() throws IOException {
        var source = Files.readString(SOURCE);
        var example =
                source.substring(
                        source.indexOf("    // example\n") + "    // example\n".length(),
                        source.indexOf("    // end\n"));
        assertThat(block("java")).isEqualTo(example.stripTrailing().stripIndent() + "\n");
    }

    @Test
    void itPrintsWhatTheReadmeSays() throws IOException {
        assertThat(ReadmeExample.governorsMeeting()).isEqualTo(block("text"));
    }

    /** The one block of the README that is marked as being of this language. */
    private static String block(String language) throws IOException {
        var fenced =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                        .matcher(Files.readString(Path.of("README.md")));
        assertThat(fenced.find()).as("a block of " + language).isTrue();
        return fenced.group(1);
    }
}
