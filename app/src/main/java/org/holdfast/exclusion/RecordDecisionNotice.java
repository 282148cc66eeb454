package org.holdfast.exclusion;

import java.util.Map;
import java.util.Optional;
import org.holdfast.exclusion.ChangeResult.NotPossible;
import org.holdfast.exclusion.ChangeResult.Obstacle;
import org.holdfast.exclusion.Progress.BoardDecision;
import org.holdfast.exclusion.Progress.NoticeGiven;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When and how the board’s refusal was given to the family in writing (GOV-10): the time to ask for
 * a review runs from the day it is taken as given (CAL-7).
 */
@Service
public class RecordDecisionNotice {
    private final Exclusions exclusions;
    private final RecordGovernorsDecision recordGovernorsDecision;

    RecordDecisionNotice(Exclusions exclusions, RecordGovernorsDecision recordGovernorsDecision) {
        this.exclusions = exclusions;
        this.recordGovernorsDecision = recordGovernorsDecision;
    }

    /**
     * Records it, or says why not.
     *
     * @param version of the exclusion as the person saw it
     */
    @Transactional
    public ChangeResult record(ExclusionId id, int version, NoticeGiven notice) {
        var decision = exclusions.exclusion(id).progress().decision();
        return decision.isEmpty()
                ? new NotPossible(Obstacle.NOT_NOW)
                : recordGovernorsDecision.record(
                        id,
                        version,
                        new BoardDecision(
                                decision.get().met(), Optional.empty(), Optional.of(notice)),
                        Map.of());
    }
}
