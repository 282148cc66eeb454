package org.holdfast.statute.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * Compulsory school age (CAL-11; Education Act 1996 s.8).
 *
 * @param first the first day: 31 March, 31 August or 31 December, on or next after the fifth
 *     birthday
 * @param last the last day: the last Friday in June of the school year in which the pupil turns 16
 */
public record CompulsorySchoolAge(LocalDate first, LocalDate last) {

    private static final int STARTS_AT = 5; // Education Act 1996 s.8(2)
    private static final int ENDS_AT = 16; // Education Act 1996 s.8(3)

    /** For somebody born on this day. */
    public static CompulsorySchoolAge of(LocalDate dateOfBirth) {
        return new CompulsorySchoolAge(
                prescribedDayFrom(birthday(dateOfBirth, STARTS_AT)),
                leavingDateFor(birthday(dateOfBirth, ENDS_AT)));
    }

    /** Whether they are of compulsory school age on a day. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** {@code from Monday 31 August 2015 to Friday 25 June 2027}. */
    public String words() {
        return "from " + Words.inFull(first) + " to " + Words.inFull(last);
    }

    /** The day an age is reached; a child born on 29 February reaches it on 1 March if need be. */
    public static LocalDate birthday(LocalDate dateOfBirth, int age) {
        var day = dateOfBirth.plusYears(age);
        return day.getDayOfMonth() == dateOfBirth.getDayOfMonth() ? day : day.plusDays(1);
    }

    private static LocalDate prescribedDayFrom(LocalDate birthday) {
        return LocalDate.of(birthday.getYear(), prescribedMonth(birthday.getMonth()), 31);
    }

    private static Month prescribedMonth(Month month) {
        return switch (month) {
            case JANUARY, FEBRUARY, MARCH -> Month.MARCH;
            case APRIL, MAY, JUNE, JULY, AUGUST -> Month.AUGUST;
            case SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER -> Month.DECEMBER;
        };
    }

    /** A birthday in the summer after the leaving date still belongs to the year that is ending. */
    private static LocalDate leavingDateFor(LocalDate birthday) {
        var endsIn =
                birthday.getMonthValue() >= Month.SEPTEMBER.getValue()
                        ? birthday.getYear() + 1
                        : birthday.getYear();
        return LocalDate.of(endsIn, Month.JUNE, 30)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
    }
}
