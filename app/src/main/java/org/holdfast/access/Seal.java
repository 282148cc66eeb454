package org.holdfast.access;

import java.util.HexFormat;

/** One seal of the read log's chain: a SHA-256 hash in hexadecimal. */
record Seal(String hex) {
    private static final int BYTES = 32;

    static Seal of(byte[] bytes) {
        return new Seal(HexFormat.of().formatHex(bytes));
    }

    /** What the first seal follows. */
    static Seal beforeTheFirst() {
        return of(new byte[BYTES]);
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
