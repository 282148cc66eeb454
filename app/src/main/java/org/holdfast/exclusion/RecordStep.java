package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.CurrentActor;
import org.holdfast.exclusion.Progress.NoticeGiven;
import org.holdfast.exclusion.review.ReviewStep;
import org.holdfast.statute.Fact;
import org.holdfast.web.Dates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records a step of what follows a decision: of the board’s meeting, a review, education and the
 * return, or a challenge. What the table of stages does not know cannot be recorded.
 */
@Service
public class RecordStep {
    /** The part of a step’s words that defends it. */
    public static final String WHY = "why";

    private final ExclusionChanges changes;
    private final Exclusions exclusions;
    private final CaseFiles files;
    private final Dates dates;

    RecordStep(ExclusionChanges changes, Exclusions exclusions, CaseFiles files, Dates dates) {
        this.changes = changes;
        this.exclusions = exclusions;
        this.files = files;
        this.dates = dates;
    }

    /**
     * Records it, or says why not.
     *
     * @param version of the exclusion as the person saw it
     * @param said what was said about it, by the name of its part
     */
    @Transactional
    public ChangeResult record(
            ExclusionId id, int version, Happening wished, Map<String, String> said) {
        var exclusion = changes.seen(id, version);
        ExclusionPermissions.of(CurrentActor.get(), exclusion.school()).require(wished);
        var opened =
                files.open(exclusion.pupil(), exclusion.school(), exclusion.imposed().decided());
        var file = opened.file().orElseThrow();
        var happening = judged(wished, file, exclusion);
        var given =
                new StepRules.Given(
                        OpenedCase.of(exclusion, opened, exclusions.words(id)),
                        opened.policy(),
                        changes.today(),
                        said.getOrDefault(WHY, ""),
                        dates::full);
        var hindrance = StepRules.against(happening, given);
        if (hindrance.isPresent()) {
            return new ChangeResult.NotPossible(hindrance.get());
        }
        return changes.apply(file, exclusion, happening, StepWords.of(happening, dates), said);
    }

    /** Whether an application came in time is the clock’s to say, not the person’s (IRP-1). */
    private static Happening judged(Happening wished, CaseFile file, Exclusion exclusion) {
        return wished instanceof Happening.InReview(ReviewStep.Applied applied)
                ? new Happening.InReview(inTime(applied, file, exclusion))
                : wished;
    }

    private static ReviewStep.Applied inTime(
            ReviewStep.Applied applied, CaseFile file, Exclusion exclusion) {
        if (exclusion.progress().decision().isEmpty()) {
            return applied;
        }
        var tried = HistoryRules.after(exclusion, new Happening.InReview(applied));
        var inTime =
                file.with(tried).findings(tried).facts().stream()
                        .filter(Fact.Applied.class::isInstance)
                        .map(Fact.Applied.class::cast)
                        .filter(fact -> fact.event().startsWith(CaseFile.eventId(exclusion.id())))
                        .reduce((_, last) -> last)
                        .map(Fact.Applied::inTime)
                        .orElse(false);
        return new ReviewStep.Applied(
                applied.sent(), applied.by(), applied.senExpert(), applied.remote(), inTime);
    }

    /** A notice as it was typed, if it was. */
    public static Optional<NoticeGiven> notice(Optional<LocalDate> on, String way) {
        return on.map(day ->
                new NoticeGiven(
                        way.equals("delivered")
                                ? NoticeGiven.Way.DELIVERED
                                : NoticeGiven.Way.FIRST_CLASS_POST,
                        day));
    }
}
