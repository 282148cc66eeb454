package org.holdfast.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was typed into the three boxes of a GOV.UK date input, kept as typed.
 *
 * @param day as typed, perhaps empty
 * @param month as typed, a number
 * @param year as typed, four digits
 */
public record DateInput(String day, String month, String year) {
    private static final int LOWEST_YEAR = 1900;
    private static final int HIGHEST_YEAR = 2100;

    public DateInput(String day, String month, String year) {
        this.day = day.strip();
        this.month = month.strip();
        this.year = year.strip();
    }

    /** Nothing typed. */
    public static DateInput empty() {
        return new DateInput("", "", "");
    }

    /** The date as it would have been typed. */
    public static DateInput of(LocalDate date) {
        return new DateInput(
                Integer.toString(date.getDayOfMonth()),
                Integer.toString(date.getMonthValue()),
                Integer.toString(date.getYear()));
    }

    public boolean isEmpty() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /** The date, or empty if what was typed is no date between 1900 and 2100. */
    public Optional<LocalDate> date() {
        try {
            var date =
                    LocalDate.of(
                            Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < LOWEST_YEAR || date.getYear() > HIGHEST_YEAR
                    ? Optional.empty()
                    : Optional.of(date);
        } catch (NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }
}
