package org.holdfast.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills a database with what a backup holds: all of it in one transaction, or nothing. The file is
 * read to its end and checked before a row is written.
 */
public final class Restore {
    private final DatabaseAddress address;
    private final Path file;

    private Restore(DatabaseAddress address, Path file) {
        this.address = address;
        this.file = file;
    }

    /**
     * Checks the file, without a database.
     *
     * @throws DatabaseUnusable if it is no backup, or damaged
     */
    public static void check(Path file) {
        if (!Files.isReadable(file)) {
            throw new DatabaseUnusable("%s cannot be read.".formatted(file));
        }
        try (var zip = new ZipFile(file.toFile())) {
            var contents = contents(zip, file);
            for (var part : contents.tables()) {
                if (!part.sha256().equals(digest(zip, part))) {
                    throw damaged(file, null);
                }
            }
        } catch (ZipException broken) {
            throw damaged(file, broken);
        } catch (IOException broken) {
            throw damaged(file, broken);
        }
    }

    /**
     * Restores into a database that has been migrated and holds nobody's data yet.
     *
     * @return how many rows came back
     * @throws DatabaseUnusable if the file is damaged or of another version of Holdfast, or the
     *     database holds data
     */
    public static long into(DatabaseAddress address, Path file) {
        check(file);
        return new Restore(address, file).restore();
    }

    private long restore() {
        try (var zip = new ZipFile(file.toFile());
                var connection =
                        DriverManager.getConnection(
                                address.jdbcUrl(), address.owner(), address.ownerPassword())) {
            connection.setAutoCommit(false);
            var contents = contents(zip, file);
            insistOnSameTables(connection, contents);
            insistOnNobodysData(connection);
            fill(connection, zip, contents);
            connection.commit();
            return contents.rows();
        } catch (IOException broken) {
            throw damaged(file, broken);
        } catch (SQLException refused) {
            throw new DatabaseUnusable(
                    "The backup cannot be restored: " + refused.getMessage(), refused);
        }
    }

    /** Triggers and references rest meanwhile: what is restored was whole when it was saved. */
    private static void fill(Connection connection, ZipFile zip, BackupFile contents)
            throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            statement.execute("set local row_security = off");
            statement.execute(
                    "truncate "
                            + contents.tables().stream()
                                    .map(BackupFile.Part::table)
                                    .collect(Collectors.joining(", ")));
            for (var part : contents.tables()) {
                try (var rows = zip.getInputStream(zip.getEntry(part.entry()))) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn(
                                    "copy %s (%s) from stdin"
                                            .formatted(part.table(), part.columns()),
                                    rows);
                }
            }
            for (var counter : BackupTables.counters(connection)) {
                statement.execute(counter);
            }
        }
    }

    private void insistOnSameTables(Connection connection, BackupFile contents)
            throws SQLException {
        var here =
                BackupTables.of(connection).stream()
                        .collect(
                                Collectors.toMap(
                                        BackupTables.Table::qualified,
                                        BackupTables.Table::columns));
        var there =
                contents.tables().stream()
                        .collect(
                                Collectors.toMap(BackupFile.Part::table, BackupFile.Part::columns));
        if (!here.equals(there)) {
            throw new DatabaseUnusable(
                    "%s was made by another version of Holdfast, whose tables differ. Restore it with that version."
                            .formatted(file));
        }
    }

    private static void insistOnNobodysData(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select exists (select 1 from access.person) or exists (select 1 from organisation.authority)
                                  or exists (select 1 from pupil.pupil)
                                """)) {
            rows.next();
            if (rows.getBoolean(1)) {
                throw new DatabaseUnusable(
                        "This database holds data. A backup is restored into a new folder only: give one with --data.");
            }
        }
    }

    private static BackupFile contents(ZipFile zip, Path file) throws IOException {
        var entry = zip.getEntry(BackupFile.CONTENTS);
        if (entry == null) {
            throw damaged(file, null);
        }
        try (var json = zip.getInputStream(entry)) {
            var contents = JsonMapper.builder().build().readValue(json, BackupFile.class);
            if (contents.form() != BackupFile.FORM) {
                throw new DatabaseUnusable(
                        "%s was made by a newer version of Holdfast.".formatted(file));
            }
            return contents;
        } catch (JacksonException broken) {
            throw damaged(file, broken);
        }
    }

    private static String digest(ZipFile zip, BackupFile.Part part) throws IOException {
        var entry = zip.getEntry(part.entry());
        if (entry == null) {
            return "";
        }
        var digest = new DigestOutputStream(OutputStream.nullOutputStream(), Backup.sha256());
        try (var rows = zip.getInputStream(entry)) {
            rows.transferTo(digest);
        }
        return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    }

    private static DatabaseUnusable damaged(
            Path file, @org.jspecify.annotations.Nullable Exception cause) {
        var words =
                "%s is no backup of Holdfast, or it is damaged. Nothing was restored."
                        .formatted(file);
        return cause == null ? new DatabaseUnusable(words) : new DatabaseUnusable(words, cause);
    }
}
