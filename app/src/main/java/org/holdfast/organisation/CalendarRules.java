package org.holdfast.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.holdfast.intake.Severity;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.SchoolYear;

/** What a calendar has to be, what a school inherits, and what is worth a second look. */
final class CalendarRules {

    /** A term of more weeks than this usually has a half-term in it. */
    private static final int WEEKS_WITHOUT_A_BREAK = 10;

    private static final int FEWEST_TERMS = 3;
    private static final int MOST_TERMS = 6;
    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private CalendarRules() {}

    /**
     * One thing to say about a calendar.
     *
     * @param part the term or closed days it is about; empty for the whole year
     */
    record Finding(CalendarProblem problem, Optional<UUID> part, String words) {
        boolean isError() {
            return problem.severity() == Severity.ERROR;
        }
    }

    /**
     * A school year as a school keeps it, with the authority's where it has none.
     *
     * @param own the terms are the school's own
     * @param provisional nobody at the school has confirmed it: the authority's terms, and no INSET
     *     days of the school's
     */
    record Resolved(
            SchoolYear year,
            List<TermDates> terms,
            List<ClosedDays> closures,
            boolean own,
            boolean provisional) {

        boolean known() {
            return !terms.isEmpty();
        }

        SchoolCalendar counted(String name) {
            return SchoolCalendar.of(
                    name,
                    Math.max(1, terms.size()),
                    terms.stream().map(TermDates::inStatute).toList(),
                    closures.stream().map(ClosedDays::inStatute).toList());
        }
    }

    /**
     * What applies to a school in a year. Its own terms replace the authority's, and with them the
     * authority's half-terms; bank holidays stay. Its own closures are added in any case.
     */
    static Resolved resolve(CalendarYear own, CalendarYear authoritys) {
        var ownTerms = !own.terms().isEmpty();
        var inherited =
                authoritys.closures().stream()
                        .filter(closed -> !ownTerms || closed.kind() == ClosureKind.BANK_HOLIDAY);
        var confirmed =
                ownTerms
                        || own.follows()
                        || own.closures().stream()
                                .anyMatch(closed -> closed.kind() == ClosureKind.INSET);
        return new Resolved(
                own.year(),
                ownTerms ? own.terms() : authoritys.terms(),
                Stream.concat(own.closures().stream(), inherited).toList(),
                ownTerms,
                !confirmed);
    }

    /** Everything to be said about a year that someone wants to keep. */
    static List<Finding> check(
            CalendarYear year, CalendarYear authoritys, Collection<BankHoliday> bankHolidays) {
        var findings = new ArrayList<Finding>();
        year.terms().forEach(term -> checkTerm(term, year.year(), findings));
        checkTermsTogether(year.terms(), findings);
        var applies = resolve(year, authoritys);
        year.closures().forEach(closed -> checkClosed(closed, applies, findings));
        if (findings.stream().noneMatch(Finding::isError) && !year.terms().isEmpty()) {
            checkCompleteness(applies, bankHolidays, findings);
        }
        return findings;
    }

    /** Bank holidays on which a calendar would count a school day. */
    static List<BankHoliday> countedBankHolidays(
            Resolved applies, Collection<BankHoliday> bankHolidays) {
        return bankHolidays.stream()
                .filter(holiday -> !isWeekend(holiday.day()))
                .filter(holiday ->
                        applies.terms().stream().anyMatch(term -> term.contains(holiday.day())))
                .filter(holiday ->
                        applies.closures().stream()
                                .noneMatch(closed -> closed.contains(holiday.day())))
                .toList();
    }

    private static void checkTerm(TermDates term, SchoolYear year, List<Finding> findings) {
        if (term.name().isBlank()) {
            add(findings, CalendarProblem.NAME, term.id(), "Give the term a name.");
        }
        if (term.last().isBefore(term.first())) {
            add(
                    findings,
                    CalendarProblem.DATES_ORDER,
                    term.id(),
                    "%s ends before it begins.".formatted(term.name()));
        } else if (isOutside(year, term.first(), term.last())) {
            add(
                    findings,
                    CalendarProblem.OUTSIDE_YEAR,
                    term.id(),
                    "%s lies outside the school year, %s to %s."
                            .formatted(term.name(), words(year.first()), words(year.last())));
        }
    }

