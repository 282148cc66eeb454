package org.holdfast.insight.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The snapshots that are kept, each a folder. */
@Repository
public class Snapshots {
    private static final String CITED = "cited-by.txt";

    private final SnapshotSettings settings;
    private final Clock clock;

    Snapshots(SnapshotSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Their folders, the newest first. */
    public List<Path> all() {
        if (!Files.isDirectory(settings.folder())) {
            return List.of();
        }
        try (var folders = Files.list(settings.folder())) {
            return folders.filter(folder -> Files.exists(folder.resolve(Manifest.FILE)))
                    .filter(folder -> !folder.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The newest, if one has been taken. */
    public Optional<Path> newest() {
        return all().stream().findFirst();
    }

    /** The one with the id. */
    public Optional<Path> named(String id) {
        return all().stream()
                .filter(folder -> folder.getFileName().toString().equals(id))
                .findFirst();
    }

    /**
     * Marks a snapshot as one that something published cites: it is kept as long as the mark
     * stands.
     *
     * @param by what cites it, such as {@code board pack, autumn 2026}
     */
    public void cite(String id, String by) {
        var folder = named(id).orElseThrow(() -> new SnapshotFailure("There is no snapshot " + id));
        try {
            Files.writeString(
                    folder.resolve(CITED),
                    by + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /**
     * Removes snapshots that are past their days and cited by nothing; never the newest.
     *
     * @return the ids of those removed
     */
    List<String> removeOld() {
        var oldest = LocalDate.now(clock).minusDays(settings.days());
        var removed = new ArrayList<String>();
        for (var folder : all().stream().skip(1).toList()) {
            if (!Files.exists(folder.resolve(CITED))
                    && Manifest.read(folder).asAt().isBefore(oldest)) {
                try {
                    SnapshotWriter.delete(folder);
                } catch (IOException refused) {
                    throw new UncheckedIOException(refused);
                }
                removed.add(folder.getFileName().toString());
            }
        }
        return removed;
    }
}
