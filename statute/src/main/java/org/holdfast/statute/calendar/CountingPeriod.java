package org.holdfast.statute.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * What "term" means for the totals of 5 and 15 days (CAL-8; 2012 Regs reg 2(1)).
 *
 * <p>For a school with three terms or fewer it is the school's own term. For a school with more it
 * is the time between two of the reference dates 31 December, Easter Monday and 31 July. A
 * reference date itself belongs to no period (AMB-21).
 *
 * @param name the term's name, or such as "2025: 31 Dec to Easter Monday"
 * @param first its first day
 * @param last its last day
 */
public record CountingPeriod(String name, LocalDate first, LocalDate last) {

    static CountingPeriod of(Term term) {
        return new CountingPeriod(term.name(), term.first(), term.last());
    }

    /** The period between reference dates in which a day falls; none on a reference date. */
    static Optional<CountingPeriod> betweenReferenceDates(LocalDate day) {
        var year = day.getYear();
        var easterMonday = Easter.monday(year);
        var endOfJuly = LocalDate.of(year, Month.JULY, 31);
        var endOfYear = LocalDate.of(year, Month.DECEMBER, 31);
        if (day.equals(easterMonday) || day.equals(endOfJuly) || day.equals(endOfYear)) {
            return Optional.empty();
        }
        if (day.isBefore(easterMonday)) {
            return Optional.of(
                    between(
                            year + ": 31 Dec to Easter Monday",
                            endOfYear.minusYears(1),
                            easterMonday));
        }
        if (day.isBefore(endOfJuly)) {
            return Optional.of(
                    between(year + ": Easter Monday to 31 Jul", easterMonday, endOfJuly));
        }
        return Optional.of(between(year + ": 31 Jul to 31 Dec", endOfJuly, endOfYear));
    }

    private static CountingPeriod between(String name, LocalDate before, LocalDate after) {
        return new CountingPeriod(name, before.plusDays(1), after.minusDays(1));
    }

    /** Whether a day lies in it, both ends included. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
