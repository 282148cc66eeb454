package org.holdfast.insight.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The snapshots that are kept, each a folder. */
@Repository
public class Snapshots {
    private final SnapshotSettings settings;

    Snapshots(SnapshotSettings settings) {
        this.settings = settings;
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
}
