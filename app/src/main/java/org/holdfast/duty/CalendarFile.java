package org.holdfast.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.holdfast.web.AllDayEvents;

/**
 * Duties as a calendar. No name and no initials ever stand in it, since it lies in other people's
 * systems.
 */
final class CalendarFile {
    private CalendarFile() {}

    /**
     * The calendar.
     *
     * @param stamp when it is made
     * @param address of Holdfast, before the path of a duty
     */
    static String of(Collection<WorkItem> items, Instant stamp, String address) {
        var events = new AllDayEvents("Holdfast duties", stamp);
        items.forEach(
                item -> item.when().date().ifPresent(day -> events.add(event(item, day, address))));
        return events.text();
    }

    private static AllDayEvents.Event event(WorkItem item, LocalDate day, String address) {
        return new AllDayEvents.Event(
                item.id().value().toString(),
                item.version(),
                day,
                item.title() + ": case " + item.subject().cause().code(),
                "%s, owed by %s. Sign in to see why. Not legal advice."
                        .formatted(DueWords.due(item.when()), item.parties().by()),
                Optional.of(address + "/duties/" + item.id().value()));
    }
}
