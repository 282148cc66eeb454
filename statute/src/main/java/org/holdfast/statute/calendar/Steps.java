package org.holdfast.statute.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Writes a count down: school days by the week with a running total, closures with their reasons.
 */
final class Steps {
    private final SchoolCalendar calendar;
    private final Predicate<LocalDate> counts;
    private final List<Step> steps = new ArrayList<>();
    private int total;

    private Steps(SchoolCalendar calendar, Predicate<LocalDate> counts) {
        this.calendar = calendar;
        this.counts = counts;
    }

    /** From a day forward to where a count ends. */
    static List<Step> onTo(SchoolCalendar calendar, LocalDate from, Reached reached) {
        return reached instanceof Reached.Day(var end, var _)
                ? new Steps(calendar, calendar::isSchoolDay).walk(from, end)
                : List.of();
    }

    /** From where a count ends up to a day; the total is of days left before the event. */
    static List<Step> backTo(SchoolCalendar calendar, LocalDate from, Reached reached) {
        return onTo(
                calendar,
                reached instanceof Reached.Day(var end, var _) ? end : from,
                forward(from, reached));
    }

    /** Through these days only. */
    static List<Step> through(SchoolCalendar calendar, List<LocalDate> days) {
        var counted = Set.copyOf(days);
        return new Steps(calendar, counted::contains).walk(days.getFirst(), days.getLast());
    }

    private static Reached forward(LocalDate from, Reached reached) {
        return switch (reached) {
            case Reached.Day(var _, var provisional) -> new Reached.Day(from, provisional);
            case Reached.Unknown unknown -> unknown;
        };
    }

    private List<Step> walk(LocalDate from, LocalDate to) {
        for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (counts.test(day)) {
                count(day);
            } else if (!isWeekend(day)) {
                pass(day, reasonFor(day));
            }
        }
        return List.copyOf(steps);
    }

    private void count(LocalDate day) {
        total++;
        if (!steps.isEmpty()
                && steps.getLast() instanceof Step.Counted(var first, var last, var _)
                && last.plusDays(1).equals(day)) {
            steps.set(steps.size() - 1, new Step.Counted(first, day, total));
        } else {
            steps.add(new Step.Counted(day, day, total));
        }
    }

    private void pass(LocalDate day, String reason) {
        if (!steps.isEmpty()
                && steps.getLast() instanceof Step.Passed(var first, var last, var same)
                && same.equals(reason)
                && (last.plusDays(1).equals(day) || day.getDayOfWeek() == DayOfWeek.MONDAY)) {
            steps.set(steps.size() - 1, new Step.Passed(first, day, reason));
        } else {
            steps.add(new Step.Passed(day, day, reason));
        }
    }

    private String reasonFor(LocalDate day) {
        var closure = calendar.closureOn(day);
        if (closure.isPresent()) {
            return closure.get().reason();
        }
        return calendar.terms().stream().anyMatch(term -> term.contains(day))
                ? "attended"
                : "holiday";
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
