package org.holdfast.exclusion.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.bundle.BundleCase;
import org.holdfast.bundle.Paper;
import org.holdfast.bundle.Paper.Passage;
import org.holdfast.bundle.PaperSource;
import org.holdfast.casework.Matter;
import org.holdfast.casework.Matters;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ExclusionId;
import org.holdfast.exclusion.ExclusionPermissions;
import org.holdfast.exclusion.Exclusions;
import org.holdfast.web.Dates;
import org.holdfast.web.Question;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the child answered at the pre-exclusion assessment, in the papers for a hearing (S4-19).
 * Whoever the case is put before reads the child’s answers; the rest of the assessment stays where
 * it is.
 */
@Component
class AssessmentPapers implements PaperSource {
    private static final int AFTER_THE_CHILD = 5;

    private final Exclusions exclusions;
    private final Matters matters;
    private final Dates dates;

    AssessmentPapers(Exclusions exclusions, Matters matters, Dates dates) {
        this.exclusions = exclusions;
        this.matters = matters;
        this.dates = dates;
    }

    @Override
    public int order() {
        return AFTER_THE_CHILD;
    }

    @Override
    @Transactional
    public List<Paper> papers(BundleCase about) {
        return exclusions
                .find(new ExclusionId(about.about()))
                .filter(exclusion -> ExclusionPermissions.of(exclusion.school()).see())
                .flatMap(this::lastBefore)
                .map(this::asked)
                .filter(passages -> !passages.isEmpty())
                .map(passages ->
                        List.of(
                                new Paper(
                                        "assessment-voice",
                                        "What the child said before the decision",
                                        passages)))
                .orElse(List.of());
    }

    /** The last assessment that began before the exclusion was decided, or on that day. */
    private Optional<Matter> lastBefore(Exclusion exclusion) {
        return matters.ofPupil(exclusion.pupil()).reversed().stream()
                .filter(matter -> matter.kind().equals(PreExclusionAssessments.KEY))
                .filter(matter -> matter.school().equals(exclusion.school()))
                .filter(matter -> !matter.begun().on().isAfter(exclusion.imposed().decided()))
                .findFirst();
    }

    private List<Passage> asked(Matter assessment) {
        var passages = new ArrayList<Passage>();
        for (var told : matters.told(assessment.id())) {
            if (told.step().key().equals(PreExclusionAssessments.VOICE)) {
                var by = told.said().getOrDefault("by", "");
                passages.add(
                        new Passage(
                                "asked" + passages.size(),
                                "Asked on " + dates.full(told.step().on()),
                                by.isBlank() ? "" : "By " + by));
                for (var question : AssessmentPrompts.voice()) {
                    answer(question, told.said().getOrDefault(question.name(), ""))
                            .ifPresent(words ->
                                    passages.add(
                                            new Passage(
                                                    question.name() + passages.size(),
                                                    question.label(),
                                                    words)));
                }
            }
        }
        return passages;
    }

    private static Optional<String> answer(Question question, String words) {
        return question instanceof Question.Words && !words.isBlank()
                ? Optional.of(words)
                : Optional.empty();
    }
}
