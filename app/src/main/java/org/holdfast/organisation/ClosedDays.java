package org.holdfast.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.holdfast.statute.calendar.Closure;

/**
 * Days on which no session is held, both dates closed.
 *
 * @param name why, in the school's words; it stands in explanations of counts
 */
public record ClosedDays(UUID id, ClosureKind kind, String name, LocalDate first, LocalDate last) {

    /** A closure that is new. */
    public static ClosedDays of(ClosureKind kind, String name, LocalDate first, LocalDate last) {
        return new ClosedDays(
                UUID.randomUUID(), kind, name.isBlank() ? kind.title() : name, first, last);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean sameDays(ClosedDays other) {
        return kind == other.kind
                && name.equals(other.name)
                && first.equals(other.first)
                && last.equals(other.last);
    }

    Closure inStatute() {
        return new Closure(first, last, name);
    }
}
