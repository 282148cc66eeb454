package org.holdfast.exclusion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;
import org.holdfast.statute.Findings;
import org.holdfast.statute.calendar.SchoolDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what would follow from a proposal, by the same rules and the same clock as recording it. */
@Service
public class ForeseeExclusion {
    private final CaseFiles files;
    private final Clock clock;

    ForeseeExclusion(CaseFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** What is known before anything is typed. */
    @Transactional
    public Foreseen.Setting setting(PupilId pupil, SchoolId school) {
        var opened = open(pupil, school, LocalDate.now(clock));
        return new Foreseen.Setting(
                opened.school().name(), opened.facts(), opened.standing(), opened.policy());
    }

    /** What the grounds alone leave open, before there are dates. */
    @Transactional
    public List<Refusal> grounds(
            PupilId pupil, SchoolId school, Kind kind, Grounds grounds, boolean singleIncident) {
        var today = LocalDate.now(clock);
        var opened = open(pupil, school, today);
        if (opened.file().isEmpty()) {
            return List.of(new Refusal.OutsideTheRegulations());
        }
        var now = Judgement.circumstances(opened, opened.file().get(), today);
        return switch (kind) {
            case SUSPENSION -> SuspensionRules.grounds(grounds, now, today, today);
            case PERMANENT ->
                    PermanentExclusionRules.grounds(grounds, singleIncident, now, today, today);
        };
    }

    /** What would follow from a suspension. */
    @Transactional
    public Foreseen suspension(PupilId pupil, SchoolId school, ProposedSuspension proposed) {
        var opened = open(pupil, school, proposed.decided());
        if (opened.file().isEmpty()) {
            return outside();
        }
        var file = opened.file().get();
        var now = Judgement.circumstances(opened, file, LocalDate.now(clock));
        var totals = Judgement.reckoned(file, proposed);
        var refusals = SuspensionRules.refusals(proposed, now, totals);
        var exclusion =
                HistoryRules.begun(
                        heading(proposed.id(), pupil, school),
                        Judgement.suspended(proposed, file.calendar()));
        var length = SuspensionRules.lengthOf(proposed, file.calendar());
        if (length.isNone()) {
            return new Foreseen(refusals, length, totals, List.of(), List.of(), List.of());
        }
        var with = file.with(exclusion);
        return new Foreseen(
                refusals,
                length,
                totals,
                with.duties(exclusion),
                flags(with.findings(exclusion), exclusion),
                Judgement.signals(with, exclusion, opened.policy()));
    }

    /** What would follow from a permanent exclusion. */
    @Transactional
    public Foreseen permanent(PupilId pupil, SchoolId school, ProposedPermanentExclusion proposed) {
        var opened = open(pupil, school, proposed.dates().decided());
        if (opened.file().isEmpty()) {
            return outside();
        }
        var file = opened.file().get();
        var now = Judgement.circumstances(opened, file, LocalDate.now(clock));
        var exclusion =
                HistoryRules.begun(
                        heading(proposed.id(), pupil, school), Judgement.excluded(proposed));
        var with = file.with(exclusion);
        var findings = with.findings(exclusion);
        return new Foreseen(
                PermanentExclusionRules.refusals(proposed, now),
                SchoolDays.NONE,
                Optional.empty(),
                with.duties(exclusion),
                flags(findings, exclusion),
                SignalRules.evidence(
                        proposed.grounds().measures(),
                        proposed.dates().decided(),
                        opened.policy()));
    }

    private CaseFiles.Opened open(PupilId pupil, SchoolId school, LocalDate day) {
        ExclusionPermissions.of(CurrentActor.get(), school).requireDecide();
        return files.open(pupil, school, day);
    }

    private static HistoryRules.Heading heading(ExclusionId id, PupilId pupil, SchoolId school) {
        return new HistoryRules.Heading(
                id,
                pupil,
                school,
                new Exclusion.Recorded(CurrentActor.get().reference(), Instant.EPOCH));
    }

    private static List<org.holdfast.statute.Flag> flags(Findings findings, Exclusion exclusion) {
        return findings.flags(CaseFile.eventId(exclusion.id()));
    }

    private static Foreseen outside() {
        return new Foreseen(
                List.of(new Refusal.OutsideTheRegulations()),
                SchoolDays.NONE,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }
}
