package org.holdfast.calculator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.statute.Absence;
import org.holdfast.statute.Event;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.web.Problems;

/**
 * A suspension just before what happened: its days may run on into it (CAL-3), and those served
 * count even if it was cancelled (CAN-3). What its own letter called for is not worked out again.
 *
 * @param lastServed where it was cancelled, the last day that the child was out
 */
record SuspensionBefore(
        LocalDate first,
        LocalDate last,
        Optional<LocalDate> cancelled,
        Optional<LocalDate> lastServed) {
    private static final String ID = "before";

    private static final List<String> NAMES =
            List.of("before-first", "before-last", "before-cancelled", "before-served");

    /** Those after which it can be asked for. */
    static boolean isAskedOf(Kind kind) {
        return kind.isSuspension() || kind == Kind.PERMANENT;
    }

    static Optional<SuspensionBefore> of(Answers answers, Kind kind) {
        var last = answers.date("before-last").date();
        return answers.date("before-first")
                .date()
                .filter(_ -> isAskedOf(kind) && last.isPresent())
                .map(first ->
                        new SuspensionBefore(
                                first,
                                last.orElseThrow(),
                                answers.date("before-cancelled").date(),
                                answers.date("before-served").date()));
    }

    /** Whether an event is a part of it. */
    static boolean isOf(String event) {
        return event.startsWith(ID);
    }

    /**
     * Notes what is wrong with what was typed of it.
     *
     * @param out the first day of what came after it
     */
    static void check(Answers answers, String out, TypedDates dates, Problems problems) {
        if (NAMES.stream().allMatch(name -> answers.date(name).isEmpty())) {
            return;
        }
        var first = dates.need("before-first", "Enter the first day of the suspension before");
        var last = dates.need("before-last", "Enter the last day of the suspension before");
        dates.notBefore("before-last", first, "The last day cannot be before the first");
        dates.notBefore("before-cancelled", first, "It cannot be cancelled before it began");
        dates.notBefore("before-served", first, "The last day out cannot be before it began");
        if (dates.maybe("before-served").isPresent()) {
            dates.need("before-cancelled", "Enter the date on which it was cancelled");
        }
        var after = dates.maybe(out);
        if (last.isPresent() && after.filter(day -> !day.isAfter(last.get())).isPresent()) {
            problems.add("before-last-day", "It must end before the days out that came after it");
        }
    }

    /** It, and its cancellation. */
    List<Event> events() {
        var events = new ArrayList<Event>(2);
        events.add(
                new Event.Suspension(
                        ID,
                        Event.Decision.toldAtOnce(first),
                        Absence.wholeDays(first, last),
                        List.of(),
                        Optional.empty()));
        cancelled.ifPresent(day ->
                events.add(
                        new Event.Cancellation(
                                ID + "-cancelled", ID, day, lastServed, Optional.empty())));
        return events;
    }

    /** How much of it counts between two days. */
    SchoolDays countsBetween(SchoolCalendar calendar, LocalDate from, LocalDate to) {
        var whole = Absence.wholeDays(first, last);
        var counts = cancelled.isPresent() ? lastServed.flatMap(whole::until) : Optional.of(whole);
        return counts.map(days -> days.lengthBetween(calendar, from, to)).orElse(SchoolDays.NONE);
    }
}
