package org.holdfast.statute.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.statute.Absence;
import org.holdfast.statute.Case;
import org.holdfast.statute.ContestedPoint;
import org.holdfast.statute.Event;
import org.holdfast.statute.Fact;
import org.holdfast.statute.Findings;
import org.holdfast.statute.Flag;
import org.holdfast.statute.Law;
import org.holdfast.statute.Pupil.Status;
import org.holdfast.statute.calendar.Count;
import org.holdfast.statute.calendar.Reached;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.statute.calendar.SchoolYear;

/** Takes the events of one case in their order and puts each before the rules. */
final class Proceedings {
    private final Setting setting;
    private final Ledger ledger;
    private final Outcome outcome = new Outcome();
    private final Map<String, Matter> matters = new HashMap<>(8);
    private final List<Suspended> suspended = new ArrayList<>(4);

    private Proceedings(Case given) {
        this.setting = Setting.of(given);
        this.ledger = new Ledger(given);
    }

    static Findings of(Case given) {
        var proceedings = new Proceedings(given);
        for (var event : given.events()) {
            proceedings.take(event);
        }
        return proceedings.outcome.findings();
    }

    private void take(Event event) {
        switch (event) {
            case Event.Suspension suspension -> suspend(suspension);
            case Event.PermanentExclusion exclusion -> exclude(exclusion);
            case Event.Cancellation cancellation -> cancel(cancellation);
            case Event.GovernorsDecision decision -> decide(decision);
            case Event.DiscriminationClaimDetermined claim ->
                    put(
                            new ClaimDetermined(of(claim.decision(), Decided.class), claim),
                            LawBook.OF_CLAIMS);
            case Event.ReviewApplication application -> apply(application);
            case Event.ReviewAbandoned abandonment ->
                    put(
                            new Abandoned(
                                    of(abandonment.application(), Applied.class), abandonment),
                            LawBook.OF_ABANDONMENTS);
            case Event.PanelDecision decision ->
                    put(
                            new Reviewed(of(decision.on(), Applied.class), decision),
                            LawBook.OF_REVIEWS);
            case Event.Reconsideration again ->
                    put(
                            new Reconsidered(of(again.after(), Reviewed.class), again),
                            LawBook.OF_RECONSIDERATIONS);
            case Event.OffSiteDirection direction ->
                    put(new Standalone.Directed(setting, direction), LawBook.OF_DIRECTIONS);
            case Event.EhcRequest request ->
                    put(
                            new Standalone.AskedForAssessment(setting, request),
                            LawBook.OF_REQUESTS_FOR_ASSESSMENT);
            case Event.EhcDraftPlan draft ->
                    put(new Standalone.ServedDraftPlan(setting, draft), LawBook.OF_DRAFT_PLANS);
            case Event.EhcReviewMeeting meeting ->
                    put(new Standalone.MetToReviewPlan(setting, meeting), LawBook.OF_PLAN_REVIEWS);
            case Event.InYearApplication application ->
                    put(
                            new Standalone.AppliedInYear(setting, application),
                            LawBook.OF_IN_YEAR_APPLICATIONS);
            case Event.FairAccessReferral referral ->
                    put(
                            new Standalone.AgreedForFairAccess(setting, referral),
                            LawBook.OF_FAIR_ACCESS);
        }
    }

    private void suspend(Event.Suspension suspension) {
        var totals = ledger.enter(suspension);
        var imposed =
                new Suspended(
                        setting,
                        suspension,
                        new Law(suspension.absence().firstDay()),
                        totals,
                        toSixthDay(suspension));
        outcome.fact(totals);
        put(imposed, LawBook.OF_SUSPENSIONS);
        runOn(imposed);
        flagChangeOfLaw(imposed);
        flagContestedTotals(imposed);
    }

    private Optional<Count.DaysOut> toSixthDay(Event.Suspension suspension) {
        if (ledger.isShortAndAlone(suspension.absence())) {
            return Optional.empty();
        }
        return Run.toSixthDay(suspension.id(), ledger.stretches(), setting.given().days().school());
    }

    /**
     * A suspension imposed later may come just before one already imposed: the run that the other
     * belongs to is then longer, and its sixth day sooner.
     */
    private void runOn(Suspended latest) {
        for (var other : suspended) {
            if (other.firstDay().isAfter(latest.firstDay())
                    && ledger.holdsAsImposed(other.event())
                    && comesBefore(latest, other)) {
                outcome.withdraw(other.event(), LawBook.RESTS_ON_THE_RUN);
                put(other.with(toSixthDay(other.exclusion())), LawBook.OF_RUNS);
            }
        }
        suspended.add(latest);
    }

    private boolean comesBefore(Suspended latest, Suspended other) {
        return Run.comesBefore(
                latest.event(), other.event(), ledger.stretches(), latest.calendar());
    }

    private void exclude(Event.PermanentExclusion exclusion) {
        var excluded =
                new PermanentlyExcluded(setting, exclusion, new Law(exclusion.firstDayOut()));
        put(excluded, LawBook.OF_PERMANENT_EXCLUSIONS);
        flagChangeOfLaw(excluded);
        if (excluded.livesElsewhere() && excluded.pupilIs(Status.LOOKED_AFTER)) {
            flag(excluded, "NOT-5", ContestedPoint.AMB_22);
        }
    }

