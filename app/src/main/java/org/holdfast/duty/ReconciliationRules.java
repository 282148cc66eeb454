package org.holdfast.duty;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.holdfast.statute.calendar.SchoolCalendar;

/**
 * What changes when the duties of a case are worked out anew. New ones are created; dates that
 * changed move, unless the limit has passed (CAL-6: a limit that has passed never moves); what is
 * no longer owed is withdrawn; what a person marked done stays done.
 */
final class ReconciliationRules {

    /**
     * One more event of a duty.
     *
     * @param after the duty as it leaves it
     */
    record Change(Duty after, DutyEvent event) {}

    /**
     * In what circumstances things are worked out anew.
     *
     * @param why in a few words, for the history
     * @param ids where new ids come from
     */
    record Circumstances(
            Duty.Subject subject,
            LocalDate today,
            SchoolCalendar calendar,
            String why,
            Supplier<DutyId> ids) {

        private Optional<LocalDate> late(Duty.Terms terms) {
            return LateRules.lateFrom(terms.when(), terms.parties().list(), calendar);
        }
    }

    private ReconciliationRules() {}

    /** Everything that happens, in order. */
    static List<Change> changes(
            List<Duty> before, List<Obligation> owedNow, Circumstances circumstances) {
        var known =
                before.stream()
                        .collect(
                                toMap(
                                        Duty::key,
                                        Function.identity(),
                                        (first, _) -> first,
                                        LinkedHashMap::new));
        var changes = new ArrayList<Change>();
        for (int order = 0; order < owedNow.size(); order++) {
            var obligation = owedNow.get(order);
            var key = Duty.Key.of(obligation);
            var terms = Duty.Terms.of(obligation, order);
            var duty =
                    Optional.ofNullable(known.remove(key))
                            .map(was -> again(was, terms, circumstances, changes))
                            .orElseGet(() -> create(key, terms, circumstances, changes));
            settle(duty, obligation.done(), changes);
        }
        known.values().stream()
                .filter(duty -> duty.state() == Duty.State.OPEN)
                .forEach(duty -> add(duty, new DutyEvent.Withdrawn(circumstances.why()), changes));
        return changes;
    }

    private static Duty create(
            Duty.Key key, Duty.Terms terms, Circumstances circumstances, List<Change> changes) {
        var event = new DutyEvent.Created(terms, circumstances.late(terms), circumstances.why());
        var duty = Duty.created(circumstances.ids().get(), circumstances.subject(), key, event);
        changes.add(new Change(duty, event));
        return duty;
    }

    private static Duty again(
            Duty was, Duty.Terms now, Circumstances circumstances, List<Change> changes) {
        var late = circumstances.late(now);
        var why = circumstances.why();
        return switch (was.state()) {
            case DONE -> was;
            case WITHDRAWN -> add(was, new DutyEvent.OwedAgain(now, late, why), changes);
            case OPEN -> {
                if (was.terms().equals(now)) {
                    yield was;
                }
                if (was.terms().when().equals(now.when())) {
                    yield add(was, new DutyEvent.ExplainedAnew(now, late, why), changes);
                }
                if (!hasPassed(was.terms().when(), circumstances.today())) {
                    yield add(
                            was, new DutyEvent.Moved(was.terms().when(), now, late, why), changes);
                }
                yield was.wouldBe().equals(Optional.of(now.when()))
                        ? was
                        : add(was, new DutyEvent.Kept(now.when(), why), changes);
            }
        };
    }

    /** What the case shows of its being done; what a person marked is the person's to undo. */
    private static void settle(Duty duty, Optional<LocalDate> shown, List<Change> changes) {
        var marked = duty.done();
        if (marked.filter(done -> done.how() != DutyEvent.How.CASE).isPresent()
                || marked.map(DutyEvent.Done::on).equals(shown)) {
            return;
        }
        add(
                duty,
                shown.<DutyEvent>map(day -> new DutyEvent.Done(day, DutyEvent.How.CASE))
                        .orElseGet(DutyEvent.Undone::new),
                changes);
    }

    private static Duty add(Duty before, DutyEvent event, List<Change> changes) {
        var after = before.after(event);
        changes.add(new Change(after, event));
        return after;
    }

    private static boolean hasPassed(When when, LocalDate today) {
        return when.date().filter(day -> day.isBefore(today)).isPresent();
    }
}
