package org.holdfast.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.holdfast.access.ReadLog;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;
import org.holdfast.pupil.Pupils;
import org.holdfast.web.NotFound;
import org.holdfast.web.TypedForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a matter at the school where the pupil is on the register now. */
@Service
class BeginMatter {
    private final MatterKinds kinds;
    private final Pupils pupils;
    private final RecordMatterStep recordMatterStep;
    private final ReadLog readLog;
    private final Clock clock;

    BeginMatter(
            MatterKinds kinds,
            Pupils pupils,
            RecordMatterStep recordMatterStep,
            ReadLog readLog,
            Clock clock) {
        this.kinds = kinds;
        this.pupils = pupils;
        this.recordMatterStep = recordMatterStep;
        this.readLog = readLog;
        this.clock = clock;
    }

    /** What its page begins with. */
    record Beginning(MatterKind kind, StepKind step, PupilId pupil, String name, SchoolId school) {
        @Override
        public String toString() {
            return "Beginning[" + kind.key() + "]";
        }
    }

    @Transactional
    Beginning beginning(PupilId pupil, String key) {
        var kind = kinds.kind(key);
        var step = kind.steps().getFirst();
        var name = pupils.pupil(pupil).name().full();
        var schools = pupils.schoolsOn(pupil, LocalDate.now(clock));
        var school =
                schools.stream()
                        .filter(at -> MatterPermissions.of(at, kind).record(step))
                        .findFirst()
                        .or(() -> schools.stream().findFirst())
                        .orElseThrow(NotFound::new);
        MatterPermissions.of(school, kind).requireRecord(step);
        readLog.read(kind.title(), pupil);
        return new Beginning(kind, step, pupil, name, school);
    }

    @Transactional
    MatterResult begin(Beginning begun, TypedForm form) {
        return recordMatterStep.begin(
                new MatterId(UUID.randomUUID()),
                begun.kind().key(),
                begun.pupil(),
                begun.school(),
                MatterForms.step(begun.step(), form),
                MatterForms.said(form));
    }
}
