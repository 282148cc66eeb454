package org.holdfast.statute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.holdfast.statute.calendar.Closure;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.Term;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The worked examples, and what tests say often. */
public final class StatuteFixtures {
    private StatuteFixtures() {}

    private static final JsonNode WORKED_EXAMPLES = read();

    /** The case file of the statute reference. */
    public static JsonNode workedExamples() {
        return WORKED_EXAMPLES;
    }

    private static JsonNode read() {
        try (var file = StatuteFixtures.class.getResourceAsStream("statute-cases.json")) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The bank holidays of section 17, as the case file lists them. */
    public static Set<LocalDate> bankHolidays() {
        var days = new HashSet<LocalDate>();
        for (var day : workedExamples().get("working_day_bank_holidays_england")) {
            days.add(LocalDate.parse(day.stringValue()));
        }
        return days;
    }

    /** Westmarch High, 2024 to 2027: the calendars W24, W25 and W26 joined. */
    public static SchoolCalendar westmarch() {
        return joined("W24", "W25", "W26");
    }

    /** Westmarch High in the year of the coronavirus, W20. */
    public static SchoolCalendar westmarch2020() {
        return joined("W20");
    }

    private static SchoolCalendar joined(String... names) {
        var terms = new ArrayList<Term>();
        var closures = new ArrayList<Closure>();
        for (var name : names) {
            var calendar = workedExamples().get("calendars").get(name);
            for (var term : calendar.get("terms")) {
                terms.add(
                        new Term(
                                term.get("name").stringValue(),
                                LocalDate.parse(term.get("first").stringValue()),
                                LocalDate.parse(term.get("last").stringValue())));
            }
            for (var closed : calendar.get("closed")) {
                closures.add(
                        new Closure(
                                LocalDate.parse(closed.get("first").stringValue()),
                                LocalDate.parse(closed.get("last").stringValue()),
                                "closed"));
            }
        }
        return SchoolCalendar.of("Westmarch High", 3, terms, closures);
    }
}
