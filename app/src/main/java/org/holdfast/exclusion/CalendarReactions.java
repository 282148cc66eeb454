package org.holdfast.exclusion;

import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.SchoolId;
import org.holdfast.organisation.CalendarChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * CAL-6: when a school's calendar changes, what is still open is worked out again. Duties keep the
 * old date, the new one and why, and never move a limit that has passed.
 */
@Component
class CalendarReactions {
    /** GOV-2 gives a board 50 school days after it is told: about four months with a holiday. */
    private static final int MONTHS_BACK = 5;

    /** Reviews of permanent exclusions reach into the next school year. */
    private static final int YEARS_BACK = 1;

    private final Exclusions exclusions;
    private final CaseFiles files;
    private final ExclusionLedger ledger;
    private final Consequences consequences;
    private final Clock clock;

    CalendarReactions(
            Exclusions exclusions,
            CaseFiles files,
            ExclusionLedger ledger,
            Consequences consequences,
            Clock clock) {
        this.exclusions = exclusions;
        this.files = files;
        this.ledger = ledger;
        this.consequences = consequences;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CalendarChanged change) {
        for (var school : change.schools()) {
            recount(school, "The calendar changed: " + change.reason());
        }
    }

    /** Works out again what may still be open at the school. */
    @Transactional(propagation = Propagation.MANDATORY)
    void restate(SchoolId school) {
        recount(school, "Worked out again by the law and the facts known now");
    }

    private void recount(SchoolId school, String reason) {
        var today = LocalDate.now(clock);
        for (var exclusion :
                exclusions.perhapsOpen(
                        school, today.minusYears(YEARS_BACK), today.minusMonths(MONTHS_BACK))) {
            var file = files.open(exclusion.pupil(), school, exclusion.imposed().decided()).file();
            if (file.isPresent()) {
                var counted = counted(exclusion, file.get(), today);
                consequences.workOut(file.get().with(counted), counted, reason);
            }
        }
    }

    /** The days of a suspension that is not yet over are counted on the new calendar. */
    private Exclusion counted(Exclusion exclusion, CaseFile file, LocalDate today) {
        if (!(exclusion.imposed() instanceof Imposed.Suspension suspension)
                || suspension.lastDay().isBefore(today)
                || exclusion.state() != Exclusion.State.STANDING) {
            return exclusion;
        }
        var days = DayOut.of(suspension.absence(), file.calendar());
        return days.equals(suspension.standing())
                ? exclusion
                : ledger.change(exclusion, new Happening.DaysCountedAnew(today, days));
    }
}
