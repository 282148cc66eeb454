package org.holdfast.demo;

import java.time.LocalDate;
import java.time.Month;

/**
 * The school years of the demonstration, each by the calendar year of its September: two that are
 * over, the present one, and the next, of which only the terms are known.
 */
record DemoYears(int present, LocalDate today) {
    private static final int BACK = 2;

    static DemoYears on(LocalDate today) {
        return new DemoYears(
                today.getMonthValue() >= Month.SEPTEMBER.getValue()
                        ? today.getYear()
                        : today.getYear() - 1,
                today);
    }

    int first() {
        return present - BACK;
    }

    int next() {
        return present + 1;
    }

    /** The day on which a school year of the registers begins. */
    static LocalDate begins(int year) {
        return LocalDate.of(year, Month.SEPTEMBER, 1);
    }
}
