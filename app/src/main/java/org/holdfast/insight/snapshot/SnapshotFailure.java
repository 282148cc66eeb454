package org.holdfast.insight.snapshot;

import java.io.Serial;

/** A snapshot can be neither taken nor read: a full disk, a file that is not what it was. */
public final class SnapshotFailure extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    public SnapshotFailure(String message) {
        super(message);
    }

    public SnapshotFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
