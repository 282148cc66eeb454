package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.statute.Absence;

/**
 * A suspension that the head means to record.
 *
 * @param id chosen when its draft began, so that sending the last page twice records it once
 * @param decided the day of the decision
 * @param examinationsLost public examinations or national curriculum tests that the pupil will miss
 *     and cannot sit elsewhere
 */
public record ProposedSuspension(
        ExclusionId id,
        Grounds grounds,
        LocalDate decided,
        Absence absence,
        List<LocalDate> examinationsLost,
        Told told) {

    public ProposedSuspension {
        examinationsLost = List.copyOf(examinationsLost);
    }
}
