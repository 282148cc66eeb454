package org.holdfast.statute;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.naive.Told;
import org.holdfast.statute.calendar.Closure;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.statute.calendar.SchoolYear;
import org.holdfast.statute.calendar.Session;
import org.holdfast.statute.calendar.Term;
import org.holdfast.statute.calendar.WorkingDays;

/** Puts a case that was told in plain values into the library's own words. */
final class Translation {
    private Translation() {}

    static SchoolCalendar calendar(Told.Year year) {
        return SchoolCalendar.of(
                "School",
                year.termsInYear(),
                year.terms().stream()
                        .map(term -> new Term(term.name(), term.first(), term.last()))
                        .toList(),
                year.shut().stream()
                        .map(shut -> new Closure(shut.first(), shut.last(), "closed"))
                        .toList());
    }

    static Case of(Told told, SchoolCalendar calendar, Set<LocalDate> bankHolidays) {
        var child = told.child();
        return new Case(
                new Case.Days(calendar, WorkingDays.without(bankHolidays)),
                new School(SchoolKind.valueOf(told.kind().name()), told.authority()),
                new Pupil(
                        child.born(),
                        child.yearGroup(),
                        child.home(),
                        child.facts().stream()
                                .map(fact -> Pupil.Status.valueOf(fact.name()))
                                .collect(Collectors.toSet()),
                        child.examinationsFinished()),
                told.prior().stream()
                        .map(prior ->
                                new PriorDays(
                                        new SchoolYear(prior.year()),
                                        SchoolDays.ofHalves(prior.halves()),
                                        prior.period()))
                        .toList(),
                told.happenings().stream().map(Translation::event).toList());
    }

    private static Event event(Told.Happening happening) {
        return switch (happening) {
            case Told.Suspension s ->
                    new Event.Suspension(
                            s.id(),
                            decision(s.decision()),
                            absence(s),
                            s.examinationsLost(),
                            s.representations());
            case Told.Permanent p ->
                    new Event.PermanentExclusion(
                            p.id(), decision(p.decision()), p.takesEffect(), p.firstDayOut());
            case Told.Cancellation c ->
                    new Event.Cancellation(
                            c.id(), c.of(), c.date(), c.lastDayServed(), c.meetingCommenced());
            case Told.Taught t -> new ProcessEvent.EducationArranged(t.id(), t.of(), t.starts());
            case Told.Meeting m -> new ProcessEvent.MeetingArranged(m.id(), m.about(), m.on());
            case Told.Remote r ->
                    new ProcessEvent.RemoteMeetingRequested(r.id(), r.about(), r.date());
            case Told.PutOff p -> new ProcessEvent.LimitPutOff(p.id(), p.of(), p.to(), "flood");
            case Told.Decided d ->
                    new Event.GovernorsDecision(
                            d.id(),
                            d.on(),
                            d.met(),
                            d.declined().isPresent()
                                    ? new Event.GovernorsOutcome.Decline(
                                            d.declined().map(Translation::notice))
                                    : new Event.GovernorsOutcome.Reinstate(),
                            d.waiver());
            case Told.Claim c ->
                    new Event.DiscriminationClaimDetermined(c.id(), c.decision(), c.date());
            case Told.Application a ->
                    new Event.ReviewApplication(
                            a.id(), a.of(), notice(a.sent()), a.senExpert(), a.hearing());
            case Told.Abandoned a -> new Event.ReviewAbandoned(a.id(), a.application(), a.date());
            case Told.Adjourn a ->
                    new ProcessEvent.AdjournmentRequested(
                            a.id(), a.application(), a.date(), a.expertAbsent());
            case Told.Reviewed r ->
                    new Event.PanelDecision(r.id(), r.on(), r.concluded(), outcome(r));
            case Told.Reconsidered r ->
                    new Event.Reconsideration(
                            r.id(),
                            r.after(),
                            r.date(),
                            r.declined()
                                    ? Event.ReconsiderationOutcome.DECLINE
                                    : Event.ReconsiderationOutcome.REINSTATE);
            case Told.Single s -> single(s);
        };
    }

    private static Event.Decision decision(Told.Decision decision) {
        return new Event.Decision(
                decision.made(), Optional.of(decision.made()), decision.boardInformed());
    }

