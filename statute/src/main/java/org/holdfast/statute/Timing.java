package org.holdfast.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.statute.calendar.Need;

/** When a duty is to be done. */
public sealed interface Timing {

    /** At once, from the day of what has to be told: the law gives no number of hours. */
    record WithoutDelay(LocalDate since) implements Timing {}

    /** The last day on which it can be done. */
    record By(LocalDate last) implements Timing {}

    /** A target and not a limit. */
    record ByAim(LocalDate target) implements Timing {}

    /** Before this day, so far as reasonably practicable. */
    record BeforeIfPracticable(LocalDate day) implements Timing {}

    /**
     * The day on which the duty starts.
     *
     * @param until its last day, where it has one
     */
    record From(LocalDate first, Optional<LocalDate> until) implements Timing {}

    /** The earliest day on which it is lawful. */
    record NotBefore(LocalDate earliest) implements Timing {}

    /** On each of these days. */
    record On(List<LocalDate> days) implements Timing {
        public On {
            days = List.copyOf(days);
        }
    }

    /** The law fixes no limit. */
    record NoFixedDate() implements Timing {}

    /** Not known yet: it needs this. Never a guess. */
    record Waiting(Need need) implements Timing {}

    /** The date to sort and to show by, where there is one. */
    default Optional<LocalDate> date() {
        return switch (this) {
            case WithoutDelay(var since) -> Optional.of(since);
            case By(var last) -> Optional.of(last);
            case ByAim(var target) -> Optional.of(target);
            case BeforeIfPracticable(var day) -> Optional.of(day);
            case From(var first, var _) -> Optional.of(first);
            case NotBefore(var earliest) -> Optional.of(earliest);
            case On(var days) -> Optional.of(days.getFirst());
            case NoFixedDate(), Waiting _ -> Optional.empty();
        };
    }
}
