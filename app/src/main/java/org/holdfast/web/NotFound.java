package org.holdfast.web;

import java.io.Serial;

/** There is no such thing, or the actor may not know that there is: one answer for both. */
public final class NotFound extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found");
    }
}
