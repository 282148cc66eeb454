package org.holdfast.exclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.SchoolId;
import org.holdfast.exclusion.RecordingResult.Recorded;
import org.holdfast.exclusion.RecordingResult.Refused;
import org.holdfast.pupil.PupilId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The head permanently excludes a pupil: judged, recorded, and everything that follows worked out,
 * in one.
 */
@Service
public class RecordPermanentExclusion {
    private final CaseFiles files;
    private final ExclusionLedger ledger;
    private final Consequences consequences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordPermanentExclusion(
            CaseFiles files,
            ExclusionLedger ledger,
            Consequences consequences,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.ledger = ledger;
        this.consequences = consequences;
        this.events = events;
        this.clock = clock;
    }

    /** Records it, or says why not. The same proposal again changes nothing. */
    @Transactional
    public RecordingResult record(
            PupilId pupil, SchoolId school, ProposedPermanentExclusion proposed) {
        ExclusionPermissions.of(CurrentActor.get(), school).requireDecide();
        var opened = files.open(pupil, school, proposed.dates().decided());
        if (opened.own().stream().anyMatch(one -> one.id().equals(proposed.id()))) {
            return new Recorded(proposed.id(), List.of());
        }
        if (opened.file().isEmpty()) {
            return new Refused(List.of(new Refusal.OutsideTheRegulations()));
        }
        var today = LocalDate.now(clock);
        var now = Judgement.circumstances(opened, opened.file().get(), today);
        var refusals = PermanentExclusionRules.refusals(proposed, now);
        if (!refusals.isEmpty()) {
            ledger.stopped(proposed.id(), pupil, school, refusals);
            return new Refused(refusals);
        }
        add(pupil, school, proposed, opened.file().get());
        return new Recorded(
                proposed.id(),
                SignalRules.evidence(
                        proposed.grounds().measures(),
                        proposed.dates().decided(),
                        opened.policy()));
    }

    private void add(
            PupilId pupil, SchoolId school, ProposedPermanentExclusion proposed, CaseFile file) {
        var begun = Judgement.excluded(proposed);
        var exclusion =
                HistoryRules.begun(
                        new HistoryRules.Heading(
                                proposed.id(),
                                pupil,
                                school,
                                new Exclusion.Recorded(
                                        CurrentActor.get().reference(), clock.instant())),
                        begun);
        ledger.add(exclusion, begun, proposed.grounds());
        consequences.workOut(
                file.with(exclusion), exclusion, "The permanent exclusion was recorded");
        events.publishEvent(new PermanentExclusionRecorded(proposed.id(), pupil, school));
    }
}
