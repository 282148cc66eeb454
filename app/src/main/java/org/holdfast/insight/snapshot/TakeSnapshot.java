package org.holdfast.insight.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.holdfast.access.Actor;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.Role;
import org.holdfast.database.Copy;
import org.holdfast.web.NotAllowed;
import org.springframework.stereotype.Service;

/**
 * Takes a snapshot: every row from one consistent state of the database, copied out as it comes,
 * without holding anyone up who writes.
 */
@Service
public class TakeSnapshot {
    private static final String HOLDFAST = "0.1.0";

    private final Snapshots snapshots;
    private final SnapshotSettings settings;
    private final WorkedOutRows workedOut;
    private final Copy copy;
    private final OneState database;

    TakeSnapshot(
            Snapshots snapshots,
            SnapshotSettings settings,
            WorkedOutRows workedOut,
            Copy copy,
            OneState database) {
        this.snapshots = snapshots;
        this.settings = settings;
        this.workedOut = workedOut;
        this.copy = copy;
        this.database = database;
    }

    /**
     * Takes one.
     *
     * @return its folder
     * @throws NotAllowed for a person who is neither exclusions officer nor analyst nor
     *     administrator
     */
    public Path take() {
        requirePermission();
        return CurrentActor.callAsJob("taking a snapshot", this::taken);
    }

    private static void requirePermission() {
        var actor = CurrentActor.get();
        if (actor instanceof Actor.Person person
                && !person.holds(Role.EXCLUSIONS_OFFICER)
                && !person.holds(Role.ANALYST)
                && !person.holds(Role.ADMINISTRATOR)) {
            throw new NotAllowed();
        }
    }

    private Path taken() {
        try {
            return new SnapshotWriter(settings.folder(), settings.memory())
                    .write(this::putRows, snapshots.newest());
        } catch (IOException refused) {
            throw new SnapshotFailure("The snapshot cannot be written", refused);
        }
    }

    private SnapshotWriter.Origin putRows(Path folder) {
        return database.see(() -> {
            var origin = new SnapshotWriter.Origin(database.time(), database.name(), HOLDFAST);
            try {
                for (var source : Source.values()) {
                    put(source, folder.resolve(source.table() + ".csv"));
                }
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
            return origin;
        });
    }

    private void put(Source source, Path file) throws IOException {
        var query = source.query();
        if (query.isEmpty()) {
            workedOut.put(source, file);
            return;
        }
        try (var rows = Files.newOutputStream(file)) {
            copy.out("copy (%s) to stdout with (format csv)".formatted(query.get()), rows);
        }
    }
}
