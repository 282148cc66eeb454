package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.OrganisationId;
import org.holdfast.statute.Case;
import org.holdfast.statute.Duty;
import org.holdfast.statute.Event;
import org.holdfast.statute.Findings;
import org.holdfast.statute.PriorDays;
import org.holdfast.statute.Pupil;
import org.holdfast.statute.School;
import org.holdfast.statute.Timing;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.statute.calendar.SchoolYear;
import org.holdfast.statute.law.Clock;

/**
 * Everything about one pupil at one school from which duties follow, ready for the clock.
 *
 * @param own the pupil's exclusions at the school
 * @param elsewhere days at other schools
 * @param policy the authority’s own numbers
 */
record CaseFile(
        SchoolCalendar calendar,
        School school,
        Pupil pupil,
        List<Exclusion> own,
        List<Exclusions.Elsewhere> elsewhere,
        Offices offices,
        LocalPolicy policy) {

    /**
     * On whose lists of work the duties stand.
     *
     * @param home the authority where the pupil lives, where it is another and known here
     */
    record Offices(
            OrganisationId school, OrganisationId authority, Optional<OrganisationId> home) {}

    CaseFile {
        own = List.copyOf(own);
        elsewhere = List.copyOf(elsewhere);
    }

    /** This file with an exclusion added, or in place of what it was before. */
    CaseFile with(Exclusion exclusion) {
        var all = new ArrayList<>(own);
        all.removeIf(one -> one.id().equals(exclusion.id()));
        all.add(exclusion);
        return new CaseFile(calendar, school, pupil, all, elsewhere, offices, policy);
    }

    /** What the law makes of one exclusion, with all that came before it. */
    Findings findings(Exclusion about) {
        return Clock.of(caseAbout(about));
    }

    /**
     * What is owed because of one exclusion and of all that came after it, with what a careful
     * school does besides.
     */
    List<Duty> duties(Exclusion about) {
        var id = eventId(about.id());
        var findings = findings(about);
        return Stream.concat(findings.duties().stream(), findings.prudent().stream())
                .filter(duty -> duty.event().startsWith(id))
                .filter(duty -> !onNoDay(duty))
                .toList();
    }

    /** A duty owed on certain days, of which the calendar knows none. */
    private static boolean onNoDay(Duty duty) {
        return duty.timing() instanceof Timing.On(var days) && days.isEmpty();
    }

    /** The case before something that is proposed for a day. */
    Case caseBefore(LocalDate day) {
        return new Case(Case.Days.of(calendar), school, pupil, priorDays(day), events());
    }

    /**
     * The case as the clock takes it. Days at other schools count for this exclusion where they lie
     * before it.
     */
    Case caseAbout(Exclusion about) {
        return caseBefore(about.imposed().firstDay());
    }

    private List<Event> events() {
        var dated = new ArrayList<Dated>();
        for (var exclusion : own.stream().filter(this::countable).toList()) {
            dated.add(new Dated(exclusion.imposed().decided(), 0, exclusion(exclusion)));
            var progress = exclusion.progress();
            progress.decision()
                    .ifPresent(decision ->
                            dated.add(new Dated(decision.met(), 1, decided(exclusion, decision))));
            dated.addAll(ReviewEvents.of(exclusion));
            progress.cancellation()
                    .ifPresent(cancelled ->
                            dated.add(
                                    new Dated(cancelled.on(), 1, cancelled(exclusion, cancelled))));
        }
        return dated.stream()
                .sorted(Comparator.comparing(Dated::on).thenComparingInt(Dated::rank))
                .map(Dated::event)
                .toList();
    }

    /** Whether the calendar knows a day of it: nothing can be counted from one that it does not. */
    private boolean countable(Exclusion exclusion) {
        return switch (exclusion.imposed()) {
            case Imposed.Suspension suspension ->
                    !DayOut.of(suspension.absence(), calendar).isEmpty();
            case Imposed.Permanent permanent -> calendar.covers(permanent.firstDay());
        };
    }

    private static Event exclusion(Exclusion exclusion) {
        var progress = exclusion.progress();
        var decision =
                new Event.Decision(
                        exclusion.imposed().decided(),
                        progress.parentTold(),
                        progress.boardInformed());
        var id = eventId(exclusion.id());
        return switch (exclusion.imposed()) {
            case Imposed.Suspension suspension ->
                    new Event.Suspension(
                            id,
                            decision,
                            suspension.absence(),
                            suspension.examinationsLost(),
                            progress.representations());
            case Imposed.Permanent permanent ->
                    new Event.PermanentExclusion(
                            id, decision, permanent.takesEffect(), permanent.firstDay());
        };
    }

    private static Event decided(Exclusion exclusion, Progress.BoardDecision decision) {
        Event.GovernorsOutcome outcome =
                decision.reinstates()
                        ? new Event.GovernorsOutcome.Reinstate()
                        : new Event.GovernorsOutcome.Decline(
                                decision.notice().map(ReviewEvents::notice));
        return new Event.GovernorsDecision(
                ReviewEvents.decisionId(exclusion),
                eventId(exclusion.id()),
                decision.met(),
                outcome,
                exclusion.progress().proceedings().review().waived());
    }

    private static Event cancelled(Exclusion exclusion, Progress.Cancellation cancelled) {
        return new Event.Cancellation(
                eventId(exclusion.id()) + "/cancelled",
                eventId(exclusion.id()),
                cancelled.on(),
                cancelled.lastDayServed(),
                exclusion
                        .progress()
                        .boardMeetingBegun()
                        .or(() -> exclusion.progress().decision().map(made -> made.met())));
    }

    private List<PriorDays> priorDays(LocalDate before) {
        return elsewhere.stream()
                .filter(days -> days.first().isBefore(before))
                .map(days ->
                        new PriorDays(
                                SchoolYear.of(days.first()),
                                SchoolDays.ofHalves(days.halfDays()),
                                calendar.countingPeriodOf(days.last())
                                        .map(period -> period.name())))
                .toList();
    }

    /** How the clock's findings name an exclusion. */
    static String eventId(ExclusionId id) {
        return id.value().toString();
    }

    /**
     * An event of the clock in its place.
     *
     * @param rank among those of one day
     */
    record Dated(LocalDate on, int rank, Event event) {}
}
