package org.holdfast.web;

import java.io.Serial;

/**
 * Someone else changed the record after it was shown: nothing is overwritten, the person is asked
 * to look again.
 */
public final class Stale extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    public Stale() {
        super("stale");
    }
}
