package org.holdfast.exclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.ReadLog;
import org.holdfast.duty.Owed;
import org.holdfast.letter.Letters;
import org.holdfast.pupil.Pupils;
import org.holdfast.web.Dates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads everything about one exclusion, and logs that it was read. */
@Service
class ShowExclusion {
    private final Exclusions exclusions;
    private final CaseFiles files;
    private final Consequences consequences;
    private final Readers readers;
    private final Clock clock;

    ShowExclusion(
            Exclusions exclusions,
            CaseFiles files,
            Consequences consequences,
            Readers readers,
            Clock clock) {
        this.exclusions = exclusions;
        this.files = files;
        this.consequences = consequences;
        this.readers = readers;
        this.clock = clock;
    }

    /** What reading a case needs besides the case. */
    @Service
    record Readers(
            Pupils pupils, Letters letters, ReadLog readLog, CaseStanding standing, Dates dates) {}

    @Transactional
    ExclusionView show(ExclusionId id) {
        var exclusion = exclusions.exclusion(id);
        var may = ExclusionPermissions.of(CurrentActor.get(), exclusion.school());
        may.requireSee();
        readers.readLog().read("Exclusion", exclusion.pupil());
        var opened =
                files.open(exclusion.pupil(), exclusion.school(), exclusion.imposed().decided());
        var about = OpenedCase.of(exclusion, opened, exclusions.words(id));
        var history = exclusions.history(id);
        return new ExclusionView(
                about,
                readers.pupils().pupil(exclusion.pupil()).name().full(),
                standing(about, opened),
                new ExclusionView.Behind(
                        evidence(history), signals(exclusion, opened, evidence(history))),
                readers.letters().about(id.value()),
                history.stream().map(this::entry).toList(),
                may);
    }

    private ExclusionView.Standing standing(OpenedCase about, CaseFiles.Opened opened) {
        var today = LocalDate.now(clock);
        var owed =
                opened.file()
                        .map(file ->
                                Owed.of(
                                        ObligationRules.obligations(about.exclusion(), file),
                                        consequences.standing(about.exclusion().id())))
                        .orElse(List.of());
        return new ExclusionView.Standing(
                readers.standing().now(about, today),
                readers.standing().next(about, owed, today),
                owed);
    }

    private ExclusionView.Entry entry(Exclusions.Line line) {
        return new ExclusionView.Entry(
                line.happening().on(),
                StepWords.of(line.happening(), readers.dates()),
                line.recorded(),
                ExclusionView.Said.of(line.said()));
    }

    static Happening.Evidence evidence(List<Exclusions.Line> history) {
        return switch (history.getFirst().happening()) {
            case Happening.Suspended suspended -> suspended.evidence();
            case Happening.PermanentlyExcluded excluded -> excluded.evidence();
            case Happening other ->
                    throw new IllegalStateException("An exclusion begins with " + other.kind());
        };
    }

    /** What the authority’s policy asks of the school while the decision stands. */
    private static List<Signal> signals(
            Exclusion exclusion, CaseFiles.Opened opened, Happening.Evidence evidence) {
        if (!exclusion.stands() || opened.file().isEmpty()) {
            return List.of();
        }
        return switch (exclusion.imposed()) {
            case Imposed.Suspension _ ->
                    Judgement.signals(opened.file().get(), exclusion, opened.policy());
            case Imposed.Permanent permanent ->
                    // What the papers should say is no question once the board has decided on them.
                    exclusion.progress().decision().isPresent()
                            ? List.of()
                            : SignalRules.evidence(
                                    evidence.measures(), permanent.decided(), opened.policy());
        };
    }
}
