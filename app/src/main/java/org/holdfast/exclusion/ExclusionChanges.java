package org.holdfast.exclusion;

import java.time.Clock;
import java.time.LocalDate;
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
        var after = ledger.change(before, happening);
        consequences.workOut(file.with(after), after, why);
        return new ChangeResult.Changed(after);
    }

    /** What stands against recording anything that happened on a day. */
    Optional<Obstacle> against(Exclusion exclusion, LocalDate on) {
        if (exclusion.progress().cancellation().isPresent()) {
            return Optional.of(Obstacle.CANCELLED);
        }
        if (on.isAfter(today())) {
            return Optional.of(Obstacle.IN_FUTURE);
        }
        return on.isBefore(exclusion.imposed().decided())
                ? Optional.of(Obstacle.BEFORE_DECISION)
                : Optional.empty();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
