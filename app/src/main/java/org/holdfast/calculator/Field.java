package org.holdfast.calculator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The names of everything that can be answered; whatever else is sent is not read. */
final class Field {
    private Field() {}

    static final int MOST_STRETCHES = 4;
    static final int MOST_YEARS = 2;
    static final int MOST_CLOSED_DAYS = 8;

    /** Dates in three boxes: each name stands for name-day, name-month and name-year. */
    private static final List<String> DATES =
            List.of(
                    "decided",
                    "board",
                    "effect",
                    "out",
                    "exam1",
                    "exam2",
                    "wrote",
                    "cancelled",
                    "served",
                    "before-first",
                    "before-last",
                    "before-cancelled",
                    "before-served",
                    "met",
                    "notice",
                    "waiver",
                    "asked",
                    "hearing",
                    "concluded",
                    "told",
                    "again",
                    "on",
                    "review",
                    "born",
                    "exams");

    private static final List<String> WORDS =
            List.of(
                    "kind",
                    "stretches",
                    "earlier-year",
                    "earlier-term",
                    "when-board",
                    "outcome",
                    "notice-by",
                    "asked-by",
                    "expert",
                    "panel",
                    "payment",
                    "told-by",
                    "again-outcome",
                    "school",
                    "year",
                    "about",
                    "terms",
                    "six",
                    "years");

    static final Set<String> ALL = all();

    private static Set<String> all() {
        var names = new LinkedHashSet<>(WORDS);
        DATES.forEach(name -> names.addAll(parts(name)));
        for (int n = 1; n <= MOST_STRETCHES; n++) {
            names.addAll(parts("first" + n));
            names.addAll(parts("last" + n));
            names.addAll(List.of("from" + n, "until" + n));
        }
        for (int year = 1; year <= MOST_YEARS; year++) {
            for (var season : TermDates.Season.values()) {
                for (var end : List.of("first", "last", "half-first", "half-last")) {
                    names.add(term(year, season, end));
                }
            }
            for (int n = 1; n <= MOST_CLOSED_DAYS; n++) {
                names.add(closed(year, n));
            }
        }
        return names;
    }

    static List<String> parts(String date) {
        return Stream.of("day", "month", "year").map(part -> date + "-" + part).toList();
    }

    /**
     * A date of a term.
     *
     * @param year the first or the second school year asked for
     * @param end first, last, half-first or half-last
     */
    static String term(int year, TermDates.Season season, String end) {
        return "y" + year + "-" + season.key() + "-" + end;
    }

    /** A single day on which the school is shut. */
    static String closed(int year, int number) {
        return "y" + year + "-closed" + number;
    }
}
