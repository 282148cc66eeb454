package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.exclusion.Grounds.Part;
import org.holdfast.exclusion.Refusal.Missing;
import org.holdfast.statute.Absence;
import org.holdfast.statute.Fact;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.SchoolDays;

/** Whether a suspension may be recorded as it stands. */
final class SuspensionRules {
    private static final int HALVES = 2;

    private SuspensionRules() {}

    /**
     * Everything that stands in the way, in the order in which the questions are asked. A barred
     * reason stops at once: nothing else is judged.
     *
     * @param reckoned what the clock makes of it; empty while its days cannot be counted
     */
    static List<Refusal> refusals(
            ProposedSuspension proposed, Circumstances now, Optional<Fact.Suspended> reckoned) {
        var barred = GroundsRules.barred(proposed.grounds(), now.policy());
        if (!barred.isEmpty()) {
            return barred;
        }
        var refusals = new ArrayList<Refusal>();
        refusals.addAll(
                grounds(
                        proposed.grounds(),
                        now,
                        proposed.decided(),
                        proposed.absence().firstDay()));
        refusals.addAll(dates(proposed, now));
        refusals.addAll(GroundsRules.told(proposed.told(), proposed.decided(), now.today()));
        if (refusals.stream().noneMatch(SuspensionRules::spoilsTheCount)) {
            refusals.addAll(length(proposed, now));
            reckoned.ifPresent(fact -> refusals.addAll(cap(fact)));
        }
        return refusals;
    }

    /** What the grounds alone leave open; a barred reason stops at once. */
    static List<Refusal> grounds(
            Grounds grounds, Circumstances now, LocalDate decided, LocalDate firstDay) {
        var refusals = new ArrayList<Refusal>(GroundsRules.barred(grounds, now.policy()));
        if (refusals.isEmpty()) {
            refusals.addAll(GroundsRules.reasons(grounds, firstDay));
            refusals.addAll(GroundsRules.said(grounds, now.standing(), decided));
            GroundsRules.words(grounds, Part.LESSER_SANCTION, Missing.LESSER_SANCTION, refusals);
        }
        return refusals;
    }

    /** PWR-3: 45 is lawful, 45.5 is not, in each school year that it touches. */
    static List<Refusal> cap(Fact.Suspended reckoned) {
        return reckoned.yearTotals().stream()
                .filter(Fact.YearTotal::isOverCap)
                .<Refusal>map(total ->
                        new Refusal.PastTheCap(
                                total.year(),
                                total.total().less(total.share()),
                                total.share(),
                                total.mostAllowed()))
                .toList();
    }

    /** When: days of school, not yet taken, not before the decision. */
    static List<Refusal> dates(ProposedSuspension proposed, Circumstances now) {
        var refusals = new ArrayList<Refusal>();
        if (proposed.decided().isAfter(now.today())) {
            refusals.add(new Refusal.DecidedInFuture());
        }
        if (proposed.absence().firstDay().isBefore(proposed.decided())) {
            refusals.add(new Refusal.BeginsBeforeDecision());
        }
        refusals.addAll(schoolDays(proposed.absence(), now.calendar()));
        if (refusals.stream().noneMatch(SuspensionRules::spoilsTheCount)) {
            refusals.addAll(clashes(proposed, now));
        }
        proposed.examinationsLost().stream()
                .filter(day ->
                        day.isBefore(proposed.absence().firstDay())
                                || day.isAfter(proposed.absence().lastDay()))
                .forEach(day -> refusals.add(new Refusal.ExaminationOutside(day)));
        return refusals;
    }

    private static List<Refusal> schoolDays(Absence absence, SchoolCalendar calendar) {
        var ends = new ArrayList<LocalDate>();
        switch (absence) {
            case Absence.Lunchtimes(var days) -> ends.addAll(days);
            case Absence.Spans(var spans) ->
                    spans.forEach(span -> {
                        ends.add(span.first());
                        if (!span.last().equals(span.first())) {
                            ends.add(span.last());
                        }
                    });
        }
        var refusals = new ArrayList<Refusal>();
        for (var day : ends) {
            schoolDay(day, calendar).ifPresent(refusals::add);
        }
        return refusals;
    }

    /** Why the day is no day of school, if it is none. */
    static Optional<Refusal> schoolDay(LocalDate day, SchoolCalendar calendar) {
        if (calendar.isSchoolDay(day)) {
            return Optional.empty();
        }
        if (!calendar.covers(day)) {
            return Optional.of(new Refusal.CalendarUnknown(day));
        }
        return Optional.of(
                new Refusal.NotSchoolDay(
                        day, calendar.schoolDaysIn(day, day.plusMonths(3)).stream().findFirst()));
    }

    private static List<Refusal> clashes(ProposedSuspension proposed, Circumstances now) {
        for (var day : DayOut.of(proposed.absence(), now.calendar())) {
            for (var taken : now.taken()) {
                if (taken.day().clashesWith(day)) {
                    return List.of(new Refusal.Overlaps(day.day(), taken.exclusion()));
                }
            }
        }
        return now.permanentlyExcluded()
                .filter(permanent -> !proposed.absence().lastDay().isBefore(permanent.from()))
                .<List<Refusal>>map(permanent ->
                        List.of(new Refusal.AlreadyPermanentlyExcluded(permanent.exclusion())))
                .orElse(List.of());
    }

    /** S4-02: the shortest time necessary; above the authority's number of days it is asked why. */
    private static List<Refusal> length(ProposedSuspension proposed, Circumstances now) {
        var length = DayOut.length(DayOut.of(proposed.absence(), now.calendar()));
        var usual = now.policy().number(Setting.LENGTH_PROMPT);
        return length.halves() > usual * HALVES && !proposed.grounds().says(Part.LONGER_THAN_USUAL)
                ? List.of(new Refusal.LengthNotJustified(length, usual))
                : List.of();
    }

    private static boolean spoilsTheCount(Refusal refusal) {
        return refusal instanceof Refusal.NotSchoolDay
                || refusal instanceof Refusal.CalendarUnknown;
    }

    /** How long the suspension is on this calendar. */
    static SchoolDays lengthOf(ProposedSuspension proposed, SchoolCalendar calendar) {
        return DayOut.length(DayOut.of(proposed.absence(), calendar));
    }
}
