package org.holdfast.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A calendar of all-day events to be read by calendar programs (RFC 5545): lines of at most 75
 * octets ended by CR LF.
 */
public final class AllDayEvents {
    private static final int MOST_OCTETS = 75; // RFC 5545, 3.1
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final Instant stamp;

    /**
     * One event.
     *
     * @param key unique in all calendars, the same whenever the event is written again
     * @param version counts changes to the event
     * @param summary plain text
     * @param description plain text
     * @param url where to read more
     */
    public record Event(
            String key,
            long version,
            LocalDate day,
            String summary,
            String description,
            Optional<String> url) {}

    /**
     * An empty calendar.
     *
     * @param name shown by calendar programs
     * @param stamp when it is made
     */
    public AllDayEvents(String name, Instant stamp) {
        this.stamp = stamp;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Holdfast//Duties//EN");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + escaped(name));
    }

    /** Adds an event; returns itself. */
    public AllDayEvents add(Event event) {
        line("BEGIN:VEVENT");
        line("UID:" + event.key() + "@holdfast");
        line("DTSTAMP:" + MOMENT.format(stamp));
        line("SEQUENCE:" + event.version());
        line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(event.day()));
        line(
                "DTEND;VALUE=DATE:"
                        + DateTimeFormatter.BASIC_ISO_DATE.format(event.day().plusDays(1)));
        line("SUMMARY:" + escaped(event.summary()));
        line("DESCRIPTION:" + escaped(event.description()));
        event.url().ifPresent(url -> line("URL:" + url));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
        return this;
    }

    /** The whole calendar. */
    public String text() {
        return text + "END:VCALENDAR\r\n";
    }

    /** RFC 5545, 3.3.11: what would end a value or a line is escaped, what controls is left out. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** Folds between characters, never inside one. */
    private void line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            var character = Character.toString(content.codePointAt(i));
            var length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += length;
            i += character.length();
        }
        text.append("\r\n");
    }
}
