package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.Map;
import org.holdfast.access.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The relevant person made representations to the governing board (GOV-1, GOV-2). */
@Service
public class RecordRepresentations {
    private final ExclusionChanges changes;

    RecordRepresentations(ExclusionChanges changes) {
        this.changes = changes;
    }

    /**
     * Records the day, or says why not. A correction is a new event; the old day stays in the
     * history.
     *
     * @param version of the exclusion as the person saw it
     * @param said the family’s own words, by the name of their part; what was said before stays
     */
    @Transactional
    public ChangeResult record(
            ExclusionId id, int version, LocalDate on, Map<String, String> said) {
        var exclusion = changes.seen(id, version);
        ExclusionPermissions.of(CurrentActor.get(), exclusion.school()).requireKeep();
        var obstacle = changes.against(exclusion, on, Move.REPRESENTATIONS);
        if (obstacle.isPresent()) {
            return new ChangeResult.NotPossible(obstacle.get());
        }
        return changes.apply(
                changes.file(exclusion),
                exclusion,
                new Happening.RepresentationsMade(on),
                "The parents made representations",
                said);
    }
}
