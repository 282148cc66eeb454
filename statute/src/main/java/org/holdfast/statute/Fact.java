package org.holdfast.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.statute.calendar.CountingPeriod;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.statute.calendar.SchoolYear;

/** What the clock worked out about an event before it came to duties. */
public sealed interface Fact {

    /** The event it is about. */
    String event();

    /**
     * A suspension's length and the totals as they stand with the whole of it served.
     *
     * @param days its own length, as imposed
     * @param termTotals for each counting period it touches, in order
     * @param yearTotals for each school year it touches, in order
     */
    record Suspended(
            String event, SchoolDays days, List<TermTotal> termTotals, List<YearTotal> yearTotals)
            implements Fact {

        /** Where the highest of the term totals stands. */
        public Band band() {
            var highest = SchoolDays.NONE;
            for (var term : termTotals) {
                if (term.total().isMoreThan(highest)) {
                    highest = term.total();
                }
            }
            return Band.of(highest);
        }

        /** The first school year in which it would take the total past what is allowed (PWR-3). */
        public Optional<YearTotal> overCap() {
            for (var year : yearTotals) {
                if (year.isOverCap()) {
                    return Optional.of(year);
                }
            }
            return Optional.empty();
        }
    }

    /** All suspension in one counting period. */
    record TermTotal(CountingPeriod period, SchoolDays total) {}

    /**
     * All suspension in one school year, from all schools.
     *
     * @param share how much of it is this suspension's
     */
    record YearTotal(SchoolYear year, SchoolDays total, SchoolDays share) {

        /** PWR-3: the most that may lie in one school year (2012 Regs reg 4, 13, 22). */
        public static final SchoolDays CAP = SchoolDays.of(45);

        /** Whether it is more than the law allows in a school year. */
        public boolean isOverCap() {
            return total.isMoreThan(CAP);
        }

        /** The most that could lawfully be imposed, before this suspension was. */
        public SchoolDays mostAllowed() {
            return CAP.less(total.less(share));
        }
    }

    /** CAN-1: how long the pupil had been out, on suspension and on this exclusion, in the year. */
    record Cancelled(String event, SchoolDays daysOut) implements Fact {}

    /**
     * IRP-1: an application for review.
     *
     * @param made the day on which it is taken as made (CAL-7)
     */
    record Applied(String event, LocalDate made, boolean inTime) implements Fact {}
}
