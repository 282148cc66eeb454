package org.holdfast.statute.law;

import java.util.EnumSet;
import java.util.Set;
import org.holdfast.statute.Event;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Law;
import org.holdfast.statute.Origin;
import org.holdfast.statute.Role;
import org.holdfast.statute.calendar.SchoolDays;

/**
 * A head cancels, or tries to.
 *
 * @param daysOut how long the pupil had been out in the school year (CAN-1)
 * @param boardHasMet whether the governing board had commenced its meeting on the exclusion
 */
record Cancelled(
        Excluded of, Event.Cancellation cancellation, SchoolDays daysOut, boolean boardHasMet)
        implements Matter {

    private static final SchoolDays FORTY_FIVE = SchoolDays.of(45); // 2012 Regs reg 8A(2)

    /** What bars a cancellation (2012 Regs reg 8A(2), (3)). */
    enum Bar {
        OVER_45_SCHOOL_DAYS,
        GOVERNING_BOARD_MEETING_COMMENCED
    }

    Set<Bar> bars() {
        var bars = EnumSet.noneOf(Bar.class);
        if (isGovernedByStatute()) {
            if (daysOut.isMoreThan(FORTY_FIVE)) {
                bars.add(Bar.OVER_45_SCHOOL_DAYS);
            }
            if (boardHasMet && of.isCaught()) {
                bars.add(Bar.GOVERNING_BOARD_MEETING_COMMENCED);
            }
        }
        return bars;
    }

    /** Before 1 September 2023 there was only guidance, and before 2022 only practice. */
    boolean isGovernedByStatute() {
        return law().includes(Instrument.SI_2023_571);
    }

    boolean isBarred() {
        return !bars().isEmpty();
    }

    Origin cancelled() {
        return Origin.of("the head cancelled the exclusion", cancellation.date());
    }

    @Override
    public Setting setting() {
        return of.setting();
    }

    @Override
    public String event() {
        return cancellation.id();
    }

    @Override
    public Law law() {
        return of.law();
    }

    @Override
    public Role relevantPerson() {
        return of.relevantPerson();
    }
}
