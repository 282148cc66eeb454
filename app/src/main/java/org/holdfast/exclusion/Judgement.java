package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.statute.Absence;
import org.holdfast.statute.Event;
import org.holdfast.statute.Fact;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.law.Clock;

/** From a pupil's file to what a proposal is judged against. */
final class Judgement {
    private Judgement() {}

    static Circumstances circumstances(CaseFiles.Opened opened, CaseFile file, LocalDate today) {
        var taken =
                opened.own().stream()
                        .flatMap(one ->
                                one.days().stream()
                                        .map(day -> new Circumstances.Taken(one.id(), day)))
                        .toList();
        return new Circumstances(
                today,
                file.calendar(),
                opened.policy(),
                opened.standing(),
                taken,
                permanentlyExcluded(opened.own()));
    }

    private static Optional<Circumstances.Standing> permanentlyExcluded(List<Exclusion> own) {
        return own.stream()
                .filter(Exclusion::stands)
                .filter(one -> one.imposed() instanceof Imposed.Permanent)
                .map(one -> new Circumstances.Standing(one.id(), one.imposed().firstDay()))
                .findFirst();
    }

    /** The totals with the proposal served; empty while the calendar does not reach its days. */
    static Optional<Fact.Suspended> reckoned(CaseFile file, ProposedSuspension proposed) {
        if (!covers(file.calendar(), proposed.absence())
                || DayOut.of(proposed.absence(), file.calendar()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Clock.proposing(file.caseBefore(proposed.absence().firstDay()), event(proposed)));
    }

    static Event.Suspension event(ProposedSuspension proposed) {
        return new Event.Suspension(
                CaseFile.eventId(proposed.id()),
                new Event.Decision(
                        proposed.decided(), proposed.told().parent(), proposed.told().board()),
                proposed.absence(),
                proposed.examinationsLost(),
                Optional.empty());
    }

    private static boolean covers(SchoolCalendar calendar, Absence absence) {
        return calendar.covers(absence.firstDay()) && calendar.covers(absence.lastDay());
    }

    /** The event that recording a suspension would be. */
    static Happening.Suspended suspended(ProposedSuspension proposed, SchoolCalendar calendar) {
        return new Happening.Suspended(
                proposed.decided(),
                proposed.absence() instanceof Absence.Lunchtimes
                        ? Imposed.Form.LUNCHTIMES
                        : Imposed.Form.WHOLE_AND_HALF_DAYS,
                Stretch.of(proposed.absence()),
                DayOut.of(proposed.absence(), calendar),
                proposed.examinationsLost(),
                Happening.Evidence.of(proposed.grounds()),
                proposed.told());
    }

    /** The event that recording a permanent exclusion would be. */
    static Happening.PermanentlyExcluded excluded(ProposedPermanentExclusion proposed) {
        return new Happening.PermanentlyExcluded(
                proposed.dates(),
                proposed.singleIncident(),
                proposed.follows(),
                Happening.Evidence.of(proposed.grounds()),
                proposed.told());
    }

    /** What the pupil's suspensions signal now, and the evidence of a permanent exclusion. */
    static List<Signal> signals(CaseFile file, Exclusion newest, LocalPolicy policy) {
        var all = new ArrayList<SignalRules.Served>();
        file.own().stream()
                .filter(one -> !one.days().isEmpty())
                .map(one -> new SignalRules.Served(one.imposed().firstDay(), one.days()))
                .forEach(all::add);
        file.elsewhere().stream()
                .collect(Collectors.groupingBy(Exclusions.Elsewhere::suspension))
                .values()
                .forEach(days -> all.add(served(days)));
        return SignalRules.suspensions(
                new SignalRules.Served(newest.imposed().firstDay(), newest.days()),
                all,
                file.calendar(),
                policy);
    }

    private static SignalRules.Served served(List<Exclusions.Elsewhere> suspension) {
        var halves = new ArrayList<DayOut>();
        for (var days : suspension) {
            for (int half = 0; half < days.halfDays(); half++) {
                halves.add(new DayOut(days.first(), DayOut.Part.AM));
            }
        }
        return new SignalRules.Served(suspension.getFirst().first(), halves);
    }
}
