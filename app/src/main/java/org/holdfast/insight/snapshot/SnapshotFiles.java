package org.holdfast.insight.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.holdfast.insight.snapshot.Manifest.Part;
import org.jspecify.annotations.Nullable;

/**
 * Writes derived tables as Parquet files. A file whose rows are the same as in the snapshot before
 * is taken from there: the two folders then share it on the disk.
 */
final class SnapshotFiles {
    private final DuckDatabase duck;
    private final Path folder;
    private final String duckdb;
    private final Optional<Before> before;

    SnapshotFiles(DuckDatabase duck, Path folder, Optional<Before> before) {
        this.duck = duck;
        this.folder = folder;
        this.duckdb = duck.version();
        this.before = before;
    }

    /** The snapshot before this one. */
    record Before(Path folder, Manifest manifest) {
        static Before of(Path folder) {
            return new Before(folder, Manifest.read(folder));
        }
    }

    /** The rows of one file to be: their fingerprint is the same in whatever order they stand. */
    private record Rows(@Nullable Integer schoolYear, long count, String fingerprint) {
        Optional<Integer> year() {
            return Optional.ofNullable(schoolYear);
        }
    }

    String duckdb() {
        return duckdb;
    }

    /** Writes the table's files. */
    List<Part> write(SnapshotTable table) throws IOException {
        Files.createDirectory(folder.resolve(table.folder()));
        var parts = new ArrayList<Part>();
        for (var rows : rows(table)) {
            parts.add(reused(table, rows).orElseGet(() -> written(table, rows)));
        }
        return parts;
    }

    private List<Rows> rows(SnapshotTable table) {
        var year = table.isByYear() ? "school_year" : "null::integer";
        var sql =
                """
                select %s as school_year, count(*), coalesce(bit_xor(hash(t)), 0) || '-' || coalesce(sum(hash(t)), 0)
                from %s t %s
                """
                        .formatted(
                                year,
                                table.folder(),
                                table.isByYear()
                                        ? "group by school_year order by school_year"
                                        : "");
        try (var statement = duck.connection().createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<Rows>();
            while (found.next()) {
                rows.add(
                        new Rows(
                                found.getObject(1, Integer.class),
                                found.getLong(2),
                                found.getString(3)));
            }
            return rows;
        } catch (SQLException refused) {
            throw new SnapshotFailure("The rows of a snapshot cannot be counted", refused);
        }
    }

    /** The same hash stands for the same rows only within one version of DuckDB. */
    private Optional<Part> reused(SnapshotTable table, Rows rows) {
        return before.filter(last -> last.manifest().duckdb().equals(duckdb))
                .flatMap(last ->
                        last.manifest()
                                .part(table, rows.year())
                                .filter(part -> part.fingerprint().equals(rows.fingerprint()))
                                .flatMap(part -> link(last, part)));
    }

    private Optional<Part> link(Before last, Part part) {
        var old = last.folder().resolve(part.path());
        var target = folder.resolve(part.path());
        try {
            if (!Files.exists(old) || !sha256(old).equals(part.sha256())) {
                return Optional.empty();
            }
            try {
                Files.createLink(target, old);
            } catch (UnsupportedOperationException | IOException _) {
                Files.copy(old, target);
            }
            return Optional.of(
                    new Part(
                            part.table(),
                            part.path(),
                            part.schoolYear(),
                            part.rows(),
                            part.bytes(),
                            part.fingerprint(),
                            part.sha256(),
                            Optional.of(part.takenFrom().orElse(last.manifest().id()))));
        } catch (IOException refused) {
            throw new SnapshotFailure("A file of a snapshot cannot be linked", refused);
        }
    }

    private Part written(SnapshotTable table, Rows rows) {
        var name = rows.year().map(year -> year + ".parquet").orElse("all.parquet");
        var path = table.folder() + "/" + name;
        var file = folder.resolve(path);
        duck.execute(
                "copy (select %s from %s where %s order by %s) to %s (format parquet, compression zstd)"
                        .formatted(
                                String.join(
                                        ", ",
                                        table.columns().stream()
                                                .map(SnapshotTable.Column::name)
                                                .toList()),
                                table.folder(),
                                rows.year().map(year -> "school_year = " + year).orElse("true"),
                                table.order(),
                                DuckDatabase.quoted(file)));
        try {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
            return new Part(
                    table,
                    path,
                    rows.year(),
                    rows.count(),
                    Files.size(file),
                    rows.fingerprint(),
                    sha256(file),
                    Optional.empty());
        } catch (IOException refused) {
            throw new SnapshotFailure("A file of a snapshot cannot be finished", refused);
        }
    }

    static String sha256(Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                Files.copy(file, sink);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }
}
