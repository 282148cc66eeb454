package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A permanent exclusion that the head means to record.
 *
 * @param id chosen when its draft began, so that sending the last page twice records it once
 * @param dates when it was decided and when it begins
 * @param follows the suspension that it begins straight after: a new exclusion with its own notices
 *     and its own clock, never a conversion (PWR-4)
 */
public record ProposedPermanentExclusion(
        ExclusionId id,
        Grounds grounds,
        Dates dates,
        boolean singleIncident,
        Optional<ExclusionId> follows,
        Told told) {

    /**
     * When it was decided and when it begins.
     *
     * @param decided the day of the decision
     * @param takesEffect the day it takes place; after the decision where it follows a suspension
     * @param firstDayOut the first school day out
     */
    public record Dates(LocalDate decided, LocalDate takesEffect, LocalDate firstDayOut) {}
}
