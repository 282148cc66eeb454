package org.holdfast.schedule;

import java.time.Duration;
import java.time.LocalTime;

/** How often a piece of work is done. */
public sealed interface Rhythm {

    /** Again and again, with a pause after each time. */
    record Every(Duration pause) implements Rhythm {}

    /** Each night at a time in London, and soon after Holdfast starts: a night may be missed. */
    record Nightly(LocalTime at) implements Rhythm {}
}
