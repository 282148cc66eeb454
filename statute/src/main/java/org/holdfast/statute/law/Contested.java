package org.holdfast.statute.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.statute.Absence;
import org.holdfast.statute.ContestedPoint;
import org.holdfast.statute.Flag;
import org.holdfast.statute.Law;
import org.holdfast.statute.Pupil.Status;
import org.holdfast.statute.calendar.SchoolYear;

/** Raises the points that lawyers argue about where they bear on what happened (section 16). */
final class Contested {
    private final Outcome outcome;
    private final List<PermanentlyExcluded> permanently = new ArrayList<>(1);

    Contested(Outcome outcome) {
        this.outcome = outcome;
    }

    /** AMB-5, AMB-6, AMB-7, AMB-19, AMB-20: what the totals rest on that could be argued about. */
    void suspended(Suspended suspended, Ledger ledger) {
        changeOfLaw(suspended);
        if (ledger.countsPriorDaysIn(suspended.totals())) {
            flag(suspended, "CAL-8", ContestedPoint.AMB_5);
        }
        if (ledger.countsCancelledDaysIn(suspended.totals())) {
            flag(suspended, "CAN-3", ContestedPoint.AMB_6);
        }
        var absence = suspended.exclusion().absence();
        if (suspended.calendar().hasOneSessionBetween(absence.firstDay(), absence.lastDay())) {
            flag(suspended, "CAL-10", ContestedPoint.AMB_7);
        }
        if (absence instanceof Absence.Lunchtimes) {
            flag(suspended, "NOT-8", ContestedPoint.AMB_19);
        }
        for (var earlier : permanently) {
            if (isInSameYear(earlier, suspended)) {
                flag(suspended, "CAL-8", ContestedPoint.AMB_20);
                break;
            }
        }
    }

    /** AMB-22: the looking-after authority and the one where the child lives may differ. */
    void excluded(PermanentlyExcluded excluded) {
        changeOfLaw(excluded);
        if (excluded.livesElsewhere() && excluded.pupilIs(Status.LOOKED_AFTER)) {
            flag(excluded, "NOT-5", ContestedPoint.AMB_22);
        }
        permanently.add(excluded);
    }

    /** AMB-18 where the family may have had the notice sooner; AMB-24 where the board went on. */
    void decided(Decided decided) {
        if (decided.opensTheWayToReview() && decided.isNoticePosted()) {
            flag(decided, "CAL-7", ContestedPoint.AMB_18);
        }
        if (decided.opensTheWayToReview() && decided.isNoticeByEmail()) {
            flag(decided, "CAL-7", ContestedPoint.AMB_9);
        }
        if (decided.isAdjournedPastLimit()) {
            flag(decided, "GOV-11", ContestedPoint.AMB_24);
        }
    }

    private static boolean isInSameYear(PermanentlyExcluded earlier, Suspended later) {
        return year(earlier.firstDay()).equals(year(later.firstDay()))
                && earlier.firstDay().isBefore(later.firstDay());
    }

    private static SchoolYear year(LocalDate day) {
        return SchoolYear.of(day);
    }

    /** AMB-12: decided under one version of the law and begun under another. */
    private void changeOfLaw(Excluded excluded) {
        if (excluded.decision().made().equals(excluded.firstDay())) {
            return;
        }
        var decidedUnder = new Law(excluded.decision().made()).latest();
        var begunUnder = excluded.law().latest();
        if (decidedUnder != begunUnder) {
            outcome.flag(
                    new Flag(
                            "CAL-12",
                            excluded.event(),
                            Flag.Name.LAW_CHANGED_BETWEEN,
                            "decided before and begun after "
                                    + begunUnder.words()
                                    + " ("
                                    + ContestedPoint.AMB_12.id()
                                    + ")"));
        }
    }

    private void flag(Matter matter, String rule, ContestedPoint point) {
        outcome.flag(
                new Flag(
                        rule,
                        matter.event(),
                        Flag.Name.CONTESTED,
                        point.id() + ": " + point.question() + " " + point.reading()));
    }
}
