package org.holdfast.statute;

import java.time.LocalDate;
import org.holdfast.statute.calendar.Need;
import org.holdfast.statute.calendar.Reached;
import org.holdfast.statute.calendar.WorkingDays;

/**
 * How and when something was given in writing (CAL-7; 2012 Regs reg 6(11), Sch 1 para 1(2)).
 *
 * @param date the day of delivery, or of posting
 */
public record Notice(Method method, LocalDate date) {

    /** The ways in which it may be given; the regulations speak of the first two. */
    public enum Method {
        /** Handed over or left at the address: given that day. */
        DELIVERED,
        /** Taken as given on the second working day after. */
        FIRST_CLASS_POST,
        /** By email, which the family has agreed to (AMB-9). */
        EMAIL_AGREED,
        /** By email alone, which starts no time: a paper copy has to follow (AMB-9). */
        EMAIL
    }

    /** The day on which it is taken as given. */
    public Reached takenAsGiven(WorkingDays workingDays) {
        return switch (method) {
            case DELIVERED, EMAIL_AGREED -> new Reached.Day(date, false);
            case FIRST_CLASS_POST -> workingDays.deemedGiven(date);
            case EMAIL -> new Reached.Unknown(new Need.TheDay("a paper copy was given"));
        };
    }
}