    private static void checkTermsTogether(List<TermDates> terms, List<Finding> findings) {
        var names = new HashSet<String>();
        for (int i = 0; i < terms.size(); i++) {
            var term = terms.get(i);
            if (!names.add(term.name().toLowerCase(Locale.ROOT))) {
                add(
                        findings,
                        CalendarProblem.TERM_NAME_TWICE,
                        term.id(),
                        "Two terms are called %s.".formatted(term.name()));
            }
            if (i > 0 && !term.first().isAfter(terms.get(i - 1).last())) {
                add(
                        findings,
                        CalendarProblem.TERMS_OVERLAP,
                        term.id(),
                        "%s begins before %s has ended."
                                .formatted(term.name(), terms.get(i - 1).name()));
            }
        }
    }

    private static void checkClosed(ClosedDays closed, Resolved applies, List<Finding> findings) {
        if (closed.last().isBefore(closed.first())) {
            add(
                    findings,
                    CalendarProblem.DATES_ORDER,
                    closed.id(),
                    "%s ends before it begins.".formatted(closed.name()));
        } else if (isOutside(applies.year(), closed.first(), closed.last())) {
            add(
                    findings,
                    CalendarProblem.OUTSIDE_YEAR,
                    closed.id(),
                    "%s lies outside the school year, %s to %s."
                            .formatted(
                                    closed.name(),
                                    words(applies.year().first()),
                                    words(applies.year().last())));
        } else if (closed.first()
                .datesUntil(closed.last().plusDays(1))
                .allMatch(CalendarRules::isWeekend)) {
            add(
                    findings,
                    CalendarProblem.WEEKEND,
                    closed.id(),
                    "%s falls on a weekend, which is no school day in any case."
                            .formatted(closed.name()));
        } else if (applies.known()
                && applies.terms().stream()
                        .noneMatch(term -> term.touches(closed.first(), closed.last()))) {
            add(
                    findings,
                    CalendarProblem.OUTSIDE_TERM,
                    closed.id(),
                    "%s falls outside every term, so it changes no count."
                            .formatted(closed.name()));
        }
    }

    private static void checkCompleteness(
            Resolved applies, Collection<BankHoliday> bankHolidays, List<Finding> findings) {
        var terms = applies.terms().size();
        if (terms < FEWEST_TERMS || terms > MOST_TERMS) {
            findings.add(
                    new Finding(
                            CalendarProblem.TERM_COUNT,
                            Optional.empty(),
                            "The year has %d %s. A year usually has three or six terms; check that none is missing."
                                    .formatted(terms, terms == 1 ? "term" : "terms")));
        }
        for (var holiday : countedBankHolidays(applies, bankHolidays)) {
            findings.add(
                    new Finding(
                            CalendarProblem.BANK_HOLIDAY,
                            Optional.empty(),
                            "%s is a bank holiday (%s) in a term and is not marked as closed, so it counts as a school day."
                                    .formatted(words(holiday.day()), holiday.title())));
        }
        for (var term : applies.terms()) {
            var unbroken =
                    ChronoUnit.WEEKS.between(term.first(), term.last()) >= WEEKS_WITHOUT_A_BREAK;
            if (unbroken
                    && applies.closures().stream().noneMatch(closed -> isBreak(closed, term))) {
                add(
                        findings,
                        CalendarProblem.LONG_TERM,
                        term.id(),
                        "%s lasts more than %d weeks and has no half-term in it."
                                .formatted(term.name(), WEEKS_WITHOUT_A_BREAK));
            }
        }
    }

    private static boolean isBreak(ClosedDays closed, TermDates term) {
        return closed.kind() != ClosureKind.INSET
                && closed.kind() != ClosureKind.BANK_HOLIDAY
                && term.touches(closed.first(), closed.last());
    }

    private static boolean isOutside(SchoolYear year, LocalDate first, LocalDate last) {
        return first.isBefore(year.first()) || last.isAfter(year.last());
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static String words(LocalDate day) {
        return IN_WORDS.format(day);
    }

    private static void add(
            List<Finding> findings, CalendarProblem problem, UUID part, String words) {
        findings.add(new Finding(problem, Optional.of(part), words));
    }
}
