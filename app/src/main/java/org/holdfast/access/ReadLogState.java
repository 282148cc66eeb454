package org.holdfast.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What walking the read log's chain found.
 *
 * @param sealed how many seals there are
 * @param head the last seal in hexadecimal: noted elsewhere, it proves later that nothing up to it
 *     was written anew; empty for an empty log
 * @param breaks where the chain does not hold, the first {@link VerifyReadLog#MOST_BREAKS}
 * @param breakCount how many there are in all
 */
public record ReadLogState(
        long sealed, Optional<String> head, List<Break> breaks, long breakCount, Tail tail) {

    public ReadLogState {
        breaks = List.copyOf(breaks);
    }

    public boolean intact() {
        return breakCount == 0;
    }

    /**
     * A place where the chain does not hold.
     *
     * @param position in the chain, from 1
     * @param entry the id of the entry in the log; empty where the seal itself is missing
     */
    public record Break(long position, Optional<Long> entry, Fault fault) {}

    /** What is wrong there. */
    public enum Fault {
        SEAL_MISSING("there is no seal at this place"),
        ENTRY_MISSING("the entry that was sealed is gone"),
        CHANGED("the entry, its seal or its place was changed after sealing"),
        NOT_AS_NOTED("the seal is not the one that was noted");

        private final String words;

        Fault(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * Entries not sealed yet. A running server seals each second.
     *
     * @param oldest when the oldest of them was written
     */
    public record Tail(long entries, Optional<Instant> oldest) {}
}
