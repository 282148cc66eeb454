package org.holdfast.statute.law;

import org.holdfast.statute.Event;
import org.holdfast.statute.Event.PanelOutcome;
import org.holdfast.statute.Law;
import org.holdfast.statute.Origin;
import org.holdfast.statute.Role;

/** The review panel has decided. */
record Reviewed(Applied applied, Event.PanelDecision decision) implements Matter {

    private static final int TEN = 10; // 2012 Regs reg 8(1), 17(1), 26(1)

    Origin concluded() {
        return Origin.of("the review was concluded", decision.concluded());
    }

    boolean isUpheld() {
        return decision.outcome() instanceof PanelOutcome.Uphold;
    }

    /** REC-3: the panel quashed the decision and ordered the payment. */
    boolean ordersPayment() {
        return decision.outcome() instanceof PanelOutcome.Quash(var ordered, var _) && ordered;
    }

    /** When the governing board is taken as notified (CAL-7). */
    Origin notified() {
        var what = "the governing board was taken as notified";
        return switch (decision.outcome()) {
            case PanelOutcome.Uphold() -> Origin.of(what, decision.concluded());
            case PanelOutcome.Recommend(var notice) -> applied.decided().given(what, notice);
            case PanelOutcome.Quash(var _, var notice) -> applied.decided().given(what, notice);
        };
    }

    /** REC-1: the last day on which to reconsider. */
    Reckoning limitToReconsider() {
        return Reckoning.schoolDaysAfter(notified(), calendar(), TEN);
    }

    @Override
    public Setting setting() {
        return applied.setting();
    }

    @Override
    public String event() {
        return decision.id();
    }

    @Override
    public Law law() {
        return applied.law();
    }

    @Override
    public Role relevantPerson() {
        return applied.relevantPerson();
    }
}
