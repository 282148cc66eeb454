package org.holdfast.exclusion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.bundle.BundleCase;
import org.holdfast.bundle.Paper;
import org.holdfast.bundle.Paper.Passage;
import org.holdfast.bundle.PaperSource;
import org.holdfast.exclusion.Grounds.Part;
import org.holdfast.letter.Letter;
import org.holdfast.letter.Letters;
import org.holdfast.pupil.Pupils;
import org.holdfast.web.Dates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an exclusion's record gives to a hearing bundle. */
@Component
class ExclusionPapers implements PaperSource {
    private static final int FIRST = 10;
    private static final Dates DATES = new Dates();

    private final Exclusions exclusions;
    private final CaseFiles files;
    private final Pupils pupils;
    private final Letters letters;
    private final ExclusionWords words;

    ExclusionPapers(
            Exclusions exclusions,
            CaseFiles files,
            Pupils pupils,
            Letters letters,
            ExclusionWords words) {
        this.exclusions = exclusions;
        this.files = files;
        this.pupils = pupils;
        this.letters = letters;
        this.words = words;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    @Transactional
    public Optional<BundleCase> caseAbout(UUID about) {
        return seen(about)
                .map(exclusion -> {
                    var opened = open(exclusion);
                    return new BundleCase(
                            about,
                            exclusion.pupil(),
                            exclusion.school(),
                            title(exclusion),
                            pupils.pupil(exclusion.pupil()).name().full(),
                            opened.school().name(),
                            "/exclusions/" + about);
                });
    }

    @Override
    @Transactional
    public List<Paper> papers(BundleCase about) {
        return seen(about.about()).map(this::papers).orElse(List.of());
    }

    private Optional<Exclusion> seen(UUID about) {
        return exclusions
                .find(new ExclusionId(about))
                .filter(exclusion ->
                        ExclusionPermissions.of(CurrentActor.get(), exclusion.school()).see());
    }

    private CaseFiles.Opened open(Exclusion exclusion) {
        return files.open(exclusion.pupil(), exclusion.school(), exclusion.imposed().decided());
    }

    private List<Paper> papers(Exclusion exclusion) {
        var written = exclusions.words(exclusion.id());
        var history = exclusions.history(exclusion.id());
        var opened = open(exclusion);
        var about = OpenedCase.of(exclusion, opened, written);
        var evidence = ShowExclusion.evidence(history);
        var papers = new ArrayList<Paper>();
        papers.add(
                new Paper("decision", "The decision and its reasons", decision(exclusion, about)));
        papers.add(
                new Paper(
                        "tried", "What was tried before, and what it did", tried(evidence, about)));
        papers.add(new Paper("weighed", "What was weighed", weighed(evidence, about)));
        papers.add(
                new Paper(
                        "totals",
                        "Suspensions so far, and days added up",
                        totals(opened.own(), about)));
        papers.add(new Paper("voice", "In the child’s own words", voice(about)));
        papers.add(new Paper("family", "What the family said", family(history)));
        papers.add(new Paper("proceedings", "What has happened since", proceedings(history)));
        letters.about(exclusion.id().value()).reversed().stream()
                .map(this::letter)
                .forEach(papers::add);
        return papers.stream().filter(paper -> !paper.passages().isEmpty()).toList();
    }

    private List<Passage> decision(Exclusion exclusion, OpenedCase about) {
        var passages = new ArrayList<Passage>();
        passages.add(new Passage("what", "What was decided", words.line(exclusion)));
        passages.add(
                new Passage(
                        "when", "When it was decided", DATES.full(exclusion.imposed().decided())));
        passages.add(new Passage("time", "Time out", words.time(exclusion)));
        passages.add(
                new Passage(
                        "reasons",
                        "Reasons",
                        String.join(
                                "\n", exclusion.reasons().stream().map(Reason::label).toList())));
        said(passages, about, Part.WHAT_HAPPENED, "What happened");
        said(passages, about, Part.POLICY_CLAUSE, "The behaviour policy");
        said(passages, about, Part.BREACH, "How the policy was breached");
        said(passages, about, Part.HARM, "Why staying would do serious harm");
        said(passages, about, Part.LONGER_THAN_USUAL, "Why it is longer than usual");
        return passages;
    }

    private static List<Passage> tried(Happening.Evidence evidence, OpenedCase about) {
        var passages = new ArrayList<Passage>();
        evidence.measures()
                .forEach(taken ->
                        passages.add(
                                new Passage(
                                        taken.measure().name().toLowerCase(java.util.Locale.ROOT),
                                        taken.measure().label(),
                                        "%s. %s."
                                                .formatted(
                                                        DATES.full(taken.on()),
                                                        taken.result().label()))));
        said(passages, about, Part.OTHER_MEASURE, "Something else that was tried");
        return passages;
    }

    private static List<Passage> weighed(Happening.Evidence evidence, OpenedCase about) {
        var passages = new ArrayList<Passage>();
        for (var line : EvidenceWords.lines(evidence, about.words())) {
            var on = line.on().map(day -> " (" + DATES.full(day) + ")").orElse("");
            var more = line.words().isEmpty() ? "" : "\n" + line.words();
            passages.add(
                    new Passage(
                            "weighed" + passages.size(), line.asked(), line.answer() + on + more));
        }
        unanswered(passages, about, Part.LESSER_SANCTION, "Why less would not have been enough");
        unanswered(passages, about, Part.NEEDS_ASSESSMENT, "Needs or disability");
        unanswered(passages, about, Part.REASONABLE_ADJUSTMENTS, "Reasonable adjustments");
        unanswered(passages, about, Part.SOCIAL_EMOTIONAL_HEALTH, "Social, emotional or health");
        unanswered(passages, about, Part.SUSPENSION_WOULD_DO, "Why a suspension would not do");
        unanswered(passages, about, Part.EMERGENCY_REVIEW, "Emergency review of the EHC plan");
        unanswered(passages, about, Part.CONSULTED, "What the authority’s team said");
        return passages;
    }

    /** What was written about a question to which no answer was ticked. */
    private static void unanswered(List<Passage> to, OpenedCase about, Part part, String label) {
        var said = about.words().getOrDefault(part, "");
        if (to.stream().noneMatch(passage -> passage.words().endsWith("\n" + said))) {
            said(to, about, part, label);
        }
    }

    private List<Passage> totals(List<Exclusion> own, OpenedCase about) {
        var passages = new ArrayList<Passage>();
        about.totals()
                .ifPresent(totals -> {
                    totals.termTotals()
                            .forEach(term ->
                                    passages.add(
                                            new Passage(
                                                    "term" + passages.size(),
                                                    "Days in " + term.period().name(),
                                                    term.total().toString())));
                    totals.yearTotals()
                            .forEach(year ->
                                    passages.add(
                                            new Passage(
                                                    "year" + passages.size(),
                                                    "Days in the school year " + year.year(),
                                                    year.total() + " of at most 45")));
                });
        own.forEach(one ->
                passages.add(
                        new Passage(
                                "exclusion" + passages.size(),
                                DATES.full(one.imposed().decided()),
                                words.line(one))));
        return passages;
    }

    private static List<Passage> voice(OpenedCase about) {
        var passages = new ArrayList<Passage>();
        said(passages, about, Part.CHILDS_WORDS, "What the child said");
        said(passages, about, Part.CHILD_HELPED_BY, "Who helped the child to say it");
        return passages;
    }

    /** Apart from what the school tells, so that it is read as the family’s. */
    private static List<Passage> family(List<Exclusions.Line> history) {
        var passages = new ArrayList<Passage>();
        for (var line : history) {
            for (var part : SaidParts.OF_THE_FAMILY) {
                var words = line.said().getOrDefault(part, "");
                if (!words.isBlank()) {
                    passages.add(
                            new Passage(
                                    "said" + passages.size(),
                                    SaidParts.title(part)
                                            + ", "
                                            + DATES.full(line.happening().on()),
                                    words));
                }
            }
        }
        return passages;
    }

    private static List<Passage> proceedings(List<Exclusions.Line> history) {
        var passages = new ArrayList<Passage>();
        history.forEach(line ->
                passages.add(
                        new Passage(
                                "step" + passages.size(),
                                DATES.full(line.happening().on()),
                                happened(line))));
        return passages;
    }

    /** What happened, and what was said about it but by the family. */
    private static String happened(Exclusions.Line line) {
        var told = new StringBuilder(StepWords.of(line.happening(), DATES));
        var bySchool = new HashMap<>(line.said());
        bySchool.keySet().removeAll(SaidParts.OF_THE_FAMILY);
        ExclusionView.Said.of(bySchool)
                .forEach(said ->
                        told.append("\n").append(said.about()).append(": ").append(said.words()));
        return told.toString();
    }

    private Paper letter(Letter letter) {
        var passages = new ArrayList<Passage>();
        for (var paragraph : letters.plain(letter.id()).orElse("").split("\\R\\s*\\R", -1)) {
            if (!paragraph.isBlank()) {
                passages.add(new Passage("paragraph" + passages.size(), "", paragraph.strip()));
            }
        }
        return new Paper(
                "letter-" + letter.id().value(),
                "Letter of "
                        + DATES.plain(letter.writtenAt().atZone(Dates.LONDON).toLocalDate())
                        + ": "
                        + letter.title(),
                passages);
    }

    private static void said(List<Passage> to, OpenedCase about, Part part, String label) {
        var said = about.words().getOrDefault(part, "");
        if (!said.isBlank()) {
            to.add(new Passage(part.key().replace('_', '-'), label, said));
        }
    }

    private static String title(Exclusion exclusion) {
        var kind =
                switch (exclusion.imposed()) {
                    case Imposed.Suspension _ -> "Suspension";
                    case Imposed.Permanent _ -> "Permanent exclusion";
                };
        return kind + " of " + DATES.plain(exclusion.imposed().decided());
    }
}
