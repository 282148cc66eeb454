package org.holdfast.exchange.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.statute.Absence;
import org.holdfast.statute.Event;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.Session;

/** Reads suspensions and permanent exclusions, with what the calendar says of their dates. */
final class ExclusionReader {
    private static final Map<String, Session> SESSIONS = Map.of("AM", Session.AM, "PM", Session.PM);
    private static final List<String> OF_SPANS = List.of("start_session", "end", "end_session");

    private final Optional<SchoolCalendar> calendar;

    ExclusionReader(Optional<SchoolCalendar> calendar) {
        this.calendar = calendar;
    }

    Optional<Event> suspension(String id, Members event) {
        var decision = decision(event);
        var absence = absence(event);
        var examinations = examinations(event, absence);
        var representations = event.optionalDate("representations");
        return absence.map(
                found -> new Event.Suspension(id, decision, found, examinations, representations));
    }

    Optional<Event> permanent(String id, Members event) {
        var decision = decision(event);
        var effective = event.date("effective");
        var firstDayOut = schoolDay(event, "first_day_excluded");
        checkInScope(event, "first_day_excluded", firstDayOut);
        return firstDayOut.map(day -> new Event.PermanentExclusion(id, decision, effective, day));
    }

    private static Event.Decision decision(Members event) {
        return new Event.Decision(
                event.date("decided"),
                Optional.of(event.date("parent_notified")),
                Optional.of(event.date("governing_board_informed")));
    }

    private Optional<Absence> absence(Members event) {
        if (event.has("start") == event.has("lunch_dates")) {
            event.ignore("start", "lunch_dates");
            OF_SPANS.forEach(event::ignore);
            event.fault(
                    event.has("start")
                            ? "has both start and lunch_dates"
                            : "has neither start nor lunch_dates");
            return Optional.empty();
        }
        return event.has("start") ? span(event) : lunchtimes(event);
    }

    private Optional<Absence> span(Members event) {
        var start = schoolDay(event, "start");
        var startSession = event.oneOf("start_session", SESSIONS);
        var end = schoolDay(event, "end");
        var endSession = event.oneOf("end_session", SESSIONS);
        checkInScope(event, "start", start);
        if (start.isEmpty() || end.isEmpty() || startSession.isEmpty() || endSession.isEmpty()) {
            return Optional.empty();
        }
        if (end.get().isBefore(start.get())) {
            event.fault("end", "is before start");
            return Optional.empty();
        }
        if (end.get().equals(start.get())
                && startSession.get() == Session.PM
                && endSession.get() == Session.AM) {
            event.fault("end_session", "is before start_session on the same day");
            return Optional.empty();
        }
        return Optional.of(
                Absence.of(start.get(), startSession.get(), end.get(), endSession.get()));
    }

    private Optional<Absence> lunchtimes(Members event) {
        var seen = new HashSet<LocalDate>();
        event.eachDate(
                "lunch_dates",
                (at, day) -> {
                    checkSchoolDay(event, at, day);
                    if (!seen.add(day)) {
                        event.faultAt(at, day + " is listed twice");
                    }
                });
        if (event.isSound() && seen.isEmpty()) {
            event.fault("lunch_dates", "must hold at least one date");
        }
        if (!event.isSound()) {
            return Optional.empty();
        }
        var days = new ArrayList<>(event.dates("lunch_dates"));
        var first = days.stream().min(LocalDate::compareTo);
        checkInScope(event, "lunch_dates[" + days.indexOf(first.orElseThrow()) + "]", first);
        return Optional.of(Absence.lunchtimes(days));
    }

    private static List<LocalDate> examinations(Members event, Optional<Absence> absence) {
        if (event.has("lunch_dates")) {
            return List.of();
        }
        var seen = new HashSet<LocalDate>();
        var days = new ArrayList<LocalDate>();
        event.eachDate(
                "exam_dates",
                (at, day) -> {
                    days.add(day);
                    if (!seen.add(day)) {
                        event.faultAt(at, day + " is listed twice");
                    } else if (absence.filter(out -> isOutside(out, day)).isPresent()) {
                        event.faultAt(at, day + " is outside the suspension");
                    }
                });
        if (event.has("exam_dates") && event.isSound() && days.isEmpty()) {
            event.fault("exam_dates", "must hold at least one date");
        }
        return days;
    }

    private static boolean isOutside(Absence absence, LocalDate day) {
        return day.isBefore(absence.firstDay()) || day.isAfter(absence.lastDay());
    }

    private Optional<LocalDate> schoolDay(Members event, String name) {
        var before = event.faultCount();
        var day = event.date(name);
        if (event.faultCount() > before) {
            return Optional.empty();
        }
        return checkSchoolDay(event, event.path(name), day) ? Optional.of(day) : Optional.empty();
    }

    private boolean checkSchoolDay(Members event, String at, LocalDate day) {
        if (calendar.isPresent() && !calendar.get().isSchoolDay(day)) {
            event.faultAt(at, day + " is not a school day of " + calendar.get());
            return false;
        }
        return true;
    }

    private static void checkInScope(Members event, String name, Optional<LocalDate> firstDay) {
        var from = Instrument.SI_2012_1033.from();
        if (firstDay.filter(day -> day.isBefore(from)).isPresent()) {
            event.fault(name, "the exclusion begins before " + from + ", which is out of scope");
        }
    }
}
