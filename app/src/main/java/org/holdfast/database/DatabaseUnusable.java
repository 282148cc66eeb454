package org.holdfast.database;

import java.io.Serial;

/** The database cannot be used, and the message says why in words for the person at the console. */
public final class DatabaseUnusable extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    public DatabaseUnusable(String message) {
        super(message);
    }

    public DatabaseUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
