package org.holdfast.statute.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.statute.Absence;
import org.holdfast.statute.Case;
import org.holdfast.statute.Event.Suspension;
import org.holdfast.statute.Fact.Suspended;
import org.holdfast.statute.Fact.TermTotal;
import org.holdfast.statute.Fact.YearTotal;
import org.holdfast.statute.PriorDays;
import org.holdfast.statute.calendar.CountingPeriod;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.statute.calendar.SchoolYear;

/**
 * Keeps count of a pupil's days of suspension, event by event.
 *
 * <p>A suspension counts whole from the day it is imposed. Once it is lawfully cancelled only the
 * days up to the last one served still count (CAN-3, AMB-6).
 */
final class Ledger {
    private final Case given;
    private final SchoolCalendar calendar;
    private final List<Entry> entries = new ArrayList<>(2);

    /** A suspension and what of it counts. */
    private record Entry(String event, Absence absence, Served served) {}

    /** Whether a suspension still stands as it was imposed. */
    private enum Served {
        AS_IMPOSED,
        UNTIL_CANCELLED
    }

    Ledger(Case given) {
        this.given = given;
        this.calendar = given.days().school();
    }

    /** Enters a suspension and gives the totals as they stand with the whole of it served. */
    Suspended enter(Suspension suspension) {
        var absence = suspension.absence();
        var facts =
                new Suspended(
                        suspension.id(),
                        absence.length(calendar),
                        termTotals(absence),
                        yearTotals(absence));
        entries.add(new Entry(suspension.id(), absence, Served.AS_IMPOSED));
        return facts;
    }

    /** Gives back the days of a cancelled suspension that were not served. */
    void giveBack(String suspension, Optional<LocalDate> lastDayServed) {
        var served = new ArrayList<Entry>(entries.size());
        for (var entry : entries) {
            if (entry.event().equals(suspension)) {
                lastDayServed
                        .flatMap(entry.absence()::until)
                        .ifPresent(left ->
                                served.add(new Entry(suspension, left, Served.UNTIL_CANCELLED)));
            } else {
                served.add(entry);
            }
        }
        entries.clear();
        entries.addAll(served);
    }

    /** Days of suspension in a school year, up to and including a day. */
    SchoolDays inYearUpTo(SchoolYear year, LocalDate last) {
        var end = last.isBefore(year.last()) ? last : year.last();
        return priorIn(year).plus(enteredBetween(year.first(), end));
    }

    /** The same, leaving out one suspension of which no day was served. */
    SchoolDays inYearUpToWithout(String suspension, SchoolYear year, LocalDate last) {
        var others = new Ledger(given);
        entries.stream()
                .filter(entry -> !entry.event().equals(suspension))
                .forEach(others.entries::add);
        return others.inYearUpTo(year, last);
    }

    /** Whether a suspension has been entered and not been cancelled. */
    boolean holdsAsImposed(String suspension) {
        return entries.stream()
                .anyMatch(entry ->
                        entry.event().equals(suspension) && entry.served() == Served.AS_IMPOSED);
    }

    /** Whether a suspension is too short to reach a sixth day and none runs on into it. */
    boolean isShortAndApart(Suspension suspension) {
        var absence = suspension.absence();
        if (calendar.schoolDaysBetween(absence.firstDay(), absence.lastDay()) >= Run.SIXTH) {
            return false;
        }
        for (var entry : entries) {
            if (!entry.event().equals(suspension.id())
                    && !entry.absence().firstDay().isAfter(absence.lastDay())
                    && !isSchoolHeldBetween(entry.absence(), absence)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSchoolHeldBetween(Absence earlier, Absence later) {
        return calendar.schoolDaysBetween(
                        earlier.lastDay().plusDays(1), later.firstDay().minusDays(1))
                > 0;
    }

    /** The stretches of whole and half days of every suspension entered. */
    List<Run.Stretch> stretches() {
        var stretches = new ArrayList<Run.Stretch>(entries.size());
        for (var entry : entries) {
            if (entry.absence() instanceof Absence.Spans(var spans)) {
                for (var span : spans) {
                    stretches.add(new Run.Stretch(entry.event(), entry.absence().firstDay(), span));
                }
            }
        }
        return stretches;
    }

    /** AMB-5: whether days from before the case, perhaps at another school, are in a term total. */
    boolean countsPriorDaysIn(Suspended totals) {
        return !given.priorDays().isEmpty()
                && totals.termTotals().stream()
                        .anyMatch(term ->
                                given.priorDays().stream()
                                        .anyMatch(prior -> isIn(term.period(), prior)));
    }

    /** AMB-6: whether days served of a cancelled suspension are in a term total. */
    boolean countsCancelledDaysIn(Suspended totals) {
        for (var entry : entries) {
            if (entry.served() == Served.UNTIL_CANCELLED) {
                for (var term : totals.termTotals()) {
                    var period = term.period();
                    if (!entry.absence()
                            .lengthBetween(calendar, period.first(), period.last())
                            .isNone()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isIn(CountingPeriod period, PriorDays prior) {
        return prior.countingPeriod().filter(period.name()::equals).isPresent();
    }

    private List<TermTotal> termTotals(Absence absence) {
        var totals = new ArrayList<TermTotal>(2);
        for (var period : calendar.countingPeriodsIn(absence.firstDay(), absence.lastDay())) {
            var own = absence.lengthBetween(calendar, period.first(), period.last());
            if (!own.isNone()) {
                totals.add(new TermTotal(period, own.plus(earlierIn(period))));
            }
        }
        return totals;
    }

    private List<YearTotal> yearTotals(Absence absence) {
        var totals = new ArrayList<YearTotal>(2);
        var last = SchoolYear.of(absence.lastDay());
        for (var year = SchoolYear.of(absence.firstDay());
                year.compareTo(last) <= 0;
                year = new SchoolYear(year.start() + 1)) {
            var own = absence.lengthBetween(calendar, year.first(), year.last());
            var earlier = priorIn(year).plus(enteredBetween(year.first(), year.last()));
            totals.add(new YearTotal(year, earlier.plus(own), own));
        }
        return totals;
    }

    private SchoolDays earlierIn(CountingPeriod period) {
        var days = enteredBetween(period.first(), period.last());
        for (var prior : given.priorDays()) {
            if (isIn(period, prior)) {
                days = days.plus(prior.days());
            }
        }
        return days;
    }

    private SchoolDays priorIn(SchoolYear year) {
        var days = SchoolDays.NONE;
        for (var prior : given.priorDays()) {
            if (prior.schoolYear().equals(year)) {
                days = days.plus(prior.days());
            }
        }
        return days;
    }

    private SchoolDays enteredBetween(LocalDate first, LocalDate last) {
        var days = SchoolDays.NONE;
        for (var entry : entries) {
            days = days.plus(entry.absence().lengthBetween(calendar, first, last));
        }
        return days;
    }
}
