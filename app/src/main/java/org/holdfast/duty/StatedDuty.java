package org.holdfast.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.statute.Timing;

/**
 * A duty as the database has it, as far as bringing it up to date needs.
 *
 * @param content everything that is shown of it, to tell whether anything has changed
 */
record StatedDuty(UUID id, Key key, Optional<LocalDate> due, String content, State state) {

    /** Where a duty stands. */
    enum State {
        OPEN,
        DONE,
        FALLEN_AWAY
    }

    /** What tells a duty from the others of its case. */
    record Key(String rule, String occurrence) {

        /** Where a rule gives an aim beside its limit, the aim is an occurrence of its own. */
        static Key of(Obligation obligation) {
            var suffix =
                    switch (obligation.timing()) {
                        case Timing.ByAim _ -> " aim";
                        case Timing.BeforeIfPracticable _ -> " before";
                        case Timing.WithoutDelay _,
                                Timing.By _,
                                Timing.From _,
                                Timing.NotBefore _,
                                Timing.On _,
                                Timing.NoFixedDate _,
                                Timing.Waiting _ ->
                                "";
                    };
            return new Key(obligation.rule(), obligation.occurrence() + suffix);
        }
    }

    boolean isOpen() {
        return state == State.OPEN;
    }
}