    private static Absence absence(Told.Suspension suspension) {
        return suspension.lunchtimes().isEmpty()
                ? new Absence.Spans(
                        suspension.spans().stream()
                                .map(span ->
                                        new Absence.Span(
                                                span.first(),
                                                Session.valueOf(span.firstHalf().name()),
                                                span.last(),
                                                Session.valueOf(span.lastHalf().name())))
                                .toList())
                : Absence.lunchtimes(suspension.lunchtimes());
    }

    private static Notice notice(Told.Notice notice) {
        return new Notice(Notice.Method.valueOf(notice.way().name()), notice.date());
    }

    private static Event.PanelOutcome outcome(Told.Reviewed reviewed) {
        var notice = reviewed.notice().map(Translation::notice);
        return switch (reviewed.outcome()) {
            case UPHOLD -> new Event.PanelOutcome.Uphold();
            case RECOMMEND -> new Event.PanelOutcome.Recommend(notice);
            case QUASH -> new Event.PanelOutcome.Quash(false, notice);
            case QUASH_AND_PAY -> new Event.PanelOutcome.Quash(true, notice);
        };
    }

    private static Event.Alone single(Told.Single s) {
        var id = s.id();
        var day = s.date();
        return switch (s.kind()) {
            case OFF_SITE -> new Event.OffSiteDirection(id, day, s.other());
            case OFF_SITE_REVIEW ->
                    new PlacementEvent.OffSiteReview(id, day, s.other().orElse(day.plusWeeks(6)));
            case OFF_SITE_REVIEW_REQUEST ->
                    new PlacementEvent.OffSiteReviewRequest(id, day, s.other());
            case EHC_REQUEST -> new Event.EhcRequest(id, day);
            case EHC_DRAFT -> new Event.EhcDraftPlan(id, day);
            case EHC_MEETING -> new Event.EhcReviewMeeting(id, day);
            case EHC_ADVICE -> new EhcEvent.AdviceRequested(id, day);
            case EHC_MEETING_ARRANGED -> new EhcEvent.ReviewArranged(id, day);
            case EHC_AMENDMENT -> new EhcEvent.AmendmentNotice(id, day);
            case EHC_PLAN -> new EhcEvent.PlanInForce(id, day);
            case EHC_PHASE_16 -> new EhcEvent.PhaseTransfer(id, day, EhcEvent.Phase.POST_SIXTEEN);
            case EHC_PHASE_OTHER -> new EhcEvent.PhaseTransfer(id, day, EhcEvent.Phase.OTHER);
            case EHC_REASSESSMENT -> new EhcEvent.ReassessmentRequest(id, day);
            case EHC_REASSESSMENT_AGREED -> new EhcEvent.ReassessmentAgreed(id, day);
            case EHC_MOVES ->
                    new EhcEvent.PlanMoves(id, day, s.third().orElse(day), s.other(), s.other());
            case EHC_DECISION -> new EhcEvent.DecisionNotified(id, day, s.other());
            case IN_YEAR -> new Event.InYearApplication(id, day);
            case FAIR_ACCESS -> new Event.FairAccessReferral(id, day);
            case MANAGED_MOVE -> new PlacementEvent.ManagedMove(id, day, false);
            case MANAGED_MOVE_ON_TRIAL -> new PlacementEvent.ManagedMove(id, day, true);
            case PART_TIME ->
                    new PlacementEvent.PartTimeTimetable(
                            id, day, s.other(), PlacementEvent.Purpose.EXCEPTIONAL_CIRCUMSTANCES);
            case PART_TIME_FOR_BEHAVIOUR ->
                    new PlacementEvent.PartTimeTimetable(
                            id, day, s.other(), PlacementEvent.Purpose.BEHAVIOUR);
            case SEPARATION -> new PlacementEvent.Separation(id, day);
            case EXCLUDED_TWICE -> new PlacementEvent.ExcludedTwice(id, day);
            case HOME_EDUCATION -> new PlacementEvent.HomeEducation(id, day);
            case DELETED -> new PlacementEvent.NameDeleted(id, day);
            case ENTERED -> new PlacementEvent.NameEntered(id, day);
            case SICK -> new PlacementEvent.LongSickness(id, day);
        };
    }
}
