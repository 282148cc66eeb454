package org.holdfast.statute.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Dates and counts in words. */
public final class Words {
    private static final DateTimeFormatter IN_FULL =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY_AND_MONTH =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private Words() {}

    /** {@code Monday 10 November 2025}. */
    public static String inFull(LocalDate day) {
        return day.format(IN_FULL);
    }

    /** {@code 11-14 Nov}, {@code 30 Jun-3 Jul} or {@code 7 Jan}. */
    public static String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return first.format(DAY_AND_MONTH);
        }
        return first.getMonth() == last.getMonth() && first.getYear() == last.getYear()
                ? first.getDayOfMonth() + "-" + last.format(DAY_AND_MONTH)
                : first.format(DAY_AND_MONTH) + "-" + last.format(DAY_AND_MONTH);
    }

    /** {@code 11-14 Nov (4); 17-21 Nov (9)}: a count as the worked examples write it. */
    public static String counted(List<Step> steps) {
        return steps.stream()
                .map(step ->
                        switch (step) {
                            case Step.Counted(var first, var last, var total) ->
                                    range(first, last) + " (" + total + ")";
                            case Step.Passed(var first, var last, var reason) ->
                                    "[" + range(first, last) + " " + reason + "]";
                        })
                .collect(Collectors.joining("; "));
    }

    static String schoolDays(int days) {
        return some(days, "school day");
    }

    static String calendarDays(int days) {
        return some(days, "calendar day");
    }

    static String workingDays(int days) {
        return some(days, "working day");
    }

    static String weeks(int weeks) {
        return some(weeks, "week");
    }

    static String months(int months) {
        return some(months, "month");
    }

    private static String some(int number, String what) {
        return number == 1 ? "1 " + what : number + " " + what + "s";
    }
}
