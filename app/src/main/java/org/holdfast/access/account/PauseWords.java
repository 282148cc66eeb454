package org.holdfast.access.account;

import java.time.Duration;

/** How long to wait, in words. */
final class PauseWords {
    private static final int MINUTE = 60;

    private PauseWords() {}

    /** {@code 8 seconds}, {@code 1 minute}: rounded up. */
    static String of(Duration pause) {
        var seconds = pause.toSeconds() + 1;
        if (seconds < MINUTE) {
            return seconds == 1 ? "1 second" : seconds + " seconds";
        }
        var minutes = (seconds + MINUTE - 1) / MINUTE;
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}
