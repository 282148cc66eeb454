package org.holdfast.exclusion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.access.PupilGrants;
import org.holdfast.access.Role;
import org.holdfast.duty.PastDuties;
import org.holdfast.exclusion.PastExclusion.By;
import org.holdfast.exclusion.PastExclusion.Decision;
import org.holdfast.exclusion.PastExclusion.Event;
import org.holdfast.exclusion.PastExclusionRows.Left;
import org.holdfast.exclusion.PastExclusionRows.Recorded;
import org.holdfast.pupil.PupilFacts;

/**
 * One pupil's exclusions at a school, played through in the order in which things were recorded.
 */
final class PastFile {
    private final CaseFiles files;
    private final CaseFiles.Ground ground;
    private final PastDuties duties;
    private final PastDuties.Marking marking;
    private final Map<ExclusionId, Case> cases = new LinkedHashMap<>();

    PastFile(
            CaseFiles files,
            CaseFiles.Ground ground,
            PastDuties duties,
            PastDuties.Marking marking) {
        this.files = files;
        this.ground = ground;
        this.duties = duties;
        this.marking = marking;
    }

    /** One exclusion as it has become so far. */
    private static final class Case {
        private final PastExclusion past;
        private final List<Recorded> recorded = new ArrayList<>();
        private final List<PupilGrants.Past> sight = new ArrayList<>();
        private Exclusion now;
        private Optional<Instant> seenSince = Optional.empty();

        Case(PastExclusion past, Exclusion begun) {
            this.past = past;
            this.now = begun;
        }
    }

    private record Step(PastExclusion past, Optional<Event> event, By by) {}

    /** Plays it all, up to and with today. */
    void replay(List<PastExclusion> all, LocalDate today) {
        var steps = new ArrayList<Step>();
        for (var past : all) {
            steps.add(new Step(past, Optional.empty(), past.recorded()));
            past.later()
                    .forEach(later ->
                            steps.add(
                                    new Step(past, Optional.of(later.event()), later.recorded())));
        }
        steps.sort(Comparator.comparing(step -> step.by().at()));
        for (var step : steps) {
            if (step.event().isEmpty()) {
                begin(step.past(), step.by());
            } else {
                change(step.past(), step.event().get(), step.by());
            }
        }
        cases.values()
                .forEach(one -> duties.mark(Consequences.reference(one.now.id()), today, marking));
    }

    /** What there is to write. */
    List<Left> left() {
        return cases.values().stream()
                .map(one -> new Left(one.now, grounds(one.past.decision()), one.recorded))
                .toList();
    }

    List<PupilGrants.Past> grants() {
        var all = new ArrayList<PupilGrants.Past>();
        cases.values()
                .forEach(one -> {
                    all.addAll(one.sight);
                    one.seenSince.ifPresent(since -> all.add(sight(one, since, Optional.empty())));
                });
        return all;
    }

    private static Grounds grounds(Decision decision) {
        return switch (decision) {
            case Decision.Suspend(var proposed) -> proposed.grounds();
            case Decision.Exclude(var proposed) -> proposed.grounds();
        };
    }

    private void begin(PastExclusion past, By by) {
        var opened = opened(past.facts());
        var file = opened.file().orElseThrow(() -> refused(past, "outside the Regulations"));
        var day = day(by);
        var now = Judgement.circumstances(opened, file, day);
        var heading =
                new HistoryRules.Heading(
                        past.decision().id(),
                        past.pupil(),
                        ground.school().id(),
                        new Exclusion.Recorded(by.actor(), by.at()));
        switch (past.decision()) {
            case Decision.Suspend(var proposed) -> {
                insist(
                        past,
                        SuspensionRules.refusals(
                                proposed, now, Judgement.reckoned(file, proposed)));
                var begun = Judgement.suspended(proposed, file.calendar());
                begin(
                        past,
                        HistoryRules.begun(heading, begun),
                        new Recorded(begun, by),
                        "The suspension was recorded");
            }
            case Decision.Exclude(var proposed) -> {
                insist(past, PermanentExclusionRules.refusals(proposed, now));
                var begun = Judgement.excluded(proposed);
                begin(
                        past,
                        HistoryRules.begun(heading, begun),
                        new Recorded(begun, by),
                        "The permanent exclusion was recorded");
            }
        }
    }

