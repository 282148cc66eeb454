package org.holdfast.duty;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the duties of past cases: states and events together, many in one statement. */
@Service
public class LoadDuties {
    private static final int AT_ONCE = 1_000;

    private final DutyLedger ledger;

    LoadDuties(DutyLedger ledger) {
        this.ledger = ledger;
    }

    /** Writes them, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(PastDuties past) {
        var all = past.written();
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            ledger.writeAll(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }
}
