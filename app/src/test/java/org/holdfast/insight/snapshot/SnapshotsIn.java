package org.holdfast.insight.snapshot;

import java.nio.file.Path;
import java.time.Clock;

/** Snapshots of a folder, without an application. */
public final class SnapshotsIn {
    private SnapshotsIn() {}

    public static Snapshots of(Path folder, Clock clock) {
        return new Snapshots(new SnapshotSettings(folder, "256MB", 35), clock);
    }
}
