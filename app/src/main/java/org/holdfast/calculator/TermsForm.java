package org.holdfast.calculator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.holdfast.calculator.TermDates.Season;
import org.holdfast.statute.calendar.SchoolYear;

/**
 * The third question as the page shows it: the terms of one school year or two, as typed, or as
 * they usually are before anything is typed.
 */
record TermsForm(Answers answers, Kind kind) {

    /** One school year. */
    record Year(int number, SchoolYear year, List<Row> rows, List<Closed> closed) {}

    /** One term: its name and its four dates. */
    record Row(String label, List<Box> boxes) {}

    /** One date. */
    record Box(String name, String label, String value) {}

    /** One day on which the school is shut. */
    record Closed(String name, int number, String value) {}

    /** How many school years are shown. */
    int count() {
        return answers.number("years", Field.MOST_YEARS);
    }

    public boolean more() {
        return count() < Field.MOST_YEARS;
    }

    public boolean own() {
        return answers.one("terms").equals("own");
    }

    public boolean typical() {
        return answers.one("terms").equals("typical");
    }

    public boolean six() {
        return answers.ticked("six", "yes");
    }

    /** The school years shown. */
    public List<Year> years() {
        var first = SchoolYear.of(CaseRules.firstDate(answers, kind)).start();
        return IntStream.rangeClosed(1, count())
                .mapToObj(number -> year(number, new SchoolYear(first + number - 1)))
                .toList();
    }

    private Year year(int number, SchoolYear year) {
        var rows = new ArrayList<Row>();
        for (var usual : TypicalCalendar.year(year)) {
            var season = usual.season();
            rows.add(
                    new Row(
                            season.label() + " term",
                            List.of(
                                    box(number, season, "first", "First day", usual.first()),
                                    box(
                                            number,
                                            season,
                                            "half-first",
                                            "Half-term: first day off",
                                            usual.halfTerm().first()),
                                    box(
                                            number,
                                            season,
                                            "half-last",
                                            "Half-term: last day off",
                                            usual.halfTerm().last()),
                                    box(number, season, "last", "Last day", usual.last()))));
        }
        var closed =
                IntStream.rangeClosed(1, Field.MOST_CLOSED_DAYS)
                        .mapToObj(n ->
                                new Closed(
                                        Field.closed(number, n),
                                        n,
                                        shown(Field.closed(number, n), Optional.empty())))
                        .toList();
        return new Year(number, year, rows, closed);
    }

    private Box box(int year, Season season, String end, String label, LocalDate usual) {
        var name = Field.term(year, season, end);
        return new Box(name, label, shown(name, Optional.of(usual)));
    }

    /** As typed, the year once it has been shown; else as it usually is. */
    private String shown(String name, Optional<LocalDate> usual) {
        var day = answers.day(name);
        if (day.isPresent()) {
            return day.get().toString();
        }
        return seen(name) ? answers.one(name) : usual.map(LocalDate::toString).orElse("");
    }

    private boolean seen(String name) {
        var year = name.substring(0, name.indexOf('-') + 1);
        return answers.all().keySet().stream().anyMatch(other -> other.startsWith(year));
    }
}
