package org.holdfast.web;

import java.io.Serial;

/** The actor may see the record, but may not do this with it. */
public final class NotAllowed extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    public NotAllowed() {
        super("not allowed");
    }
}
