package org.holdfast.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.organisation.CalendarChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** CAL-6: when a calendar changes, what is still open is worked out again. */
@Component("matterCalendarReactions")
class CalendarReactions {
    /** The longest of the limits is 20 weeks; a direction may run for a school year. */
    private static final int MONTHS_BACK = 12;

    private final Matters matters;
    private final MatterKinds kinds;
    private final MatterObligations obligations;
    private final Clock clock;

    CalendarReactions(
            Matters matters, MatterKinds kinds, MatterObligations obligations, Clock clock) {
        this.matters = matters;
        this.kinds = kinds;
        this.obligations = obligations;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CalendarChanged change) {
        var since = LocalDate.now(clock).minusMonths(MONTHS_BACK);
        for (var school : change.schools()) {
            for (var matter : matters.since(school, since)) {
                kinds.find(matter.kind())
                        .ifPresent(kind ->
                                obligations.workOut(
                                        kind, matter, "The calendar changed: " + change.reason()));
            }
        }
    }
}
