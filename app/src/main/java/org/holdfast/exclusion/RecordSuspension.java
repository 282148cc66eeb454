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

/** The head suspends a pupil: judged, recorded, and everything that follows worked out, in one. */
@Service
public class RecordSuspension {
    private final CaseFiles files;
    private final ExclusionLedger ledger;
    private final Consequences consequences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordSuspension(
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
    public RecordingResult record(PupilId pupil, SchoolId school, ProposedSuspension proposed) {
        ExclusionPermissions.of(CurrentActor.get(), school).requireDecide();
        var opened = files.open(pupil, school, proposed.decided());
        if (opened.own().stream().anyMatch(one -> one.id().equals(proposed.id()))) {
            return new Recorded(proposed.id(), List.of());
        }
        if (opened.file().isEmpty()) {
            return new Refused(List.of(new Refusal.OutsideTheRegulations()));
        }
        var file = opened.file().get();
        var now = Judgement.circumstances(opened, file, LocalDate.now(clock));
        var refusals = SuspensionRules.refusals(proposed, now, Judgement.reckoned(file, proposed));
        if (!refusals.isEmpty()) {
            ledger.stopped(proposed.id(), pupil, school, refusals);
            return new Refused(refusals);
        }
        return new Recorded(proposed.id(), add(pupil, school, proposed, opened));
    }

    private List<Signal> add(
            PupilId pupil, SchoolId school, ProposedSuspension proposed, CaseFiles.Opened opened) {
        var file = opened.file().orElseThrow();
        var begun = Judgement.suspended(proposed, file.calendar());
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
        var with = file.with(exclusion);
        consequences.workOut(with, exclusion, "The suspension was recorded");
        events.publishEvent(new SuspensionRecorded(proposed.id(), pupil, school));
        return Judgement.signals(with, exclusion, opened.policy());
    }
}
