package org.holdfast.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.SchoolId;

/**
 * A school as the lists describe it.
 *
 * @param type its type in the national list's words; empty where no list gave one
 * @param phaseWorkedOut the phase was worked out from the type or the DfE number, because no list
 *     gave it
 * @param head the headteacher's name, perhaps empty
 * @param version grows with every change
 */
public record School(
        SchoolId id,
        Urn urn,
        Optional<Laestab> laestab,
        String name,
        SchoolKind kind,
        String type,
        Phase phase,
        boolean phaseWorkedOut,
        Status status,
        Authority authority,
        Optional<Trust> trust,
        Optional<LocalDate> opened,
        Optional<LocalDate> closed,
        Optional<Integer> lowestAge,
        Optional<Integer> highestAge,
        List<String> address,
        String postcode,
        String telephone,
        String website,
        String head,
        int version) {

    /** Whether there are pupils in it. */
    public enum Status {
        OPEN("Open"),
        PROPOSED_TO_OPEN("Proposed to open"),
        PROPOSED_TO_CLOSE("Open, proposed to close"),
        CLOSED("Closed"),
        /** A list of past years has it in its latest year. */
        LISTED("Listed"),
        /** A list of past years has it in earlier years only. */
        NO_LONGER_LISTED("No longer listed");

        private final String title;

        Status(String title) {
            this.title = title;
        }

        /** The status's name on a page. */
        public String title() {
            return title;
        }

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Status ofKey(String key) {
            return valueOf(key.toUpperCase(java.util.Locale.ROOT));
        }
    }

    public School {
        address = List.copyOf(address);
    }

    /** The headteacher's name stays out of logs. */
    @Override
    public String toString() {
        return "School[" + urn + "]";
    }
}
