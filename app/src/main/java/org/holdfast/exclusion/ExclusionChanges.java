package org.holdfast.exclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.holdfast.exclusion.ChangeResult.Obstacle;
import org.holdfast.web.Stale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What every change of a recorded exclusion has in common. */
@Component
class ExclusionChanges {
    private final Exclusions exclusions;
    private final CaseFiles files;
    private final ExclusionLedger ledger;
    private final Consequences consequences;
    private final Clock clock;

    ExclusionChanges(
            Exclusions exclusions,
            CaseFiles files,
            ExclusionLedger ledger,
            Consequences consequences,
            Clock clock) {
        this.exclusions = exclusions;
        this.files = files;
        this.ledger = ledger;
        this.consequences = consequences;
        this.clock = clock;
    }

    /**
     * The exclusion as the person saw it.
     *
     * @throws Stale if somebody changed it since
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Exclusion seen(ExclusionId id, int version) {
        var exclusion = exclusions.exclusion(id);
        if (exclusion.version() != version) {
            throw new Stale();
        }
        return exclusion;
    }

    /** The pupil's file at the school, with this exclusion in it as it stands. */
    @Transactional(propagation = Propagation.MANDATORY)
    CaseFile file(Exclusion exclusion) {
        return files.open(exclusion.pupil(), exclusion.school(), exclusion.imposed().decided())
                .file()
                .orElseThrow();
    }

    /** Records what happened and works out what follows. */
    @Transactional(propagation = Propagation.MANDATORY)
    ChangeResult apply(CaseFile file, Exclusion before, Happening happening, String why) {
        return apply(file, before, happening, why, Map.of());
    }

    /** The same, with what was said about it. */
    @Transactional(propagation = Propagation.MANDATORY)
    ChangeResult apply(
            CaseFile file,
            Exclusion before,
            Happening happening,
            String why,
            Map<String, String> said) {
        var after = ledger.change(before, happening, said);
        consequences.workOut(file.with(after), after, why);
        return new ChangeResult.Changed(after);
    }

    /** What stands against recording anything that happened on a day. */
    Optional<Obstacle> against(Exclusion exclusion, LocalDate on, Move move) {
        if (exclusion.progress().cancellation().isPresent()) {
            return Optional.of(Obstacle.CANCELLED);
        }
        if (on.isAfter(today())) {
            return Optional.of(Obstacle.IN_FUTURE);
        }
        if (on.isBefore(exclusion.imposed().decided())) {
            return Optional.of(Obstacle.BEFORE_DECISION);
        }
        if (exclusion.progress().decision().isPresent() && endsWithTheDecision(move)) {
            return Optional.of(Obstacle.BOARD_HAS_DECIDED);
        }
        return StageRules.next(StageRules.of(exclusion), move).isEmpty()
                ? Optional.of(Obstacle.NOT_NOW)
                : Optional.empty();
    }

    private static boolean endsWithTheDecision(Move move) {
        return move == Move.CANCELLED || move == Move.BOARD_REINSTATES;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
