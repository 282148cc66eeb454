package org.holdfast.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates as lists and calendars write them. */
final class ListDates {
    private static final List<DateTimeFormatter> FORMS =
            List.of(
                    form("uuuu-MM-dd"),
                    form("d-M-uuuu"),
                    form("d/M/uuuu"),
                    form("d MMMM uuuu"),
                    form("d MMM uuuu"));

    private ListDates() {}

    /** The date, or empty if the text is none. */
    static Optional<LocalDate> parse(String text) {
        for (var form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), form));
            } catch (DateTimeException _) {
                // another form may fit
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
