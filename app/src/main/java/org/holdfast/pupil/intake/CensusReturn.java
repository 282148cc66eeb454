package org.holdfast.pupil.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One of the three school censuses of a year. Census days and the terms whose exclusions a return
 * collects are those of "Complete the school census" (DfE): two terms in arrears.
 */
public record CensusReturn(int year, Term term) {
    private static final Pattern FORM = Pattern.compile("(20[0-9]{2})-(autumn|spring|summer)");

    /** The census of the autumn, spring or summer term. */
    public enum Term {
        AUTUMN,
        SPRING,
        SUMMER
    }

    /** The return, written {@code 2025-summer}, or empty if the text is none. */
    public static Optional<CensusReturn> parse(String text) {
        var matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(
                        new CensusReturn(
                                Integer.parseInt(matcher.group(1)),
                                Term.valueOf(matcher.group(2).toUpperCase(java.util.Locale.ROOT))))
                : Optional.empty();
    }

    /** The day as at which its pupils are described. */
    LocalDate day() {
        return switch (term) {
            case AUTUMN -> thursday(1, Month.OCTOBER);
            case SPRING -> thursday(3, Month.JANUARY);
            case SUMMER -> thursday(3, Month.MAY);
        };
    }

    /** Whether an exclusion that began on the day belongs in this return. */
    boolean collects(LocalDate day) {
        return switch (term) {
            case AUTUMN -> within(day, LocalDate.of(year, 1, 1), easterSunday(year));
            case SPRING ->
                    within(day, easterSunday(year - 1).plusDays(1), LocalDate.of(year - 1, 7, 31));
            case SUMMER ->
                    within(day, LocalDate.of(year - 1, 8, 1), LocalDate.of(year - 1, 12, 31));
        };
    }

    private LocalDate thursday(int ordinal, Month month) {
        return LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.THURSDAY));
    }

    private static boolean within(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The Gregorian computus in the form of Meeus, Jones and Butcher. */
    static LocalDate easterSunday(int year) {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        var f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    @Override
    public String toString() {
        return year + "-" + term.name().toLowerCase(java.util.Locale.ROOT);
    }
}
