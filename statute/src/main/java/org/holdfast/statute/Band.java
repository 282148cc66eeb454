package org.holdfast.statute;

import org.holdfast.statute.calendar.SchoolDays;

/** Where a term's total of suspension stands; the highest of the terms touched governs (GOV). */
public enum Band {
    /** Up to and including five school days. */
    UP_TO_FIVE,
    /** Over five and up to fifteen. */
    OVER_FIVE,
    /** Over fifteen. */
    OVER_FIFTEEN;

    private static final SchoolDays FIVE = SchoolDays.of(5); // 2012 Regs reg 5(3), 6(1)
    private static final SchoolDays FIFTEEN = SchoolDays.of(15); // 2012 Regs reg 6(1)

    /** Where a total of one counting period stands. */
    public static Band of(SchoolDays termTotal) {
        if (termTotal.isMoreThan(FIFTEEN)) {
            return OVER_FIFTEEN;
        }
        return termTotal.isMoreThan(FIVE) ? OVER_FIVE : UP_TO_FIVE;
    }
}
