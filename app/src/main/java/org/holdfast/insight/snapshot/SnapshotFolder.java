package org.holdfast.insight.snapshot;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A snapshot opened for questions: each of its tables is a view of the table's name. Needs nothing
 * but the folder. Safe for use by several threads.
 */
public final class SnapshotFolder implements Closeable {
    private static final String MEMORY = "512MB";

    private final Manifest manifest;
    private final Path spill;
    private final DuckDatabase duck;

    private SnapshotFolder(Manifest manifest, Path spill, DuckDatabase duck) {
        this.manifest = manifest;
        this.spill = spill;
        this.duck = duck;
    }

    /** Reads a row into a value. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Opens the snapshot in the folder. */
    public static SnapshotFolder open(Path folder) {
        return open(folder, MEMORY);
    }

    /**
     * Opens the snapshot in the folder.
     *
     * @param memory the most that DuckDB takes, such as {@code 2GB}
     * @throws SnapshotFailure if the folder holds no snapshot of a schema known here
     */
    public static SnapshotFolder open(Path folder, String memory) {
        var manifest = Manifest.read(folder);
        try {
            var spill = Files.createTempDirectory("holdfast-figures");
            var duck = DuckDatabase.open(folder, spill, memory);
            for (var table : SnapshotTable.values()) {
                duck.execute(view(folder, manifest, table));
            }
            return new SnapshotFolder(manifest, spill, duck);
        } catch (IOException refused) {
            throw new SnapshotFailure("There is no room to work in", refused);
        }
    }

    /** A table of which no year has a row yet is an empty one. */
    private static String view(Path folder, Manifest manifest, SnapshotTable table) {
        var files =
                manifest.files().stream()
                        .filter(part -> part.table() == table)
                        .map(part -> DuckDatabase.quoted(folder.resolve(part.path())))
                        .toList();
        return files.isEmpty()
                ? "create table %s (%s)"
                        .formatted(
                                table.folder(),
                                String.join(
                                        ", ",
                                        table.columns().stream()
                                                .map(column -> column.name() + " " + column.type())
                                                .toList()))
                : "create view %s as select * from read_parquet([%s])"
                        .formatted(table.folder(), String.join(", ", files));
    }

    /** What the snapshot says of itself. */
    public Manifest manifest() {
        return manifest;
    }

    /**
     * Asks a question in DuckDB's SQL, over the tables of {@link SnapshotTable}.
     *
     * @throws SnapshotFailure if the statement or a file is faulty
     */
    public <T> List<T> ask(String sql, RowReader<T> reader) {
        try (var connection = duck.another();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException refused) {
            throw new SnapshotFailure("A question to the snapshot cannot be answered", refused);
        }
    }

    @Override
    public void close() {
        duck.close();
        try {
            SnapshotWriter.delete(spill);
        } catch (IOException refused) {
            throw new SnapshotFailure("The working folder cannot be removed", refused);
        }
    }
}
