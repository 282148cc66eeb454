package org.holdfast.statute.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.statute.Absence.Span;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.calendar.Count;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.Session;

/**
 * Runs of consecutive school days out on suspension (CAL-3, EDU-2).
 *
 * <p>Suspensions run on when no session is held between the last of one and the first of the next:
 * weekends and holidays do not break a run. A school day missed in part is one of its days.
 */
final class Run {
    private Run() {}

    static final int SIXTH = 6; // 2007 Regs reg 3

    /**
     * One stretch of a suspension.
     *
     * @param suspensionBegan the first day of the suspension it belongs to
     */
    record Stretch(String suspension, LocalDate suspensionBegan, Span span) {

        /** SI 2014/3216: suspensions from 5 January 2015 join the one before. */
        private boolean joins(Stretch before) {
            return suspension.equals(before.suspension)
                    || !suspensionBegan.isBefore(Instrument.SI_2014_3216.from());
        }

        private boolean followsAtOnce(Stretch before, SchoolCalendar calendar) {
            var end = before.span;
            if (end.last().equals(span.first())) {
                return end.lastSession() == Session.AM && span.firstSession() == Session.PM;
            }
            return end.last().isBefore(span.first())
                    && end.lastSession() == Session.PM
                    && span.firstSession() == Session.AM
                    && calendar.schoolDaysBetween(end.last().plusDays(1), span.first().minusDays(1))
                            == 0;
        }
    }

    /** The six days of a run of which the sixth lies in this suspension. */
    static Optional<Count.DaysOut> toSixthDay(
            String suspension, List<Stretch> all, SchoolCalendar calendar) {
        for (var stretch : all) {
            if (stretch.suspension().equals(suspension)) {
                var days = toSixthDay(stretch, all, calendar);
                if (days.isPresent()) {
                    return days;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether one suspension comes earlier in a run that another belongs to. */
    static boolean comesBefore(
            String earlier, String later, List<Stretch> all, SchoolCalendar calendar) {
        for (var stretch : all) {
            if (stretch.suspension().equals(later)) {
                for (var at = before(stretch, all, calendar);
                        at.isPresent();
                        at = before(at.get(), all, calendar)) {
                    if (at.get().suspension().equals(earlier)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Optional<Count.DaysOut> toSixthDay(
            Stretch stretch, List<Stretch> all, SchoolCalendar calendar) {
        var first = start(stretch, all, calendar).span().first();
        var last = stretch.span().last();
        return calendar.schoolDaysBetween(first, last) >= SIXTH
                        && !isReachedBefore(stretch, first, all, calendar)
                ? Optional.of(
                        new Count.DaysOut(calendar, calendar.schoolDaysIn(first, last, SIXTH)))
                : Optional.empty();
    }

    private static Stretch start(Stretch stretch, List<Stretch> all, SchoolCalendar calendar) {
        var start = stretch;
        for (var before = before(start, all, calendar);
                before.isPresent();
                before = before(start, all, calendar)) {
            start = before.get();
        }
        return start;
    }

    /** Whether the run had its sixth day before this stretch of it. */
    private static boolean isReachedBefore(
            Stretch stretch, LocalDate first, List<Stretch> all, SchoolCalendar calendar) {
        return before(stretch, all, calendar)
                .filter(before -> calendar.schoolDaysBetween(first, before.span().last()) >= SIXTH)
                .isPresent();
    }

    private static Optional<Stretch> before(
            Stretch stretch, List<Stretch> all, SchoolCalendar calendar) {
        for (var other : all) {
            if (!other.equals(stretch)
                    && stretch.joins(other)
                    && stretch.followsAtOnce(other, calendar)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }
}
