package org.holdfast.insight.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/snapshots.md} says what the tables are: it is written from them.
 *
 * <p>After changing a table, write it again with {@code -Dsnapshots.update=true} and read the
 * difference.
 */
class SnapshotPageTest {
    private static final Path PAGE = Path.of("../docs/snapshots.md");

    @Test
    void thePageOfSnapshotsSaysWhatTheTablesAre() throws IOException {
        var written = page();
        if (Boolean.getBoolean("snapshots.update")) {
            Files.writeString(PAGE, written);
        }
        assertThat(PAGE).content().isEqualTo(written);
    }

    private static String page() {
        var page =
                new StringBuilder(
                        """
                        # Snapshots for analysts

                        Written from the tables by their own test; do not edit by hand.

                        `./holdfast snapshot` takes one and prints its folder; Holdfast also takes one each night. A snapshot is
                        one state of the database, is never changed, and holds ids, codes and dates, but no name of a person. It
                        is personal data all the same: whoever knows a child may find them in it. Keep it where the records are kept.

                        Each table is a folder of Parquet files: one file, or one for each school year. A school year that has not
                        changed since the snapshot before is the same file on the disk. `manifest.json` gives the day up to which
                        things are known, the state of the database that was read, and each file's rows and SHA-256. Columns may be
                        added to a table later: an older snapshot has no such column, and Holdfast reads it as empty.
                        `figures.duckdb` holds nothing else: the same rows in the order in which Holdfast asks for them. It may be
                        removed, is made again when it is missing, and may look different in the next version.

                        ```
                        R       arrow::open_dataset("FOLDER/exclusions")
                        Python  pandas.read_parquet("FOLDER/exclusions")
                        DuckDB  select * from read_parquet('FOLDER/exclusions/*.parquet')
                        ```

                        The base of official rates is table `census` where `census = 'spring'`. Official counts of suspensions are
                        the rows of `exclusions` with `kind = 'suspension'`, `state = 'standing'` and not `lunchtimes`; of permanent
                        exclusions, those with `state = 'upheld'`. A day is two sessions.

                        """);
        for (var table : SnapshotTable.values()) {
            page.append(
                    "## %s\n\n%s%s\n\n"
                            .formatted(
                                    table.folder(),
                                    table.words(),
                                    table.isByYear() ? " One file for each school year." : ""));
            page.append("| column | type | what it is |\n|---|---|---|\n");
            table.columns()
                    .forEach(column ->
                            page.append(
                                    "| %s | %s | %s |\n"
                                            .formatted(
                                                    column.name(), column.type(), column.words())));
            page.append("\n");
        }
        return page.toString().stripTrailing() + "\n";
    }
}
