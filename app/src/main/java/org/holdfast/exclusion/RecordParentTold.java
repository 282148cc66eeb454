package org.holdfast.exclusion;

import java.time.LocalDate;
import org.holdfast.access.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The day the relevant person was told in writing (NOT-1, NOT-2). */
@Service
public class RecordParentTold {
    private final ExclusionChanges changes;

    RecordParentTold(ExclusionChanges changes) {
        this.changes = changes;
    }

    /**
     * Records the day, or says why not. A correction is a new event; the old day stays in the
     * history.
     *
     * @param version of the exclusion as the person saw it
     */
    @Transactional
    public ChangeResult record(ExclusionId id, int version, LocalDate on) {
        var exclusion = changes.seen(id, version);
        ExclusionPermissions.of(CurrentActor.get(), exclusion.school()).requireKeep();
        var obstacle = changes.against(exclusion, on, Move.PARENT_TOLD);
        if (obstacle.isPresent()) {
            return new ChangeResult.NotPossible(obstacle.get());
        }
        return changes.apply(
                changes.file(exclusion),
                exclusion,
                new Happening.ParentTold(on),
                "The parent was told");
    }
}
