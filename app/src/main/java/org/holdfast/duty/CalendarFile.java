package org.holdfast.duty;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;

/**
 * Duties as a calendar (RFC 5545): all-day events, lines of at most 75 octets ended by CR LF. No
 * name and no initials ever stand in it, since it lies in other people's systems.
 */
final class CalendarFile {
    private static final int MOST_OCTETS = 75; // RFC 5545, 3.1
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final Instant stamp;
    private final String address;

    private CalendarFile(Instant stamp, String address) {
        this.stamp = stamp;
        this.address = address;
    }

    /**
     * The calendar.
     *
     * @param stamp when it is made
     * @param address of Holdfast, before the path of a duty
     */
    static String of(Collection<WorkItem> items, Instant stamp, String address) {
        var file = new CalendarFile(stamp, address);
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Holdfast//Duties//EN");
        file.line("CALSCALE:GREGORIAN");
        file.line("METHOD:PUBLISH");
        file.line("X-WR-CALNAME:Holdfast duties");
        items.forEach(item -> item.when().date().ifPresent(day -> file.event(item, day)));
        file.line("END:VCALENDAR");
        return file.text.toString();
    }

    private void event(WorkItem item, LocalDate day) {
        line("BEGIN:VEVENT");
        line("UID:" + item.id().value() + "@holdfast");
        line("DTSTAMP:" + MOMENT.format(stamp));
        line("SEQUENCE:" + item.version());
        line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day));
        line("DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day.plusDays(1)));
        line("SUMMARY:" + escaped(item.title() + ": case " + item.subject().cause().code()));
        line(
                "DESCRIPTION:"
                        + escaped(
                                "%s, owed by %s. Sign in to see why. Not legal advice."
                                        .formatted(
                                                DueWords.due(item.when()), item.parties().by())));
        line("URL:" + address + "/duties/" + item.id().value());
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** RFC 5545, 3.3.11: what would end a value or a line is escaped, what controls is left out. */
    static String escaped(String value) {
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