    private void cancel(Event.Cancellation cancellation) {
        var of = of(cancellation.of(), Excluded.class);
        var cancelled =
                new Cancelled(of, cancellation, daysOut(of, cancellation), hasMet(cancellation));
        outcome.fact(new Fact.Cancelled(cancellation.id(), cancelled.daysOut()));
        put(cancelled, LawBook.OF_CANCELLATIONS);
        if (!cancelled.isBarred()) {
            outcome.end(cancelled);
            ledger.giveBack(of.event(), cancellation.lastDayServed());
        }
    }

    /** CAN-1: days of suspension in the year and, of a permanent exclusion, its days out. */
    private SchoolDays daysOut(Excluded of, Event.Cancellation cancellation) {
        var year = SchoolYear.of(cancellation.date());
        var upTo = cancellation.lastDayServed().orElse(cancellation.date());
        return switch (of) {
            case Suspended suspended ->
                    cancellation.lastDayServed().isPresent()
                            ? ledger.inYearUpTo(year, upTo)
                            : ledger.inYearUpToWithout(suspended.event(), year, upTo);
            case PermanentlyExcluded excluded ->
                    ledger.inYearUpTo(year, upTo)
                            .plus(
                                    cancellation
                                            .lastDayServed()
                                            .map(last -> out(excluded, year, last))
                                            .orElse(SchoolDays.NONE));
        };
    }

    private SchoolDays out(PermanentlyExcluded excluded, SchoolYear year, LocalDate last) {
        var first = excluded.firstDay().isBefore(year.first()) ? year.first() : excluded.firstDay();
        return SchoolDays.of(excluded.calendar().schoolDaysBetween(first, last));
    }

    /** CAN-1: a decision on the exclusion shows as well as anything that the board had met. */
    private boolean hasMet(Event.Cancellation cancellation) {
        if (cancellation
                .meetingCommenced()
                .filter(met -> !met.isAfter(cancellation.date()))
                .isPresent()) {
            return true;
        }
        return matters.values().stream()
                .anyMatch(matter ->
                        matter instanceof Decided(var on, var decision)
                                && on.event().equals(cancellation.of())
                                && !decision.met().isAfter(cancellation.date()));
    }

    private void decide(Event.GovernorsDecision decision) {
        put(
                new Decided(of(decision.on(), Excluded.class), decision),
                LawBook.OF_GOVERNORS_DECISIONS);
    }

    private void apply(Event.ReviewApplication application) {
        var applied = new Applied(of(application.of(), Decided.class), application);
        if (applied.isKnown() && applied.made().day() instanceof Reached.Day(var made, var _)) {
            outcome.fact(new Fact.Applied(application.id(), made, applied.isInTime()));
        }
        put(applied, LawBook.OF_APPLICATIONS);
    }

    private <C extends Matter> void put(C matter, List<? extends Provision<? super C>> rules) {
        matters.put(matter.event(), matter);
        for (var rule : rules) {
            rule.apply(matter, outcome);
        }
    }

    private <M extends Matter> M of(String event, Class<M> kind) {
        var matter = matters.get(event);
        if (!kind.isInstance(matter)) {
            throw new IllegalArgumentException(
                    "An event refers to " + event + ", which is not one");
        }
        return kind.cast(matter);
    }

    /** AMB-12: decided under one version of the law and begun under another. */
    private void flagChangeOfLaw(Excluded excluded) {
        if (excluded.decision().made().equals(excluded.firstDay())) {
            return;
        }
        var decidedUnder = new Law(excluded.decision().made()).latest();
        var begunUnder = excluded.law().latest();
        if (decidedUnder != begunUnder) {
            outcome.flag(
                    new Flag(
                            "CAL-12",
                            excluded.event(),
                            Flag.Name.LAW_CHANGED_BETWEEN,
                            "decided before and begun after "
                                    + begunUnder.words()
                                    + " ("
                                    + ContestedPoint.AMB_12.id()
                                    + ")"));
        }
    }

    /** AMB-5, AMB-6, AMB-19: what the totals rest on that could be argued about. */
    private void flagContestedTotals(Suspended suspended) {
        if (ledger.countsPriorDaysIn(suspended.totals())) {
            flag(suspended, "CAL-8", ContestedPoint.AMB_5);
        }
        if (ledger.countsCancelledDaysIn(suspended.totals())) {
            flag(suspended, "CAN-3", ContestedPoint.AMB_6);
        }
        if (suspended.exclusion().absence() instanceof Absence.Lunchtimes) {
            flag(suspended, "NOT-8", ContestedPoint.AMB_19);
        }
    }

    private void flag(Excluded excluded, String rule, ContestedPoint point) {
        outcome.flag(
                new Flag(
                        rule,
                        excluded.event(),
                        Flag.Name.CONTESTED,
                        point.id() + ": " + point.question() + " " + point.reading()));
    }
}
