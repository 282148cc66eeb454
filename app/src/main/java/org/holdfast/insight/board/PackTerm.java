package org.holdfast.insight.board;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.insight.indicator.Period;
import org.holdfast.insight.indicator.SamePoint;
import org.holdfast.insight.indicator.Term;
import org.holdfast.statute.calendar.SchoolYear;

/**
 * The term that a pack is about.
 *
 * @param schoolYear calendar year in which the school year begins
 */
record PackTerm(int schoolYear, Term term) {

    /** The term of the day. */
    static PackTerm of(LocalDate day) {
        return new PackTerm(SchoolYear.of(day).start(), Term.of(day));
    }

    /** The last one that is over by the day. */
    static PackTerm lastOverBy(LocalDate day) {
        return of(day).before();
    }

    PackTerm before() {
        return switch (term) {
            case AUTUMN -> new PackTerm(schoolYear - 1, Term.SUMMER);
            case SPRING -> new PackTerm(schoolYear, Term.AUTUMN);
            case SUMMER -> new PackTerm(schoolYear, Term.SPRING);
        };
    }

    PackTerm yearBefore() {
        return new PackTerm(schoolYear - 1, term);
    }

    LocalDate last() {
        return term.last(schoolYear);
    }

    /** Whether a part of it is still to come. */
    boolean isGoingOn(LocalDate asAt) {
        return asAt.isBefore(last());
    }

    Period whole() {
        return Period.term(schoolYear, term);
    }

    /**
     * The same term last year: the whole of it, or as much as has passed of this one. A part must
     * not be compared with a whole.
     */
    Period samePoint(SamePoint point) {
        var whole = yearBefore().whole();
        return isGoingOn(point.asAt())
                ? new Period(whole.schoolYears(), whole.term(), Optional.of(point.sameSchoolDay()))
                : whole;
    }

    String words() {
        return whole().words();
    }
}
