package org.holdfast.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Dates in words, as every page writes them. In templates: {@code @dates.full(date)}. */
@Component
public final class Dates {

    /** Where the law's days begin and end. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter PLAIN =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    /** {@code Tuesday 2 December 2025}. */
    public String full(LocalDate date) {
        return FULL.format(date);
    }

    /** {@code 2 December 2025}: for dates of birth and columns. */
    public String plain(LocalDate date) {
        return PLAIN.format(date);
    }

    /** {@code Tue 2 Dec}: only beside a date in full. */
    public String brief(LocalDate date) {
        return SHORT.format(date);
    }

    /** {@code Tuesday 2 December 2025 at 8:40am}, London time. */
    public String moment(Instant instant) {
        var local = instant.atZone(LONDON);
        return full(local.toLocalDate()) + " at " + TIME.format(local).toLowerCase(Locale.UK);
    }
}
