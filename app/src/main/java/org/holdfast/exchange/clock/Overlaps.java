package org.holdfast.exchange.clock;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.statute.Absence;
import org.holdfast.statute.Case;
import org.holdfast.statute.Event;
import org.holdfast.statute.Findings;
import org.holdfast.statute.Flag;
import org.holdfast.statute.calendar.Session;
import org.holdfast.statute.law.Clock;

/**
 * Finds suspensions of one case that take the same time twice, so that a day would add up to more
 * than 1.0 (CAL-10). Days that a lawful cancellation gave back are free.
 */
final class Overlaps {
    private final Findings findings;
    private final Map<String, Absence> standing = new HashMap<>();

    private Overlaps(Findings findings) {
        this.findings = findings;
    }

    /**
     * Notes each overlap at the later suspension's start, or at its lunch date.
     *
     * @param events the events as they stand in the file, in their order
     */
    static void find(Case given, List<Members> events) {
        var overlaps = new Overlaps(Clock.of(given));
        for (int i = 0; i < events.size(); i++) {
            var event = given.events().get(i);
            if (event instanceof Event.Suspension suspension) {
                overlaps.add(suspension, events.get(i));
            } else if (event instanceof Event.Cancellation cancellation) {
                overlaps.cancel(cancellation);
            }
        }
    }

    private void add(Event.Suspension suspension, Members event) {
        switch (suspension.absence()) {
            case Absence.Lunchtimes(var days) -> checkLunchtimes(days, event);
            case Absence.Spans spans -> checkSpans(spans, event);
        }
        standing.put(suspension.id(), suspension.absence());
    }

    private void checkLunchtimes(List<LocalDate> days, Members event) {
        var lunchtimes = standingLunchtimes();
        var sessions = standingSessions();
        for (var day : days) {
            if (lunchtimes.contains(day) || isWholeDay(day, sessions)) {
                var place = event.dates("lunch_dates").indexOf(day);
                event.fault(
                        "lunch_dates",
                        place,
                        day + " is taken already: more than one school day in a day");
            }
        }
    }

    private void checkSpans(Absence.Spans spans, Members event) {
        var sessions = standingSessions();
        var asked = sessions(spans);
        var clash =
                asked.stream().filter(sessions::contains).map(HalfDay::day).sorted().findFirst();
        sessions.addAll(asked);
        clash.or(() -> lunchtimeOnAWholeDay(asked, sessions))
                .ifPresent(day -> event.fault("start", "overlaps another suspension, on " + day));
    }

    private Optional<LocalDate> lunchtimeOnAWholeDay(Set<HalfDay> asked, Set<HalfDay> sessions) {
        return standingLunchtimes().stream()
                .filter(day -> isWholeDay(day, sessions))
                .filter(day -> asked.stream().anyMatch(half -> half.day().equals(day)))
                .findFirst();
    }

    private void cancel(Event.Cancellation cancellation) {
        if (findings.flags(cancellation.id()).stream()
                .anyMatch(flag -> flag.name() == Flag.Name.CANCELLATION_NOT_PERMITTED)) {
            return;
        }
        Optional.ofNullable(standing.remove(cancellation.of()))
                .flatMap(absence -> cancellation.lastDayServed().flatMap(absence::until))
                .ifPresent(served -> standing.put(cancellation.of(), served));
    }

    /** One session of one day. */
    private record HalfDay(LocalDate day, Session session) {}

    private static boolean isWholeDay(LocalDate day, Set<HalfDay> sessions) {
        return sessions.contains(new HalfDay(day, Session.AM))
                && sessions.contains(new HalfDay(day, Session.PM));
    }

    private Set<LocalDate> standingLunchtimes() {
        var days = new HashSet<LocalDate>();
        for (var absence : standing.values()) {
            if (absence instanceof Absence.Lunchtimes lunchtimes) {
                days.addAll(lunchtimes.days());
            }
        }
        return days;
    }

    private Set<HalfDay> standingSessions() {
        var sessions = new HashSet<HalfDay>();
        for (var absence : standing.values()) {
            if (absence instanceof Absence.Spans spans) {
                sessions.addAll(sessions(spans));
            }
        }
        return sessions;
    }

    private static Set<HalfDay> sessions(Absence.Spans spans) {
        var sessions = new HashSet<HalfDay>();
        for (var span : spans.spans()) {
            for (var day = span.first(); !day.isAfter(span.last()); day = day.plusDays(1)) {
                if (!day.equals(span.first()) || span.firstSession() == Session.AM) {
                    sessions.add(new HalfDay(day, Session.AM));
                }
                if (!day.equals(span.last()) || span.lastSession() == Session.PM) {
                    sessions.add(new HalfDay(day, Session.PM));
                }
            }
        }
        return sessions;
    }
}
