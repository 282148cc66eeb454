package org.holdfast.statute.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.statute.Case;
import org.holdfast.statute.Event;
import org.holdfast.statute.Fact;
import org.holdfast.statute.Findings;
import org.holdfast.statute.Law;
import org.holdfast.statute.ProcessEvent;
import org.holdfast.statute.calendar.Count;
import org.holdfast.statute.calendar.Reached;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.statute.calendar.SchoolYear;
import org.holdfast.statute.law.Procedural.AskedToAdjourn;
import org.holdfast.statute.law.Procedural.MeetingFixed;
import org.holdfast.statute.law.Procedural.PutOff;
import org.holdfast.statute.law.Procedural.RemoteAskedFor;
import org.holdfast.statute.law.Procedural.Taught;

/** Takes the events of one case in their order and puts each before the rules. */
final class Proceedings {
    private final Setting setting;
    private final Ledger ledger;
    private final Outcome outcome = new Outcome();
    private final Contested contested = new Contested(outcome);
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
            case ProcessEvent step -> proceed(step);
            case Event.Alone alone -> Alone.put(alone, setting, outcome);
        }
    }

    private void proceed(ProcessEvent event) {
        switch (event) {
            case ProcessEvent.EducationArranged arranged -> teach(arranged);
            case ProcessEvent.MeetingArranged meeting ->
                    put(
                            new MeetingFixed(of(meeting.about(), Excluded.class), meeting),
                            LawBook.OF_MEETINGS);
            case ProcessEvent.RemoteMeetingRequested asked ->
                    put(
                            new RemoteAskedFor(of(asked.about(), Excluded.class), asked),
                            LawBook.OF_REMOTE_MEETINGS);
            case ProcessEvent.LimitPutOff putOff -> putOff(putOff);
            case ProcessEvent.AdjournmentRequested asked ->
                    put(
                            new AskedToAdjourn(of(asked.application(), Applied.class), asked),
                            LawBook.OF_ADJOURNMENTS);
        }
    }

    private void teach(ProcessEvent.EducationArranged arranged) {
        var taught = new Taught(of(arranged.of(), Excluded.class), arranged);
        put(taught, LawBook.OF_EDUCATION_ARRANGED);
        outcome.teach(taught);
    }

    private void putOff(ProcessEvent.LimitPutOff event) {
        var putOff = new PutOff(of(event.of(), Matter.class), event);
        put(putOff, LawBook.OF_LIMITS_PUT_OFF);
        if (putOff.isPermitted()) {
            outcome.putOff(putOff);
        }
    }

    private void suspend(Event.Suspension suspension) {
        var totals = ledger.enter(suspension);
        var imposed = Suspended.of(setting, suspension, totals, toSixthDay(suspension));
        outcome.fact(totals);
        put(
                imposed,
                imposed.isCaught() ? LawBook.OF_CAUGHT_SUSPENSIONS : LawBook.OF_SHORT_SUSPENSIONS);
        apply(LawBook.OF_SUSPENSIONS, imposed);
        if (imposed.toSixthDay().isPresent()) {
            apply(LawBook.OF_RUNS, imposed);
        }
        runOn(imposed);
        contested.suspended(imposed, ledger);
    }

    private Optional<Count.DaysOut> toSixthDay(Event.Suspension suspension) {
        if (ledger.isShortAndApart(suspension)) {
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
        contested.excluded(excluded);
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
        var decided = new Decided(of(decision.on(), Excluded.class), decision);
        put(decided, LawBook.OF_GOVERNORS_DECISIONS);
        contested.decided(decided);
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
        apply(rules, matter);
    }

    private <C extends Matter> void apply(List<? extends Provision<? super C>> rules, C matter) {
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
}
