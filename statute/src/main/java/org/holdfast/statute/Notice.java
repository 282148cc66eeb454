package org.holdfast.statute;

import java.time.LocalDate;
import org.holdfast.statute.calendar.Reached;
import org.holdfast.statute.calendar.WorkingDays;

/**
 * How and when something was given in writing (CAL-7; 2012 Regs reg 6(11), Sch 1 para 1(2)).
 *
 * @param date the day of delivery, or of posting
 */
public record Notice(Method method, LocalDate date) {

    /** The two ways for which the regulations say when notice is taken as given. */
    public enum Method {
        DELIVERED,
        FIRST_CLASS_POST
    }

    /** The day on which it is taken as given. */
    public Reached takenAsGiven(WorkingDays workingDays) {
        return switch (method) {
            case DELIVERED -> new Reached.Day(date, false);
            case FIRST_CLASS_POST -> workingDays.deemedGiven(date);
        };
    }
}
