package org.holdfast.insight.board;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as a pack writes them: {@code 25 November 2026}. */
final class Days {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Days() {}

    static String full(LocalDate day) {
        return day.format(FORM);
    }
}
