package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.ReadLog;
import org.holdfast.exclusion.Progress.BoardDecision;
import org.holdfast.exclusion.Progress.NoticeGiven;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens one exclusion for those who may see it, and logs that it was read. */
@Service
public class OpenCase {
    private final Exclusions exclusions;
    private final CaseFiles files;
    private final ReadLog readLog;

    OpenCase(Exclusions exclusions, CaseFiles files, ReadLog readLog) {
        this.exclusions = exclusions;
        this.files = files;
        this.readLog = readLog;
    }

    /**
     * The case.
     *
     * @throws org.holdfast.web.NotFound if there is none that the actor may see
     */
    @Transactional
    public OpenedCase open(ExclusionId id) {
        var exclusion = exclusions.exclusion(id);
        ExclusionPermissions.of(CurrentActor.get(), exclusion.school()).requireSee();
        readLog.read("Exclusion", exclusion.pupil());
        return OpenedCase.of(
                exclusion,
                files.open(exclusion.pupil(), exclusion.school(), exclusion.imposed().decided()),
                exclusions.words(id));
    }

    /**
     * The last day on which an application for review could be received (IRP-1), if the board’s
     * notice of refusal were given like this: the notice itself must say it.
     */
    @Transactional
    public Optional<LocalDate> limitToApply(ExclusionId id, NoticeGiven notice) {
        var exclusion = exclusions.exclusion(id);
        ExclusionPermissions.of(CurrentActor.get(), exclusion.school()).requireSee();
        var decision = exclusion.progress().decision();
        var file =
                files.open(exclusion.pupil(), exclusion.school(), exclusion.imposed().decided())
                        .file();
        if (file.isEmpty() || decision.filter(made -> !made.reinstates()).isEmpty()) {
            return Optional.empty();
        }
        var given = new BoardDecision(decision.get().met(), Optional.empty(), Optional.of(notice));
        var with = HistoryRules.after(exclusion, new Happening.GovernorsDecided(given));
        return file.get().with(with).duties(with).stream()
                .filter(duty -> duty.rule().id().equals("IRP-1"))
                .flatMap(duty -> duty.date().stream())
                .findFirst();
    }

    /**
     * The reasons of a decision, as they were recorded with it.
     *
     * @param decision the name of its event
     */
    @Transactional
    public Optional<String> reasons(ExclusionId id, String decision) {
        return exclusions.reasons(id, decision);
    }
}
