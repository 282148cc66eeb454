package org.holdfast.statute.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * School days made ready to count: where each stands among all of them, and how many come before
 * any day. Both are looked up, never searched for.
 */
final class OpenDays {
    private static final int WEEK = 7;

    private final int origin;
    private final int[] schoolDays;

    /** For each day from the origin, how many school days came before it. */
    private final int[] before;

    /** Weekdays inside the terms, which are in order, and outside the closures. */
    OpenDays(List<Term> terms, List<Closure> closures) {
        this.origin = terms.isEmpty() ? 0 : epochDay(terms.getFirst().first());
        var open = open(terms, closures);
        this.before = new int[open.length + 1];
        for (int i = 0; i < open.length; i++) {
            before[i + 1] = before[i] + (open[i] ? 1 : 0);
        }
        this.schoolDays = new int[before[open.length]];
        for (int i = 0; i < open.length; i++) {
            if (open[i]) {
                schoolDays[before[i]] = origin + i;
            }
        }
    }

    /** How many there are. */
    int count() {
        return schoolDays.length;
    }

    /** How many come before a day. */
    int before(LocalDate day) {
        return before(index(day));
    }

    /** How many have come by the end of a day. */
    int until(LocalDate day) {
        return before(index(day) + 1);
    }

    boolean isOpen(LocalDate day) {
        return until(day) > before(day);
    }

    boolean covers(LocalDate day) {
        var i = index(day);
        return i >= 0 && i < before.length - 1;
    }

    /** The school day at a place, the first being at 0. */
    LocalDate at(int place) {
        return LocalDate.ofEpochDay(schoolDays[place]);
    }

    private int before(int index) {
        return before[Math.clamp(index, 0, before.length - 1)];
    }

    private boolean[] open(List<Term> terms, List<Closure> closures) {
        if (terms.isEmpty()) {
            return new boolean[0];
        }
        var open = new boolean[index(terms.getLast().last()) + 1];
        for (var term : terms) {
            Arrays.fill(open, index(term.first()), index(term.last()) + 1, true);
        }
        for (var closure : closures) {
            var from = Math.clamp(index(closure.first()), 0, open.length);
            var to = Math.clamp(index(closure.last()) + 1, 0, open.length);
            Arrays.fill(open, from, to, false);
        }
        var weekday = terms.getFirst().first().getDayOfWeek().getValue();
        var saturday = Math.floorMod(DayOfWeek.SATURDAY.getValue() - weekday, WEEK);
        for (int i = saturday - WEEK; i < open.length; i += WEEK) {
            close(open, i);
            close(open, i + 1);
        }
        return open;
    }

    private static void close(boolean[] open, int i) {
        if (i >= 0 && i < open.length) {
            open[i] = false;
        }
    }

    private int index(LocalDate day) {
        return epochDay(day) - origin;
    }

    private static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
