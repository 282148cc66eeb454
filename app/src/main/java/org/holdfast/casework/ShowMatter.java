package org.holdfast.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.ReadLog;
import org.holdfast.duty.NextOwed;
import org.holdfast.duty.Owed;
import org.holdfast.pupil.Pupils;
import org.holdfast.web.Dates;
import org.holdfast.web.Question;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads everything about one matter, and logs that it was read. */
@Service
class ShowMatter {
    private final Matters matters;
    private final MatterKinds kinds;
    private final MatterObligations obligations;
    private final Pupils pupils;
    private final Sight sight;

    ShowMatter(
            Matters matters,
            MatterKinds kinds,
            MatterObligations obligations,
            Pupils pupils,
            Sight sight) {
        this.matters = matters;
        this.kinds = kinds;
        this.obligations = obligations;
        this.pupils = pupils;
        this.sight = sight;
    }

    /** The clock, the log of who read, and dates in words. */
    @Service
    record Sight(Clock clock, ReadLog readLog, Dates dates) {}

    /** A matter’s own page. */
    record View(
            Matter matter,
            MatterKind kind,
            String pupil,
            String school,
            Standing standing,
            List<StepKind> open,
            List<Entry> story) {
        @Override
        public String toString() {
            return "View[" + matter.id().value() + "]";
        }
    }

    /** Where it stands, what comes next, and everything owed. */
    record Standing(String now, Optional<NextOwed> next, List<Owed> owed) {
        public List<Owed> stillOwed() {
            return Owed.open(owed);
        }

        public List<Owed> done() {
            return Owed.done(owed);
        }
    }

    /** One line of its story. */
    record Entry(LocalDate on, String words, Instant recorded, List<Said> said) {}

    /** Something that was said. */
    record Said(String about, String words) {
        @Override
        public String toString() {
            return "Said[" + about + "]";
        }
    }

    @Transactional
    View show(MatterId id) {
        var matter = matters.matter(id);
        var kind = kinds.kind(matter.kind());
        var may = MatterPermissions.of(matter.school(), kind);
        may.requireSee();
        sight.readLog().read(kind.title(), matter.pupil());
        var setting = obligations.setting(kind, matter);
        var today = LocalDate.now(sight.clock());
        var owed = obligations.owed(kind, matter, setting);
        return new View(
                matter,
                kind,
                pupils.pupil(matter.pupil()).name().full(),
                setting.school().name(),
                new Standing(
                        kind.now(matter, today, sight.dates()),
                        NextOwed.of(owed, Set.of(), setting.calendar(), today),
                        owed),
                kind.steps().stream()
                        .filter(step -> step.from(matter.stage()).isPresent())
                        .filter(may::record)
                        .toList(),
                matters.told(id).stream().map(told -> entry(kind, matter, told)).toList());
    }

    private Entry entry(MatterKind kind, Matter matter, Matter.Told told) {
        return new Entry(
                told.step().on(),
                kind.happened(told.step(), sight.dates()),
                told.recorded(),
                said(kind, matter, told));
    }

    private static List<Said> said(MatterKind kind, Matter matter, Matter.Told told) {
        var questions =
                kind.step(told.step().key())
                        .map(step -> step.questions().apply(Optional.of(matter)))
                        .orElse(List.of());
        return told.said().entrySet().stream()
                .map(part -> new Said(label(questions, part), part.getValue()))
                .sorted(Comparator.comparing(Said::about))
                .toList();
    }

    private static String label(List<Question> questions, Map.Entry<String, String> part) {
        return questions.stream()
                .filter(question -> question.name().equals(part.getKey()))
                .map(Question::label)
                .findFirst()
                .orElse("Words");
    }
}
