package org.holdfast.exclusion;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;

/**
 * A suspension or permanent exclusion, as its events have left it.
 *
 * @param reasons the main one first
 * @param version grows with every change
 */
public record Exclusion(
        ExclusionId id,
        PupilId pupil,
        SchoolId school,
        State state,
        Imposed imposed,
        List<Reason> reasons,
        Progress progress,
        Recorded recorded,
        int version) {

    /** Who recorded it and when. */
    public record Recorded(String by, Instant at) {}

    /** Where it stands. */
    public enum State {
        /** A suspension that stands. */
        STANDING("Stands"),
        /** A permanent exclusion that the governing board has not yet considered. */
        NOT_YET_REVIEWED("Not yet reviewed"),
        /** The governing board declined to reinstate. */
        UPHELD("Upheld"),
        REINSTATED("Reinstated"),
        CANCELLED("Cancelled");

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** The state's name in the database. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State ofKey(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    public Exclusion {
        reasons = List.copyOf(reasons);
    }

    public Kind kind() {
        return imposed.kind();
    }

    /** Whether it still has effect: neither cancelled nor ended by reinstatement. */
    public boolean stands() {
        return state != State.CANCELLED && state != State.REINSTATED;
    }

    /** The days out that count; none for a permanent exclusion. */
    public List<DayOut> days() {
        return switch (imposed) {
            case Imposed.Suspension suspension -> suspension.standing();
            case Imposed.Permanent _ -> List.of();
        };
    }

    @Override
    public String toString() {
        return "Exclusion[" + id.value() + ", " + state + "]";
    }
}
