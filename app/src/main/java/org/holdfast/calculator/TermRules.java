package org.holdfast.calculator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.calculator.TermDates.Season;
import org.holdfast.statute.calendar.Closure;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.SchoolYear;
import org.holdfast.statute.calendar.Term;
import org.holdfast.web.Dates;
import org.holdfast.web.Problems;

/** Makes a calendar out of the answers to the third question. */
final class TermRules {

    /** Whose calendar it is, as a count says it: "on the calendar of …". */
    static final String SCHOOL = "the school, as typed in";

    private static final int BEFORE = 1;
    private static final int AFTER = 2;
    private static final Dates WORDS = new Dates();

    private final Answers answers;
    private final Kind kind;
    private final Problems problems = Problems.none();
    private final List<Term> terms = new ArrayList<>();
    private final List<Closure> closures = new ArrayList<>();

    private TermRules(Answers answers, Kind kind) {
        this.answers = answers;
        this.kind = kind;
    }

    /** What comes of the third question. */
    sealed interface Calendar {
        record Of(SchoolCalendar calendar) implements Calendar {}

        record Wrong(Problems problems) implements Calendar {}
    }

    /** The school's calendar continued by the typical one, or the typical one alone. */
    static Calendar read(Answers answers, Kind kind) {
        return new TermRules(answers, kind).read();
    }

    private Calendar read() {
        var form = new TermsForm(answers, kind);
        if (form.own()) {
            form.years().forEach(year -> read(year.number(), year.year()));
            checkNoneIsMissingBetween();
        } else if (!form.typical()) {
            problems.add("terms", "Choose which school days to count on");
        }
        if (problems.any()) {
            return new Calendar.Wrong(problems);
        }
        var six = form.six();
        var own =
                SchoolCalendar.of(
                        form.own() ? SCHOOL : TypicalCalendar.NAME, six ? 6 : 3, terms, closures);
        var calendar = own.continuedBy(around(six));
        checkSchoolDays(calendar, form.own());
        return problems.any() ? new Calendar.Wrong(problems) : new Calendar.Of(calendar);
    }

    /** The typical calendar of every school year that a count may reach. */
    private SchoolCalendar around(boolean six) {
        return TypicalCalendar.between(
                SchoolYear.of(CaseRules.firstDate(answers, kind)).start() - BEFORE,
                SchoolYear.of(CaseRules.lastDate(answers, kind)).start() + AFTER,
                six);
    }

    private void checkSchoolDays(SchoolCalendar calendar, boolean own) {
        for (var day : CaseRules.schoolDays(answers, kind)) {
            if (!calendar.isSchoolDay(day)) {
                problems.add(
                        "terms",
                        own
                                ? "%s is not a school day by these dates. Change them here, or go back and change that day"
                                        .formatted(WORDS.full(day))
                                : "%s is not usually a school day. If this school was open, type in its dates; if not, go back and change that day"
                                        .formatted(WORDS.full(day)));
            }
        }
    }

    private void read(int number, SchoolYear year) {
        var dates = new EnumMap<Season, TermDates>(Season.class);
        for (var season : Season.values()) {
            term(number, season, year).ifPresent(term -> dates.put(season, term));
        }
        if (problems.any() || !areInOrder(number, dates)) {
            return;
        }
        var six = answers.ticked("six", "yes");
        dates.values()
                .forEach(term -> {
                    terms.addAll(term.terms(year, six));
                    closures.addAll(term.closures(six));
                });
        for (int n = 1; n <= Field.MOST_CLOSED_DAYS; n++) {
            closed(Field.closed(number, n), year)
                    .ifPresent(day -> closures.add(new Closure(day, day, "school closed")));
        }
    }

    /**
     * A term may be left out where nothing is counted in it, but not from among others: the time
     * between them would pass for a holiday.
     */
    private void checkNoneIsMissingBetween() {
        var left = new ArrayList<String>();
        var typed = 0;
        for (int number = 1; number <= answers.number("years", Field.MOST_YEARS); number++) {
            for (var season : Season.values()) {
                if (!isLeftOut(number, season)) {
                    left.forEach(box ->
                            problems.add(
                                    box, "Enter this term: there are terms on both sides of it"));
                    left.clear();
                    typed++;
                } else if (typed > 0) {
                    left.add(Field.term(number, season, "first"));
                }
            }
        }
        if (typed == 0) {
            problems.add(
                    Field.term(1, Season.AUTUMN, "first"), "Enter the dates of a term at least");
        }
    }

    private boolean isLeftOut(int number, Season season) {
        return Stream.of("first", "half-first", "half-last", "last")
                .noneMatch(end -> answers.has(Field.term(number, season, end)));
    }

    private Optional<TermDates> term(int number, Season season, SchoolYear year) {
        if (isLeftOut(number, season)) {
            return Optional.empty();
        }
        var first =
                day(Field.term(number, season, "first"), year, "first day of the " + of(season));
        var halfFirst =
                day(
                        Field.term(number, season, "half-first"),
                        year,
                        "half-term of the " + of(season));
        var halfLast =
                day(
                        Field.term(number, season, "half-last"),
                        year,
                        "end of half-term of the " + of(season));
        var last = day(Field.term(number, season, "last"), year, "last day of the " + of(season));
        if (first.isEmpty() || halfFirst.isEmpty() || halfLast.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        var term =
                new TermDates(
                        season,
                        first.get(),
                        last.get(),
                        new TermDates.Break(halfFirst.get(), halfLast.get()));
        if (!term.isInOrder()) {
            problems.add(
                    Field.term(number, season, "half-first"),
                    "The half-term must lie inside the %s, and end after it begins"
                            .formatted(of(season)));
            return Optional.empty();
        }
        return Optional.of(term);
    }

    private static String of(Season season) {
        return season.key() + " term";
    }

    private boolean areInOrder(int number, Map<Season, TermDates> dates) {
        Optional<TermDates> before = Optional.empty();
        for (var term : dates.values()) {
            if (before.filter(earlier -> !term.first().isAfter(earlier.last())).isPresent()) {
                problems.add(
                        Field.term(number, term.season(), "first"),
                        "The %s must begin after the term before it ends"
                                .formatted(of(term.season())));
                return false;
            }
            before = Optional.of(term);
        }
        return true;
    }

    private Optional<LocalDate> day(String name, SchoolYear year, String what) {
        var day = answers.day(name);
        if (day.isEmpty()) {
            problems.add(name, "Enter the " + what + ", such as 27/3/2026");
        } else if (!SchoolYear.of(day.get()).equals(year)) {
            problems.add(name, "The %s must be in the school year %s".formatted(what, year));
            return Optional.empty();
        }
        return day;
    }

    private Optional<LocalDate> closed(String name, SchoolYear year) {
        if (!answers.has(name)) {
            return Optional.empty();
        }
        return day(name, year, "day on which the school was shut")
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
    }
}
