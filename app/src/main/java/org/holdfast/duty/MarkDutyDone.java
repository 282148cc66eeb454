package org.holdfast.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.CurrentActor;
import org.holdfast.web.NotFound;
import org.holdfast.web.Stale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks a duty done: when, how and by whom. */
@Service
class MarkDutyDone {
    private final DutyLedger ledger;
    private final Clock clock;

    MarkDutyDone(DutyLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Marks it.
     *
     * @param version as it was shown
     * @param words anything to add; perhaps empty
     * @throws Stale if it changed since it was shown
     */
    @Transactional
    public MarkDecision mark(
            DutyId id, int version, LocalDate on, DutyEvent.How how, String words) {
        var duty = ledger.held(id).orElseThrow(NotFound::new);
        DutyPermissions.requireMark(CurrentActor.person(), duty);
        if (duty.version() != version) {
            throw new Stale();
        }
        var decision = MarkRules.decide(duty, on, LocalDate.now(clock));
        if (decision instanceof MarkDecision.Marked) {
            var event = new DutyEvent.Done(on, how);
            var after = duty.after(event);
            ledger.write(List.of(new ReconciliationRules.Change(after, event)));
            ledger.addWords(after, words);
        }
        return decision;
    }
}
