package org.holdfast.insight.snapshot;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        return open(List.of(folder), memory);
    }

    /**
     * Opens the snapshot in the folder, for answers that are too long to be read here.
     *
     * @param into where {@link #write} may put files, and nowhere else
     * @param memory the most that DuckDB takes, such as {@code 2GB}
     * @throws SnapshotFailure if the folder holds no snapshot of a schema known here
     */
    public static SnapshotFolder openToWrite(Path folder, Path into, String memory) {
        return open(List.of(folder, into), memory);
    }

    /**
     * Lays out the figures' tables in the folder of a snapshot that came without them, as one that
     * is taken here has them from the beginning.
     *
     * @param memory the most that DuckDB takes, such as {@code 2GB}
     */
    public static void layOut(Path folder, String memory) {
        try {
            var spill = Files.createTempDirectory("holdfast-figures");
            try (var duck = DuckDatabase.open(List.of(folder), spill, memory)) {
                view(duck, folder, Manifest.read(folder));
                FigureTables.make(duck, folder.resolve(FigureTables.FILE));
            } finally {
                SnapshotWriter.delete(spill);
            }
        } catch (IOException refused) {
            throw new SnapshotFailure("There is no room to work in", refused);
        }
    }

    private static SnapshotFolder open(List<Path> folders, String memory) {
        var folder = folders.getFirst();
        var manifest = Manifest.read(folder);
        try {
            var spill = Files.createTempDirectory("holdfast-figures");
            var reached = Stream.concat(folders.stream(), Stream.of(spill)).toList();
            var duck = DuckDatabase.open(reached, spill, memory);
            view(duck, folder, manifest);
            FigureTables.open(duck, figures(duck, folder, manifest, spill));
            return new SnapshotFolder(manifest, spill, duck);
        } catch (IOException refused) {
            throw new SnapshotFailure("There is no room to work in", refused);
        }
    }

    /** Made again for this use where the snapshot has none that this version of DuckDB wrote. */
    private static Path figures(DuckDatabase duck, Path folder, Manifest manifest, Path spill) {
        var kept = folder.resolve(FigureTables.FILE);
        if (Files.exists(kept) && manifest.duckdb().equals(duck.version())) {
            return kept;
        }
        var made = spill.resolve(FigureTables.FILE);
        FigureTables.make(duck, made);
        return made;
    }

    private static void view(DuckDatabase duck, Path folder, Manifest manifest) {
        for (var table : SnapshotTable.values()) {
            duck.execute(view(duck, folder, manifest, table));
        }
    }

    /**
     * A table of which no year has a row yet is an empty one, and a column that was added since the
     * snapshot was taken has no value.
     */
    private static String view(
            DuckDatabase duck, Path folder, Manifest manifest, SnapshotTable table) {
        var files =
                manifest.files().stream()
                        .filter(part -> part.table() == table)
                        .map(part -> DuckDatabase.quoted(folder.resolve(part.path())))
                        .toList();
        if (files.isEmpty()) {
            return "create table %s (%s)"
                    .formatted(
                            table.folder(),
                            columns(table, column -> column.name() + " " + column.type()));
        }
        var written =
                duck.single(
                        "select ' ' || string_agg(name, ' ') || ' ' from parquet_schema(%s)"
                                .formatted(files.getFirst()));
        return "create view %s as select %s from read_parquet([%s])"
                .formatted(
                        table.folder(),
                        columns(
                                table,
                                column ->
                                        written.contains(" " + column.name() + " ")
                                                ? column.name()
                                                : "null::%s as %s"
                                                        .formatted(column.type(), column.name())),
                        String.join(", ", files));
    }

    private static String columns(
            SnapshotTable table, Function<SnapshotTable.Column, String> text) {
        return table.columns().stream().map(text).collect(Collectors.joining(", "));
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

    /**
     * Puts the answer into a Parquet file instead.
     *
     * @param file new, in the folder that was named at {@link #openToWrite}
     * @return how many rows
     * @throws SnapshotFailure if the statement or a file is faulty
     */
    public long write(String sql, Path file) {
        try (var connection = duck.another();
                var statement = connection.createStatement()) {
            return statement.executeLargeUpdate(
                    "copy (%s) to %s (format parquet, compression zstd)"
                            .formatted(sql, DuckDatabase.quoted(file)));
        } catch (SQLException refused) {
            throw new SnapshotFailure("An answer cannot be written", refused);
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
