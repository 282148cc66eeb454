package org.holdfast.statute.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * School days made ready to count: how many come before any day, and which day stands at any place
 * among them. Each is looked up in a table of its own, never searched for.
 */
final class OpenDays {
    private static final int MONTHS_IN_YEAR = 12;
    private static final int MONTH_BITS = 4;
    private static final int DAY_BITS = 5;

    /** The Saturdays and Sundays of 37 days from a Monday. */
    private static final long WEEKENDS = 0b11_00000_11_00000_11_00000_11_00000_11_00000L;

    private final int firstMonth;

    /** For each month the school days before it, and a bit for each of its days. */
    private final long[] months;

    /** Year, month and day of each. */
    private final int[] schoolDays;

    /** Weekdays inside the terms, which are in order, and outside the closures. */
    OpenDays(List<Term> terms, List<Closure> closures) {
        this.firstMonth = terms.isEmpty() ? 0 : month(terms.getFirst().first());
        var open = new int[terms.isEmpty() ? 0 : index(terms.getLast().last()) + 1];
        for (var term : terms) {
            change(open, term.first(), term.last(), (days, these) -> days | these);
        }
        for (var closure : closures) {
            change(open, closure.first(), closure.last(), (days, these) -> days & ~these);
        }
        this.months = new long[open.length];
        var count = 0;
        for (int i = 0; i < open.length; i++) {
            var days = open[i] & weekdays(firstMonth + i);
            months[i] = ((long) count << Integer.SIZE) | days;
            count += Integer.bitCount(days);
        }
        this.schoolDays = new int[count];
        for (int i = 0, at = 0; i < open.length; i++) {
            for (int days = (int) months[i]; days != 0; days &= days - 1) {
                schoolDays[at++] = pack(firstMonth + i, Integer.numberOfTrailingZeros(days) + 1);
            }
        }
    }

    /** How many there are. */
    int count() {
        return schoolDays.length;
    }

    /** How many come before a day. */
    int before(LocalDate day) {
        return before(index(day), day.getDayOfMonth() - 1);
    }

    /** How many have come by the end of a day. */
    int until(LocalDate day) {
        return before(index(day), day.getDayOfMonth());
    }

    boolean isOpen(LocalDate day) {
        return until(day) > before(day);
    }

    /** The school day at a place, the first being at 0. */
    LocalDate at(int place) {
        var packed = schoolDays[place];
        return LocalDate.of(
                packed >> (MONTH_BITS + DAY_BITS),
                (packed >> DAY_BITS) & firstBits(MONTH_BITS),
                packed & firstBits(DAY_BITS));
    }

    /** How many come before a month, and in so many days of it. */
    private int before(int index, int daysOfMonth) {
        if (index < 0) {
            return 0;
        }
        if (index >= months.length) {
            return schoolDays.length;
        }
        var month = months[index];
        return (int) (month >> Integer.SIZE)
                + Integer.bitCount((int) month & firstBits(daysOfMonth));
    }

    /** Changes the days of each month from one day to another, so far as there are such months. */
    private void change(int[] open, LocalDate first, LocalDate last, IntBinaryOperator change) {
        var from = index(first);
        var to = index(last);
        for (int i = Math.max(from, 0); i <= Math.min(to, open.length - 1); i++) {
            var before = i == from ? first.getDayOfMonth() - 1 : 0;
            var until = i == to ? last.getDayOfMonth() : firstOf(firstMonth + i).lengthOfMonth();
            open[i] = change.applyAsInt(open[i], firstBits(until) & ~firstBits(before));
        }
    }

    private static int weekdays(int month) {
        return (int) ~(WEEKENDS >> (firstOf(month).getDayOfWeek().getValue() - 1));
    }

    private int index(LocalDate day) {
        return month(day) - firstMonth;
    }

    private static int month(LocalDate day) {
        return day.getYear() * MONTHS_IN_YEAR + day.getMonthValue() - 1;
    }

    private static LocalDate firstOf(int month) {
        return LocalDate.of(month / MONTHS_IN_YEAR, month % MONTHS_IN_YEAR + 1, 1);
    }

    private static int pack(int month, int day) {
        var first = firstOf(month);
        return (first.getYear() << (MONTH_BITS + DAY_BITS))
                | (first.getMonthValue() << DAY_BITS)
                | day;
    }

    private static int firstBits(int howMany) {
        return (1 << howMany) - 1;
    }
}
