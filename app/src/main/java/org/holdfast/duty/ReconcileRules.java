package org.holdfast.duty;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.statute.Timing;

/** What becomes of a known duty when its case is worked out anew. */
final class ReconcileRules {
    private ReconcileRules() {}

    static List<DutyChange> changes(
            StatedDuty known, Obligation now, String content, LocalDate today) {
        return switch (known.state()) {
            case DONE -> List.of();
            case FALLEN_AWAY -> List.of(new DutyChange.OwedAgain(known.id(), now));
            case OPEN -> ofOpen(known, now, content, today);
        };
    }

    private static List<DutyChange> ofOpen(
            StatedDuty known, Obligation now, String content, LocalDate today) {
        if (known.content().equals(content)) {
            return List.of();
        }
        var to = now.timing().date();
        if (isLimit(now.timing())
                && known.due().filter(due -> due.isBefore(today)).isPresent()
                && !known.due().equals(to)) {
            // CAL-6: never move a limit that has already passed.
            return List.of(new DutyChange.WouldHaveMoved(known.id(), known.due(), to));
        }
        return List.of(new DutyChange.Moved(known.id(), known.due(), now));
    }

    private static boolean isLimit(Timing timing) {
        return switch (timing) {
            case Timing.By _, Timing.WithoutDelay _ -> true;
            case Timing.ByAim _,
                    Timing.BeforeIfPracticable _,
                    Timing.From _,
                    Timing.NotBefore _,
                    Timing.On _,
                    Timing.NoFixedDate _,
                    Timing.Waiting _ ->
                    false;
        };
    }
}
