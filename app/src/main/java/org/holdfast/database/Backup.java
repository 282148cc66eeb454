package org.holdfast.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes every table of a database to one file: a ZIP of what PostgreSQL's COPY gives, all of it
 * from one snapshot, each table with its SHA-256. People may go on working meanwhile. The file
 * holds everything there is to know about children: only its owner may read it.
 */
public final class Backup {
    private Backup() {}

    /**
     * Writes the file; it appears under its name when it is whole.
     *
     * @return how many rows it holds
     * @throws DatabaseUnusable if the file is there already or cannot be written, or the database
     *     does not let its owner read every row
     */
    public static long write(DatabaseAddress address, Path file, Clock clock) {
        if (Files.exists(file)) {
            throw new DatabaseUnusable(
                    "%s is there already. Give the backup another name.".formatted(file));
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(
                    unfinished,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            try (var connection = snapshot(address);
                    var zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
                var contents = copy(connection, zip, clock.instant().toString());
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
                return contents.rows();
            }
        } catch (FileAlreadyExistsException other) {
            throw new DatabaseUnusable("Another backup is being written to " + file, other);
        } catch (IOException full) {
            throw new DatabaseUnusable("The backup cannot be written to " + file, full);
        } catch (SQLException refused) {
            throw new DatabaseUnusable(
                    "The database cannot be read for a backup: " + refused.getMessage(), refused);
        }
    }

    /** Row security is not to hide a row from a backup: where it would, PostgreSQL refuses. */
    private static Connection snapshot(DatabaseAddress address) throws SQLException {
        var connection =
                DriverManager.getConnection(
                        address.jdbcUrl(), address.owner(), address.ownerPassword());
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (var statement = connection.createStatement()) {
            statement.execute("set row_security = off");
        }
        return connection;
    }

    private static BackupFile copy(Connection connection, ZipOutputStream zip, String at)
            throws SQLException, IOException {
        var parts = new ArrayList<BackupFile.Part>();
        for (var table : BackupTables.of(connection)) {
            zip.putNextEntry(new ZipEntry(table.qualified() + ".copy"));
            var digest = new DigestOutputStream(unclosed(zip), sha256());
            var rows =
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut(
                                    "copy %s (%s) to stdout"
                                            .formatted(table.qualified(), table.columns()),
                                    digest);
            zip.closeEntry();
            parts.add(
                    new BackupFile.Part(
                            table.qualified(),
                            table.columns(),
                            rows,
                            HexFormat.of().formatHex(digest.getMessageDigest().digest())));
        }
        var contents = new BackupFile(BackupFile.FORM, at, parts);
        zip.putNextEntry(new ZipEntry(BackupFile.CONTENTS));
        zip.write(JsonMapper.builder().build().writeValueAsBytes(contents));
        zip.closeEntry();
        zip.finish();
        return contents;
    }

    /** COPY flushes, and must not close the file. */
    private static OutputStream unclosed(OutputStream out) {
        return new java.io.FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }
}
