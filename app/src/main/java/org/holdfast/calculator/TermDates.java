package org.holdfast.calculator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.statute.calendar.Closure;
import org.holdfast.statute.calendar.SchoolYear;
import org.holdfast.statute.calendar.Term;

/**
 * One of the three terms with its half-term holiday, as a school prints it.
 *
 * @param first the first day of term
 * @param last the last day of term
 */
record TermDates(Season season, LocalDate first, LocalDate last, Break halfTerm) {

    /** Which term. */
    enum Season {
        AUTUMN("Autumn", 1),
        SPRING("Spring", 3),
        SUMMER("Summer", 5);

        private final String label;
        private final int ofSix;

        Season(String label, int ofSix) {
            this.label = label;
            this.ofSix = ofSix;
        }

        String label() {
            return label;
        }

        /** Its number among six, counting the half before its half-term. */
        int ofSix() {
            return ofSix;
        }

        /** How its fields begin. */
        String key() {
            return label.toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Days off in the middle of it, both included. */
    record Break(LocalDate first, LocalDate last) {}

    boolean isInOrder() {
        return halfTerm.first().isAfter(first)
                && !halfTerm.last().isBefore(halfTerm.first())
                && last.isAfter(halfTerm.last());
    }

    /**
     * What it is to the law (CAL-8).
     *
     * @param sixTerms the school calls each half a term
     */
    List<Term> terms(SchoolYear year, boolean sixTerms) {
        if (!sixTerms) {
            var calendarYear = season == Season.AUTUMN ? year.start() : year.start() + 1;
            return List.of(new Term(season.label() + " " + calendarYear, first, last));
        }
        return List.of(
                new Term(six(season.ofSix(), year), first, halfTerm.first().minusDays(1)),
                new Term(six(season.ofSix() + 1, year), halfTerm.last().plusDays(1), last));
    }

    /** The days inside it on which the school is shut. */
    List<Closure> closures(boolean sixTerms) {
        var closures = new ArrayList<>(TypicalCalendar.bankHolidays(first, last));
        if (!sixTerms) {
            closures.addFirst(new Closure(halfTerm.first(), halfTerm.last(), "half-term"));
        }
        return closures;
    }

    private static String six(int number, SchoolYear year) {
        return "Term " + number + " of " + year;
    }
}
