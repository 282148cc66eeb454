package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.holdfast.database.DatabaseAddress;
import org.holdfast.database.FreshDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a whole, on an empty database of its own. */
class ImportCommandTest {
    private static final String HEADER =
            "urn,laestab,la_number,la_name,school_name,establishment_type\n";

    @TempDir Path folder;

    private static DatabaseAddress database;

    @BeforeAll
    static void anEmptyDatabase() throws SQLException {
        var server = FreshDatabase.server().withDatabase("postgres");
        try (var connection =
                        DriverManager.getConnection(
                                server.jdbcUrl(), server.owner(), server.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists import_command with (force)");
            statement.execute("create database import_command");
        }
        database = server.withDatabase("import_command");
    }

    @Test
    void loadsOrSaysNoOrCannotReadAndItsStatusTellsWhich() throws IOException, SQLException {
        var good = file("good.csv", HEADER + "100001,8214001,821,Luton,One,Community School\n");
        var bad = file("bad.csv", HEADER + "1,8214002,821,Luton,Two,Community School\n");
        var binary = file("binary.csv", "PK\u0003\u0004");

        assertThat(run("schools", good, bad)).isEqualTo(HoldfastCommand.ANSWER_IS_NO);
        assertThat(schools()).isZero();
        assertThat(run("schools", good, "--dry-run")).isZero();
        assertThat(schools()).isZero();
        assertThat(run("schools", good, bad, "--accept", "SCHOOL-URN", "--format", "json"))
                .isZero();
        assertThat(schools()).isEqualTo(1);
        assertThat(run("schools", binary)).isEqualTo(HoldfastCommand.UNUSABLE);
        assertThat(run("schools", good, "--as", "nobody@example.org"))
                .isEqualTo(HoldfastCommand.UNUSABLE);
    }

    @Test
    void refusesWrongUsageBeforeItTouchesAnyDatabase() {
        assertThat(HoldfastCommand.run("import")).isEqualTo(HoldfastCommand.UNUSABLE);
        assertThat(HoldfastCommand.run("import", "schools")).isEqualTo(HoldfastCommand.UNUSABLE);
        assertThat(HoldfastCommand.run("import", "schools", "x.csv", "--accept", "NO-SUCH-CODE"))
                .isEqualTo(HoldfastCommand.UNUSABLE);
        assertThat(HoldfastCommand.run("import", "calendar", "x.csv", "--accept", "CALENDAR-DATE"))
                .isEqualTo(HoldfastCommand.UNUSABLE);
    }

    private static int run(String what, String... words) {
        var all = new java.util.ArrayList<>(java.util.List.of("import", what));
        all.addAll(java.util.List.of(words));
        all.add("--database");
        all.add(
                database.jdbcUrl()
                        .replace(
                                "jdbc:postgresql://",
                                "postgresql://%s:%s@"
                                        .formatted(database.owner(), database.ownerPassword())));
        return HoldfastCommand.run(all.toArray(String[]::new));
    }

    private static long schools() throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                database.jdbcUrl(), database.owner(), database.ownerPassword());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from organisation.school")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
