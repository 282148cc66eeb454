package org.holdfast.insight.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes one snapshot in a folder of snapshots: rows are put into a folder that nobody looks at, the
 * tables derived and written beside them, and the folder named at the very end, in one step.
 */
final class SnapshotWriter {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String UNFINISHED = ".unfinished-";

    private final Path snapshots;
    private final String memory;

    /**
     * Snapshots are folders in the folder.
     *
     * @param memory the most that DuckDB takes
     */
    SnapshotWriter(Path snapshots, String memory) {
        this.snapshots = snapshots;
        this.memory = memory;
    }

    /** Puts the rows of every {@link Source} into a folder, each in a file of its name. */
    @FunctionalInterface
    interface Rows {
        Origin putInto(Path folder) throws IOException;
    }

    /**
     * Where the rows come from.
     *
     * @param databaseTime when they were read, by the database's clock
     * @param databaseSnapshot the database's own name of the state that was read
     */
    record Origin(Instant databaseTime, String databaseSnapshot, String holdfast) {
        LocalDate day() {
            return LocalDate.ofInstant(databaseTime, ZoneId.of("Europe/London"));
        }
    }

    /**
     * Makes the snapshot.
     *
     * @param before the one before, from which unchanged files are taken
     * @return its folder
     */
    Path write(Rows rows, Optional<Path> before) throws IOException {
        var unfinished = Files.createTempDirectory(privateFolder(snapshots), UNFINISHED);
        try {
            var raw = Files.createDirectory(unfinished.resolve("rows"));
            var origin = rows.putInto(raw);
            var parts = derived(unfinished, raw, origin, before);
            delete(raw);
            return named(unfinished, origin, parts);
        } finally {
            if (Files.exists(unfinished)) {
                delete(unfinished);
            }
        }
    }

    private record Written(List<Manifest.Part> parts, String duckdb) {}

    private Written derived(Path folder, Path raw, Origin origin, Optional<Path> before)
            throws IOException {
        try (var duck = DuckDatabase.open(List.of(folder), raw.resolve("spill"), memory)) {
            var derivation = new Derivation(duck);
            derivation.load(raw);
            derivation.derive(origin.day());
            var files = new SnapshotFiles(duck, folder, before.map(SnapshotFiles.Before::of));
            var parts = new ArrayList<Manifest.Part>();
            for (var table : SnapshotTable.values()) {
                parts.addAll(files.write(table));
            }
            var figures = folder.resolve(FigureTables.FILE);
            FigureTables.make(duck, figures);
            Files.setPosixFilePermissions(figures, PosixFilePermissions.fromString("r--------"));
            return new Written(parts, files.duckdb());
        }
    }

    /** The time names it; a second one of the same second takes the next free name. */
    private Path named(Path unfinished, Origin origin, Written written) throws IOException {
        var base = NAME.format(origin.databaseTime());
        var id = base;
        for (var next = 2; Files.exists(snapshots.resolve(id)); next++) {
            id = base + "-" + next;
        }
        new Manifest(
                        Manifest.SCHEMA,
                        id,
                        origin.day(),
                        origin.databaseTime(),
                        origin.databaseSnapshot(),
                        origin.holdfast(),
                        written.duckdb(),
                        written.parts())
                .write(unfinished);
        return Files.move(unfinished, snapshots.resolve(id), StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path privateFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        }
        return folder;
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
