package org.holdfast.pupil;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A characteristic and the days on which it held.
 *
 * @param rank 1, but for types of need, of which a pupil may have several
 * @param from the first day on which it is known to have held
 * @param sinceKnown whether it began on that day; otherwise it may have begun before
 * @param until the last day
 * @param source where it comes from, such as {@code census 2025-summer} or {@code by hand}
 */
public record Spell(
        Characteristic characteristic,
        int rank,
        String value,
        LocalDate from,
        boolean sinceKnown,
        Optional<LocalDate> until,
        String source) {

    /** Whether it held on the day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.stream().noneMatch(day::isAfter);
    }

    /** The value in words. */
    public String label() {
        return characteristic.label(value);
    }

    @Override
    public String toString() {
        return "Spell[" + characteristic + "]";
    }
}
