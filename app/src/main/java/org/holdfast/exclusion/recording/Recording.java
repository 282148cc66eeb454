package org.holdfast.exclusion.recording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.ReadLog;
import org.holdfast.access.Role;
import org.holdfast.access.SchoolId;
import org.holdfast.exclusion.ExclusionId;
import org.holdfast.exclusion.ForeseeExclusion;
import org.holdfast.exclusion.Foreseen;
import org.holdfast.exclusion.Kind;
import org.holdfast.exclusion.Refusal;
import org.holdfast.exclusion.RefusalWords;
import org.holdfast.pupil.PupilId;
import org.holdfast.pupil.Pupils;
import org.holdfast.web.NotAllowed;
import org.holdfast.web.NotFound;
import org.holdfast.web.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps through the recording flow: keeps what is typed first, then says what is wrong with it. */
@Service
class Recording {
    private final Drafts drafts;
    private final ForeseeExclusion foresee;
    private final Pupils pupils;
    private final ReadLog readLog;
    private final Clock clock;

    Recording(
            Drafts drafts, ForeseeExclusion foresee, Pupils pupils, ReadLog readLog, Clock clock) {
        this.drafts = drafts;
        this.foresee = foresee;
        this.pupils = pupils;
        this.readLog = readLog;
        this.clock = clock;
    }

    /** Where a recording may begin. */
    record Beginning(PupilId pupil, String name, Optional<Draft> draft) {
        @Override
        public String toString() {
            return "Beginning[" + pupil.value() + "]";
        }
    }

    /** The page on which the kind is chosen, and a draft taken up again. */
    @Transactional
    Beginning beginning(PupilId pupil) {
        var name = pupils.pupil(pupil).name().full();
        school(pupil);
        readLog.read("Suspend or exclude", pupil);
        return new Beginning(pupil, name, drafts.about(pupil));
    }

    @Transactional
    ExclusionId begin(PupilId pupil, Kind kind) {
        pupils.pupil(pupil);
        return drafts.begin(pupil, school(pupil), kind);
    }

    /** The school of the pupil at which the actor is the head. */
    private SchoolId school(PupilId pupil) {
        return pupils.schoolsOn(pupil, LocalDate.now(clock)).stream()
                .filter(school -> CurrentActor.get().rolesAt(school).contains(Role.HEADTEACHER))
                .findFirst()
                .orElseThrow(NotAllowed::new);
    }

    /** The page as it stands, with nothing said against it. */
    @Transactional
    FlowView page(ExclusionId id) {
        return view(drafts.draft(id), Problems.none(), List.of());
    }

    /** Keeps what was typed on the page and says what stands in the way, there and before. */
    @Transactional
    FlowView keep(ExclusionId id, Step step, Map<String, List<String>> typed) {
        var before = drafts.draft(id);
        var draft = drafts.save(before, before.answers().with(typed, step.fields()));
        var problems = unreadable(draft, step);
        if (problems.any()) {
            return view(draft, problems, List.of());
        }
        var refusals =
                refusals(draft).stream()
                        .map(RefusalWords::of)
                        .filter(words -> step.owns(words.step()))
                        .toList();
        refusals.forEach(words -> problems.add(words.field(), words.message()));
        return view(draft, problems, refusals);
    }

    /** What the page would say with this typed, keeping nothing: the totals while one types. */
    @Transactional
    FlowView glance(ExclusionId id, Step step, Map<String, List<String>> typed) {
        var before = drafts.draft(id);
        var draft =
                new Draft(
                        before.id(),
                        before.pupil(),
                        before.school(),
                        before.answers().with(typed, step.fields()),
                        before.saved(),
                        before.version());
        return view(draft, Problems.none(), List.of());
    }

    /** Everything together, with all that still stands in the way. */
    @Transactional
    FlowView check(ExclusionId id) {
        var draft = drafts.draft(id);
        return view(
                draft, Problems.none(), refusals(draft).stream().map(RefusalWords::of).toList());
    }

    @Transactional
    PupilId discard(ExclusionId id) {
        var draft = drafts.draft(id);
        drafts.discard(id);
        return draft.pupil();
    }

    private static Problems unreadable(Draft draft, Step step) {
        return switch (step) {
            case WHY, CONSIDERED ->
                    GroundsForm.problems(draft.answers(), draft.kind(), step.path());
            case WHEN, TELL -> DatesForm.problems(draft.answers(), draft.kind(), step.path());
        };
    }

    private List<Refusal> refusals(Draft draft) {
        return foreseen(draft)
                .map(Foreseen::refusals)
                .orElseGet(() ->
                        foresee.grounds(
                                draft.pupil(),
                                draft.school(),
                                draft.kind(),
                                GroundsForm.grounds(draft.answers()),
                                GroundsForm.singleIncident(draft.answers())));
    }

    private Optional<Foreseen> foreseen(Draft draft) {
        return switch (draft.kind()) {
            case SUSPENSION ->
                    DatesForm.suspension(draft.id(), draft.answers())
                            .map(one -> foresee.suspension(draft.pupil(), draft.school(), one));
            case PERMANENT ->
                    DatesForm.permanent(draft.id(), draft.answers())
                            .map(one -> foresee.permanent(draft.pupil(), draft.school(), one));
        };
    }

    private FlowView view(Draft draft, Problems problems, List<RefusalWords> refusals) {
        var name = pupils.names(List.of(draft.pupil())).get(draft.pupil());
        if (name == null) {
            throw new NotFound();
        }
        readLog.read("Recording a " + draft.kind().words(), draft.pupil());
        return new FlowView(
                draft,
                name.full(),
                foresee.setting(draft.pupil(), draft.school()),
                problems,
                refusals,
                foreseen(draft));
    }
}
