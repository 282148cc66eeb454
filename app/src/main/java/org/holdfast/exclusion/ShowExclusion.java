package org.holdfast.exclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.ReadLog;
import org.holdfast.letter.Letters;
import org.holdfast.pupil.Pupils;
import org.holdfast.statute.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads everything about one exclusion, and logs that it was read. */
@Service
class ShowExclusion {
    private final Exclusions exclusions;
    private final CaseFiles files;
    private final ExclusionWords words;
    private final Readers readers;
    private final Clock clock;

    ShowExclusion(
            Exclusions exclusions,
            CaseFiles files,
            ExclusionWords words,
            Readers readers,
            Clock clock) {
        this.exclusions = exclusions;
        this.files = files;
        this.words = words;
        this.readers = readers;
        this.clock = clock;
    }

    /** What reading a case needs besides the case. */
    @Service
    record Readers(Pupils pupils, Letters letters, ReadLog readLog) {}

    @Transactional
    ExclusionView show(ExclusionId id) {
        var exclusion = exclusions.exclusion(id);
        var may = ExclusionPermissions.of(CurrentActor.get(), exclusion.school());
        may.requireSee();
        readers.readLog().read("Exclusion", exclusion.pupil());
        var opened =
                files.open(exclusion.pupil(), exclusion.school(), exclusion.imposed().decided());
        List<Duty> duties =
                opened.file().map(file -> file.duties(exclusion)).orElse(List.of()).stream()
                        .filter(duty -> duty.endsOnCancellation().isEmpty())
                        .toList();
        var history =
                exclusions.history(id).stream()
                        .map(line ->
                                new ExclusionView.Entry(
                                        line.happening().on(),
                                        words.happened(line.happening()),
                                        line.recorded(),
                                        line.actor()))
                        .toList();
        return new ExclusionView(
                exclusion,
                new ExclusionView.Subject(
                        readers.pupils().pupil(exclusion.pupil()).name().full(),
                        opened.school().name()),
                words.standing(exclusion, duties, LocalDate.now(clock)),
                exclusions.words(id),
                duties,
                readers.letters().about(id.value()),
                history,
                may);
    }
}
