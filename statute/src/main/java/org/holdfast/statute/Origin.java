package org.holdfast.statute;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.statute.calendar.Need;
import org.holdfast.statute.calendar.Reached;
import org.holdfast.statute.calendar.Words;

/**
 * What a count starts from: something that happened, on a day that may not be known.
 *
 * @param what as a clause, such as "the governing board was informed"
 */
public record Origin(String what, Reached day) {

    /** Something that happened on this day. */
    public static Origin of(String what, LocalDate day) {
        return new Origin(what, new Reached.Day(day, false));
    }

    /** Something whose day may not have been recorded. */
    public static Origin of(String what, Optional<LocalDate> day) {
        return day.isPresent()
                ? of(what, day.get())
                : new Origin(what, new Reached.Unknown(new Need.TheDay(what)));
    }

    /** {@code the governing board was informed on Monday 10 November 2025}. */
    public String words() {
        return switch (day) {
            case Reached.Day(var date, var _) -> what + " on " + Words.inFull(date);
            case Reached.Unknown(var need) -> what + " (not known yet: needs " + need.words() + ")";
        };
    }
}
