package org.holdfast.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.SchoolId;
import org.holdfast.casework.MatterResult.NotPossible;
import org.holdfast.casework.MatterResult.Recorded;
import org.holdfast.pupil.PupilId;
import org.holdfast.web.NotFound;
import org.holdfast.web.Stale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records a step of a matter; the first begins it. What its kind does not allow is refused. */
@Service
public class RecordMatterStep {
    private final Matters matters;
    private final MatterKinds kinds;
    private final MatterLedger ledger;
    private final MatterObligations obligations;
    private final Clock clock;

    RecordMatterStep(
            Matters matters,
            MatterKinds kinds,
            MatterLedger ledger,
            MatterObligations obligations,
            Clock clock) {
        this.matters = matters;
        this.kinds = kinds;
        this.ledger = ledger;
        this.obligations = obligations;
        this.clock = clock;
    }

    /** Begins a matter with its first step, or says why not. */
    @Transactional
    public MatterResult begin(
            MatterId id,
            String kindKey,
            PupilId pupil,
            SchoolId school,
            Matter.Step first,
            Map<String, String> said) {
        var kind = kinds.kind(kindKey);
        var step = kind.steps().getFirst();
        MatterPermissions.of(school, kind).requireRecord(step);
        var obstacle = against(kind, first, Optional.empty());
        if (obstacle.isPresent()) {
            return new NotPossible(obstacle.get());
        }
        var stage = step.from(StepKind.NOTHING_YET).orElseThrow();
        return write(kind, new Matter(id, kindKey, pupil, school, stage, List.of(first), 0), said);
    }

    /**
     * Records a further step, or says why not.
     *
     * @param version of the matter as the person saw it
     */
    @Transactional
    public MatterResult record(
            MatterId id, int version, Matter.Step step, Map<String, String> said) {
        var matter = matters.matter(id);
        if (matter.version() != version) {
            throw new Stale();
        }
        var kind = kinds.kind(matter.kind());
        var known = kind.step(step.key()).orElseThrow(NotFound::new);
        MatterPermissions.of(matter.school(), kind).requireRecord(known);
        var stage = known.from(matter.stage());
        if (stage.isEmpty()) {
            return new NotPossible("This cannot be recorded as the matter stands");
        }
        var obstacle = against(kind, step, Optional.of(matter));
        return obstacle.isPresent()
                ? new NotPossible(obstacle.get())
                : write(kind, matter.after(step, stage.get()), said);
    }

    private Optional<String> against(MatterKind kind, Matter.Step step, Optional<Matter> matter) {
        if (step.on().isAfter(LocalDate.now(clock))) {
            return Optional.of("The day cannot be in the future");
        }
        if (matter.filter(known -> step.on().isBefore(known.begun().on())).isPresent()) {
            return Optional.of("The day cannot be before the matter began");
        }
        return kind.against(step, matter);
    }

    private MatterResult write(MatterKind kind, Matter after, Map<String, String> said) {
        ledger.write(after, said);
        obligations.workOut(
                kind,
                after,
                kind.step(after.steps().getLast().key()).map(StepKind::title).orElse(""));
        return new Recorded(after);
    }
}
