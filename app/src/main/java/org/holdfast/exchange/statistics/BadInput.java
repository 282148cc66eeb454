package org.holdfast.exchange.statistics;

/** Input that cannot be used, and where in the file it stands. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String reason;

    BadInput(String path, String reason) {
        super(path + ": " + reason);
        this.path = path;
        this.reason = reason;
    }

    String path() {
        return path;
    }

    String reason() {
        return reason;
    }
}
