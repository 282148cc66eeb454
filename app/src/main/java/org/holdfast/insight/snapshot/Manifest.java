package org.holdfast.insight.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a snapshot says of itself, in {@code manifest.json}.
 *
 * @param schema {@value #SCHEMA}
 * @param id its name, which every figure cites
 * @param asAt the day in London up to which things are known
 * @param databaseTime when the source database was read, by its own clock
 * @param databaseSnapshot PostgreSQL's own name of the state that was read
 * @param holdfast version that took it
 * @param duckdb version that wrote the files
 */
public record Manifest(
        String schema,
        String id,
        LocalDate asAt,
        Instant databaseTime,
        String databaseSnapshot,
        String holdfast,
        String duckdb,
        List<Part> files) {

    /** The schema that this version writes and reads. */
    public static final String SCHEMA = "holdfast-snapshot/1";

    static final String FILE = "manifest.json";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public Manifest {
        files = List.copyOf(files);
    }

    /**
     * One file.
     *
     * @param path within the snapshot
     * @param schoolYear of its rows, where each year has a file
     * @param fingerprint the same for the same rows in whatever order
     * @param sha256 checksum of the file
     * @param takenFrom the snapshot whose file this is, where the rows had not changed since
     */
    public record Part(
            SnapshotTable table,
            String path,
            Optional<Integer> schoolYear,
            long rows,
            long bytes,
            String fingerprint,
            String sha256,
            Optional<String> takenFrom) {}

    /** Rows of the table in all its files. */
    public long rows(SnapshotTable table) {
        return files.stream().filter(part -> part.table() == table).mapToLong(Part::rows).sum();
    }

    Optional<Part> part(SnapshotTable table, Optional<Integer> schoolYear) {
        return files.stream()
                .filter(part -> part.table() == table && part.schoolYear().equals(schoolYear))
                .findFirst();
    }

    void write(Path folder) throws IOException {
        Files.writeString(
                folder.resolve(FILE),
                MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(this));
    }

    /**
     * Reads a snapshot's manifest.
     *
     * @throws SnapshotFailure if there is none, or it is of a schema that this version does not
     *     know
     */
    public static Manifest read(Path folder) {
        try {
            var manifest = MAPPER.readValue(Files.readString(folder.resolve(FILE)), Manifest.class);
            if (!SCHEMA.equals(manifest.schema())) {
                throw new SnapshotFailure(
                        "%s is a snapshot of schema %s; this version reads %s"
                                .formatted(folder, manifest.schema(), SCHEMA));
            }
            return manifest;
        } catch (IOException | JacksonException unreadable) {
            throw new SnapshotFailure(folder + " holds no snapshot that can be read", unreadable);
        }
    }
}
