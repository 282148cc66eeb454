package org.holdfast.exclusion;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.CurrentActor;
import org.holdfast.exclusion.ChangeResult.NotPossible;
import org.holdfast.exclusion.ChangeResult.Obstacle;
import org.holdfast.exclusion.Progress.BoardDecision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the governing board decided: it declines to reinstate, or directs reinstatement, and nothing
 * else (GOV-10; 2012 Regs reg 6(4) to (6), 15, 24).
 */
@Service
public class RecordGovernorsDecision {
    /** Where the board holds a meeting and may direct reinstatement (the matrix). */
    private static final Set<String> MAY_REINSTATE = Set.of("GOV-2", "GOV-4", "GOV-5", "GOV-6");

    private final ExclusionChanges changes;
    private final ApplicationEventPublisher events;

    RecordGovernorsDecision(ExclusionChanges changes, ApplicationEventPublisher events) {
        this.changes = changes;
        this.events = events;
    }

    /**
     * Records the decision, or says why not. A decision after the limit is late and valid (GOV-11).
     *
     * @param version of the exclusion as the person saw it
     * @param said the board’s reasons, by the name of their part
     */
    @Transactional
    public ChangeResult record(
            ExclusionId id, int version, BoardDecision decision, Map<String, String> said) {
        var exclusion = changes.seen(id, version);
        ExclusionPermissions.of(CurrentActor.get(), exclusion.school()).requireJudge();
        var file = changes.file(exclusion);
        var obstacle = obstacle(exclusion, decision, file);
        if (obstacle.isPresent()) {
            return new NotPossible(obstacle.get());
        }
        var result =
                changes.apply(
                        file,
                        exclusion,
                        new Happening.GovernorsDecided(decision),
                        "The governing board decided",
                        said);
        events.publishEvent(
                new GovernorsDecided(
                        id, exclusion.pupil(), exclusion.school(), decision.reinstates()));
        return result;
    }

    private Optional<Obstacle> obstacle(
            Exclusion exclusion, BoardDecision decision, CaseFile file) {
        var common =
                changes.against(
                        exclusion,
                        decision.met(),
                        decision.reinstates() ? Move.BOARD_REINSTATES : Move.BOARD_DECLINES);
        if (common.isPresent()) {
            return common;
        }
        var progress = exclusion.progress();
        if (progress.decision().isPresent() && !onlyAddsNotice(progress, decision)) {
            return Optional.of(Obstacle.BOARD_HAS_DECIDED);
        }
        if (progress.boardInformed().isEmpty()) {
            return Optional.of(Obstacle.BOARD_NOT_INFORMED);
        }
        if (progress.boardInformed().filter(decision.met()::isBefore).isPresent()) {
            return Optional.of(Obstacle.BEFORE_BOARD_INFORMED);
        }
        if (decision.reinstatedFrom().filter(day -> day.isBefore(decision.met())).isPresent()) {
            return Optional.of(Obstacle.REINSTATED_BEFORE_MEETING);
        }
        if (decision.notice().filter(given -> given.on().isBefore(decision.met())).isPresent()) {
            return Optional.of(Obstacle.NOTICE_BEFORE_MEETING);
        }
        return decision.reinstates() && !mayReinstate(file, exclusion)
                ? Optional.of(Obstacle.BOARD_CANNOT_REINSTATE)
                : Optional.empty();
    }

    /** The notice of a refusal may be given on a later day than the decision. */
    private static boolean onlyAddsNotice(Progress progress, BoardDecision decision) {
        return progress.decision()
                .filter(made ->
                        made.met().equals(decision.met())
                                && !made.reinstates()
                                && !decision.reinstates()
                                && made.notice().isEmpty()
                                && decision.notice().isPresent())
                .isPresent();
    }

    private static boolean mayReinstate(CaseFile file, Exclusion exclusion) {
        return file.duties(exclusion).stream()
                .anyMatch(duty -> MAY_REINSTATE.contains(duty.rule().id()));
    }
}