    private void begin(PastExclusion past, Exclusion exclusion, Recorded first, String why) {
        var one = new Case(past, exclusion);
        one.recorded.add(first);
        cases.put(exclusion.id(), one);
        workOut(one, why, first.by());
    }

    private void change(PastExclusion past, Event event, By by) {
        var one = Objects.requireNonNull(cases.get(past.decision().id()));
        var happening = happening(event);
        one.now = HistoryRules.after(one.now, happening);
        one.recorded.add(new Recorded(happening, by));
        workOut(one, why(event), by);
        if (event instanceof Event.Cancelled) {
            cases.values().stream()
                    .filter(other -> other != one && other.now.stands())
                    .filter(other ->
                            !other.now.imposed().firstDay().isBefore(one.now.imposed().firstDay()))
                    .forEach(later -> workOut(later, "An earlier exclusion was cancelled", by));
        }
    }

    private void workOut(Case one, String why, By by) {
        var file = opened(one.past.facts()).file().orElseThrow();
        var reference = Consequences.reference(one.now.id());
        var day = day(by);
        duties.mark(reference, day.minusDays(1), marking);
        var owed = file.duties(one.now);
        duties.reconcile(
                new PastDuties.Case(
                        reference, one.now.pupil(), one.now.school(), ground.calendar()),
                ObligationRules.obligations(owed, one.now, file),
                why,
                new PastDuties.Moment(by.at(), by.actor()));
        var seen = Consequences.boardConsiders(owed, one.now);
        if (seen && one.seenSince.isEmpty()) {
            one.seenSince = Optional.of(by.at());
        } else if (!seen && one.seenSince.isPresent()) {
            one.sight.add(sight(one, one.seenSince.get(), Optional.of(by.at())));
            one.seenSince = Optional.empty();
        }
    }

    private static PupilGrants.Past sight(Case one, Instant since, Optional<Instant> until) {
        return new PupilGrants.Past(
                one.now.pupil(),
                one.now.school().organisation(),
                Role.GOVERNOR,
                Consequences.purpose(one.now.id()),
                since,
                until);
    }

    private CaseFiles.Opened opened(PupilFacts facts) {
        return files.opened(
                ground, facts, cases.values().stream().map(one -> one.now).toList(), List.of());
    }

    private static LocalDate day(By by) {
        return by.at().atZone(org.holdfast.web.Dates.LONDON).toLocalDate();
    }

    private static void insist(PastExclusion past, List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw refused(past, refusals.toString());
        }
    }

    private static IllegalArgumentException refused(PastExclusion past, String why) {
        return new IllegalArgumentException(
                "%s decided on %s could not have been recorded: %s"
                        .formatted(past, past.decision().decided(), why));
    }

    private static Happening happening(Event event) {
        return switch (event) {
            case Event.ParentTold(var on) -> new Happening.ParentTold(on);
            case Event.BoardInformed(var on) -> new Happening.BoardInformed(on);
            case Event.RepresentationsMade(var on) -> new Happening.RepresentationsMade(on);
            case Event.BoardMet(var on) -> new Happening.BoardMeetingBegun(on);
            case Event.BoardDecided(var decision) -> new Happening.GovernorsDecided(decision);
            case Event.Cancelled(var cancellation) -> new Happening.Cancelled(cancellation);
        };
    }

    private static String why(Event event) {
        return switch (event) {
            case Event.ParentTold _ -> "The parent was told";
            case Event.BoardInformed _ -> "The governing board was told";
            case Event.RepresentationsMade _ -> "The parents made representations";
            case Event.BoardMet _ -> "The governing board’s meeting began";
            case Event.BoardDecided _ -> "The governing board decided";
            case Event.Cancelled _ -> "The head cancelled the exclusion";
        };
    }
}
