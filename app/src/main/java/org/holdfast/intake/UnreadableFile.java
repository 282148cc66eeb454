package org.holdfast.intake;

import java.io.Serial;

/** A file that is not a table at all, so that there is nothing to report row by row. */
public final class UnreadableFile extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    /**
     * @param message one clear sentence for the person who gave the file
     */
    public UnreadableFile(String message) {
        super(message);
    }

    public UnreadableFile(String message, Throwable cause) {
        super(message, cause);
    }
}
