package org.holdfast.statute.law;

import org.holdfast.statute.Event;
import org.holdfast.statute.Law;
import org.holdfast.statute.Origin;
import org.holdfast.statute.Role;

/** A claim that the exclusion discriminated is finally determined (IRP-2). */
record ClaimDetermined(Decided decided, Event.DiscriminationClaimDetermined claim)
        implements Matter {

    /** The period to apply starts afresh. */
    Reckoning limitToApply() {
        return decided.limitToApplyAfter(
                Origin.of("the claim was finally determined", claim.date()));
    }

    @Override
    public Setting setting() {
        return decided.setting();
    }

    @Override
    public String event() {
        return claim.id();
    }

    @Override
    public Law law() {
        return decided.law();
    }

    @Override
    public Role relevantPerson() {
        return decided.relevantPerson();
    }
}
