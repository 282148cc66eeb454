package org.holdfast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each decision in {@code docs/adr} has a number of its own, in its name and in its heading. */
class DecisionRecordsTest {

    @Test
    void areNumberedOnceAndWithoutGaps() throws IOException {
        var numbers = records().stream().map(DecisionRecordsTest::number).toList();

        assertThat(numbers).isNotEmpty();
        for (int at = 0; at < numbers.size(); at++) {
            assertThat(numbers.get(at)).isEqualTo("%04d".formatted(at + 1));
        }
    }

    @Test
    void sayInTheirHeadingTheNumberOfTheirName() throws IOException {
        for (var record : records()) {
            assertThat(Files.readAllLines(record).getFirst())
                    .as(record.getFileName().toString())
                    .startsWith("# " + number(record) + " ");
        }
    }

    private static String number(Path record) {
        return record.getFileName().toString().substring(0, 4);
    }

    private static List<Path> records() throws IOException {
        try (var files = Files.list(CatalogueTest.root().resolve("docs/adr"))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }
}
