package org.holdfast.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.holdfast.statute.calendar.Term;

/**
 * A term as an authority or a school publishes it, both dates inside it.
 *
 * @param name as they call it, such as "Autumn"
 */
public record TermDates(UUID id, String name, LocalDate first, LocalDate last) {

    /** A term that is new. */
    public static TermDates of(String name, LocalDate first, LocalDate last) {
        return new TermDates(UUID.randomUUID(), name, first, last);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean touches(LocalDate from, LocalDate until) {
        return !first.isAfter(until) && !last.isBefore(from);
    }

    boolean sameDates(TermDates other) {
        return name.equals(other.name) && first.equals(other.first) && last.equals(other.last);
    }

    /** With a name that is unique over several years: "Autumn 2025". */
    Term inStatute() {
        var year = Integer.toString(first.getYear());
        return new Term(name.contains(year) ? name : name + " " + year, first, last);
    }
}
