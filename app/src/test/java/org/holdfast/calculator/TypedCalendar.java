package org.holdfast.calculator;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.statute.calendar.Closure;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.SchoolYear;
import org.holdfast.statute.calendar.Term;

/** A school's calendar as it would be typed into the third question. */
final class TypedCalendar {
    private TypedCalendar() {}

    /** The terms from the first school year that is asked for; those not known are left empty. */
    static void into(Forms forms, SchoolCalendar calendar, SchoolYear from) {
        forms.with("terms", "own");
        var six = calendar.termsInSchoolYear() == 6;
        if (six) {
            forms.with("six", "yes");
        }
        var years =
                calendar.terms().stream()
                        .map(term -> SchoolYear.of(term.first()))
                        .distinct()
                        .filter(year -> year.compareTo(from) >= 0)
                        .toList();
        forms.with("years", Integer.toString(years.size()));
        for (int n = 0; n < years.size(); n++) {
            var year = years.get(n);
            var terms =
                    calendar.terms().stream()
                            .filter(term -> SchoolYear.of(term.first()).equals(year))
                            .toList();
            for (var season : TermDates.Season.values()) {
                if (six) {
                    typeHalves(n + 1, season, terms, forms);
                } else {
                    var number = n + 1;
                    terms.stream()
                            .filter(term -> term.name().startsWith(season.label()))
                            .forEach(term -> typeTerm(number, season, term, calendar, forms));
                }
            }
            typeClosed(n + 1, year, calendar, forms);
        }
    }

    private static void typeHalves(
            int year, TermDates.Season season, List<Term> terms, Forms forms) {
        var before = terms.get(2 * season.ordinal());
        var after = terms.get(2 * season.ordinal() + 1);
        type(year, season, "first", before.first(), forms);
        type(year, season, "half-first", before.last().plusDays(1), forms);
        type(year, season, "half-last", after.first().minusDays(1), forms);
        type(year, season, "last", after.last(), forms);
    }

    private static void typeTerm(
            int year, TermDates.Season season, Term term, SchoolCalendar calendar, Forms forms) {
        var half =
                calendar.closures().stream()
                        .filter(closure -> closure.reason().startsWith("half-term"))
                        .filter(closure -> term.contains(closure.first()))
                        .findFirst()
                        .orElseThrow();
        type(year, season, "first", term.first(), forms);
        type(year, season, "half-first", half.first(), forms);
        type(year, season, "half-last", half.last(), forms);
        type(year, season, "last", term.last(), forms);
    }

    private static void type(
            int year, TermDates.Season season, String end, LocalDate day, Forms forms) {
        forms.with(Field.term(year, season, end), day.toString());
    }

    private static void typeClosed(
            int number, SchoolYear year, SchoolCalendar calendar, Forms forms) {
        var days =
                calendar.closures().stream()
                        .filter(closure -> closure.reason().equals("INSET"))
                        .flatMap(TypedCalendar::days)
                        .filter(day -> SchoolYear.of(day).equals(year))
                        .toList();
        for (int n = 0; n < days.size(); n++) {
            forms.with(Field.closed(number, n + 1), days.get(n).toString());
        }
    }

    private static Stream<LocalDate> days(Closure closure) {
        return closure.first().datesUntil(closure.last().plusDays(1));
    }
}
