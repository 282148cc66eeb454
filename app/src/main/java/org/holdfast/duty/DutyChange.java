package org.holdfast.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What bringing a case's duties up to date does to one of them. */
sealed interface DutyChange {

    UUID duty();

    /** Owed for the first time. */
    record Stated(UUID duty, Obligation obligation) implements DutyChange {}

    /** Owed as before, with another date or other words. */
    record Moved(UUID duty, Optional<LocalDate> old, Obligation obligation) implements DutyChange {}

    /** The limit has passed, so it stays; this is where it would have moved to. */
    record WouldHaveMoved(UUID duty, Optional<LocalDate> old, Optional<LocalDate> to)
            implements DutyChange {}

    /** Owed no longer. */
    record FellAway(UUID duty, Optional<LocalDate> old) implements DutyChange {}

    /** Had fallen away, and is owed again. */
    record OwedAgain(UUID duty, Obligation obligation) implements DutyChange {}
}
