package org.holdfast.statute.calendar;

import java.time.LocalDate;

/** The date of Easter in the Gregorian calendar. */
public final class Easter {
    private Easter() {}

    /** Easter Monday of a year after 1582. */
    public static LocalDate monday(int year) {
        return sunday(year).plusDays(1);
    }

    static LocalDate goodFriday(int year) {
        return sunday(year).minusDays(2);
    }

    /** The anonymous Gregorian computus, as in the tables of the Calendar (New Style) Act 1750. */
    private static LocalDate sunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int monthAndDay = h + l - 7 * m + 114;
        return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
    }
}
