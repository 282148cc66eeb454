package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.statute.Duty;

/** Which duties the case itself shows to have been done, and on which day. */
final class SettlementRules {
    private SettlementRules() {}

    /** The day on which the case shows that it was done; empty where it does not show it. */
    static Optional<LocalDate> done(Duty duty, Exclusion exclusion) {
        var progress = exclusion.progress();
        return switch (duty.rule().id()) {
            case "NOT-1", "NOT-2" -> progress.parentTold();
            case "NOT-3" -> progress.boardInformed();
            case "GOV-1", "GOV-2", "GOV-4", "GOV-5", "GOV-6" ->
                    progress.decision().map(Progress.BoardDecision::met);
            default -> Optional.empty();
        };
    }
}
