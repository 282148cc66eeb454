package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.holdfast.database.FreshDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command as a whole, on an empty database of its own. */
class SnapshotCommandTest {
    @TempDir Path data;

    @Test
    void takesASnapshotIntoTheDataFolderAndPrintsWhereItIs() throws Exception {
        var server = FreshDatabase.server().withDatabase("postgres");
        try (var connection =
                        DriverManager.getConnection(
                                server.jdbcUrl(), server.owner(), server.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists snapshot_command with (force)");
            statement.execute("create database snapshot_command");
        }
        var database = server.withDatabase("snapshot_command");
        var url =
                database.jdbcUrl()
                        .replace(
                                "jdbc:postgresql://",
                                "postgresql://%s:%s@"
                                        .formatted(database.owner(), database.ownerPassword()));
        var out = new StringWriter();
        var status =
                new CommandLine(new HoldfastCommand())
                        .setOut(new PrintWriter(out, true))
                        .execute("snapshot", "--data", data.toString(), "--database", url);

        assertThat(status).isZero();
        var folder = Path.of(out.toString().strip());
        assertThat(folder.getParent()).isEqualTo(data.resolve("snapshots"));
        assertThat(Files.exists(folder.resolve("manifest.json"))).isTrue();
        assertThat(Files.exists(folder.resolve("codes/all.parquet"))).isTrue();
    }
}
