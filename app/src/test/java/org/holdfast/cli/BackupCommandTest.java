package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.database.Database;
import org.holdfast.database.DatabaseAddress;
import org.holdfast.database.FreshDatabase;
import org.holdfast.demo.DemoOutcome;
import org.holdfast.demo.DemoSize;
import org.holdfast.demo.Demonstration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A school of invented people saved and brought back: not a row is lost or changed. */
class BackupCommandTest {
    private static DatabaseAddress full;

    @TempDir Path folder;

    @BeforeAll
    static void aSchoolOfInventedPeople() throws SQLException {
        full = aDatabase("backup_full");
        try (var roles = Database.toUse(Path.of("unused"), Optional.of(url(full)));
                var context = Application.forOneCommand(roles.address())) {
            assertThat(context.getBean(Demonstration.class).make(DemoSize.SCHOOL, _ -> {}))
                    .isInstanceOf(DemoOutcome.Ready.class);
        }
    }

    @Test
    void bringsBackEveryRowAndGoesOnCountingWhereItStood() throws Exception {
        var file = folder.resolve("town.backup");
        assertThat(run(full, "backup", file).status()).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var empty = aDatabase("backup_empty");
        assertThat(run(empty, "restore", file).status()).isZero();
        assertThat(fingerprint(empty)).isEqualTo(fingerprint(full)).hasSizeGreaterThan(30);
        assertThat(next(empty)).isEqualTo(next(full));
    }

    @Test
    void refusesADamagedFileADatabaseWithDataAndAFileThatIsThere() throws Exception {
        var file = folder.resolve("town.backup");
        assertThat(run(full, "backup", file).status()).isZero();
        var again = run(full, "backup", file);
        assertThat(again.status()).isEqualTo(HoldfastCommand.UNUSABLE);
        assertThat(again.said()).contains("is there already");
        var over = run(full, "restore", file);
        assertThat(over.status()).isEqualTo(HoldfastCommand.UNUSABLE);
        assertThat(over.said()).contains("holds data");
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        assertDamaged(Files.write(folder.resolve("flipped.backup"), bytes));
        assertDamaged(
                Files.write(
                        folder.resolve("short.backup"),
                        java.util.Arrays.copyOf(bytes, bytes.length / 3)));
        assertDamaged(Files.writeString(folder.resolve("other.backup"), "not a backup at all"));
    }

    private void assertDamaged(Path file) throws SQLException {
        var refused = run(aDatabase("backup_untouched"), "restore", file);
        assertThat(refused.status()).isEqualTo(HoldfastCommand.UNUSABLE);
        assertThat(refused.said()).contains("damaged").doesNotContain("Exception");
    }

    private record Ran(int status, String said) {}

    private static Ran run(DatabaseAddress database, String command, Path file) {
        var said = new StringWriter();
        var status =
                new CommandLine(new HoldfastCommand())
                        .setErr(new PrintWriter(said))
                        .setOut(new PrintWriter(new StringWriter()))
                        .execute(command, file.toString(), "--database", url(database));
        return new Ran(status, said.toString());
    }

    private static DatabaseAddress aDatabase(String name) throws SQLException {
        var server = FreshDatabase.server().withDatabase("postgres");
        try (var connection = open(server);
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        }
        return server.withDatabase(name);
    }

    private static String url(DatabaseAddress address) {
        return address.jdbcUrl()
                .replace(
                        "jdbc:postgresql://",
                        "postgresql://%s:%s@".formatted(address.owner(), address.ownerPassword()));
    }

    private static java.sql.Connection open(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(
                address.jdbcUrl(), address.owner(), address.ownerPassword());
    }

    /** For each table how many rows, and a hash over all of them in whatever order. */
    private static List<String> fingerprint(DatabaseAddress address) throws SQLException {
        var lines = new ArrayList<String>();
        try (var connection = open(address);
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows =
                    statement.executeQuery(
                            """
                            select format('%I.%I', schemaname, tablename) from pg_tables
                            where schemaname not in ('pg_catalog', 'information_schema') and tablename !~ '^flyway_'
                            order by 1
                            """)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (var table : tables) {
                try (var rows =
                        statement.executeQuery(
                                "select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from %s t"
                                        .formatted(table))) {
                    rows.next();
                    lines.add(table + " " + rows.getString(1));
                }
            }
        }
        return lines;
    }

    /** The number that the next event of a pupil would have. */
    private static long next(DatabaseAddress address) throws SQLException {
        try (var connection = open(address);
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select nextval(pg_get_serial_sequence('pupil.event', 'id'))")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
