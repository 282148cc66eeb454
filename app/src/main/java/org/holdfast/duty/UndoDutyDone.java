package org.holdfast.duty;

import java.util.List;
import org.holdfast.access.CurrentActor;
import org.holdfast.web.NotFound;
import org.holdfast.web.Stale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back that a duty was done; why is kept with it. */
@Service
class UndoDutyDone {
    private final DutyLedger ledger;

    UndoDutyDone(DutyLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * Takes it back.
     *
     * @throws Stale if it changed since it was shown, or is not done
     */
    @Transactional
    public void undo(DutyId id, int version, String reason) {
        var duty = ledger.held(id).orElseThrow(NotFound::new);
        DutyPermissions.requireMark(CurrentActor.person(), duty);
        if (duty.version() != version || duty.state() != Duty.State.DONE) {
            throw new Stale();
        }
        var event = new DutyEvent.Undone();
        var after = duty.after(event);
        ledger.write(List.of(new ReconciliationRules.Change(after, event)));
        ledger.addWords(after, reason);
    }
}
