package org.holdfast.exclusion;

import java.time.LocalDate;
import org.holdfast.access.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The day the governing board was told (NOT-3): every limit of the board counts from it. */
@Service
public class RecordBoardInformed {
    private final ExclusionChanges changes;

    RecordBoardInformed(ExclusionChanges changes) {
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
        var obstacle = changes.against(exclusion, on, Move.BOARD_INFORMED);
        if (obstacle.isPresent()) {
            return new ChangeResult.NotPossible(obstacle.get());
        }
        return changes.apply(
                changes.file(exclusion),
                exclusion,
                new Happening.BoardInformed(on),
                "The governing board was told");
    }
}
