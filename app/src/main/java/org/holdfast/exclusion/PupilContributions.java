package org.holdfast.exclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.Role;
import org.holdfast.organisation.SchoolCalendars;
import org.holdfast.pupil.PupilAction;
import org.holdfast.pupil.PupilId;
import org.holdfast.pupil.PupilPanel;
import org.holdfast.pupil.PupilRecordPart;
import org.holdfast.pupil.Pupils;
import org.holdfast.pupil.TimelineEntry;
import org.holdfast.pupil.TimelineSource;
import org.springframework.stereotype.Component;

/** What this module adds to a pupil's page and record. */
@Component
class PupilContributions implements TimelineSource, PupilPanel, PupilAction, PupilRecordPart {
    private static final int ORDER = 20;

    private final Exclusions exclusions;
    private final Pupils pupils;
    private final SchoolCalendars calendars;
    private final ExclusionWords words;
    private final Clock clock;

    PupilContributions(
            Exclusions exclusions,
            Pupils pupils,
            SchoolCalendars calendars,
            ExclusionWords words,
            Clock clock) {
        this.exclusions = exclusions;
        this.pupils = pupils;
        this.calendars = calendars;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<TimelineEntry> entriesOf(PupilId pupil) {
        return exclusions.ofPupil(pupil).stream()
                .map(one ->
                        new TimelineEntry(
                                one.imposed().firstDay(),
                                TimelineEntry.Kind.EXCLUSIONS,
                                words.line(one),
                                Optional.of("/exclusions/" + one.id().value())))
                .toList();
    }

    @Override
    public List<Line> linesFor(PupilId pupil) {
        var today = LocalDate.now(clock);
        var all = exclusions.ofPupil(pupil);
        var lines = new ArrayList<Line>();
        all.stream()
                .map(Exclusion::school)
                .findFirst()
                .flatMap(school -> calendars.of(school).countingPeriodOf(today))
                .ifPresent(term -> {
                    var days =
                            all.stream()
                                    .flatMap(one -> one.days().stream())
                                    .filter(day -> term.contains(day.day()))
                                    .toList();
                    var number =
                            all.stream()
                                    .filter(one ->
                                            one.days().stream()
                                                    .anyMatch(day -> term.contains(day.day())))
                                    .count();
                    lines.add(
                            new Line(
                                    "Suspensions this term",
                                    "%d (%s days)".formatted(number, DayOut.length(days)),
                                    Optional.empty()));
                });
        all.stream()
                .filter(Exclusion::stands)
                .filter(one -> one.kind() == Kind.PERMANENT)
                .forEach(one ->
                        lines.add(
                                new Line(
                                        "Permanent exclusion",
                                        one.state().title(),
                                        Optional.of("/exclusions/" + one.id().value()))));
        return lines;
    }

    @Override
    public List<Button> buttonsFor(PupilId pupil) {
        var head =
                pupils.schoolsOn(pupil, LocalDate.now(clock)).stream()
                        .anyMatch(school ->
                                CurrentActor.get().rolesAt(school).contains(Role.HEADTEACHER));
        return head
                ? List.of(
                        new Button("Suspend or exclude", "/pupils/" + pupil.value() + "/exclude"),
                        new Button(
                                "Days at earlier schools",
                                "/pupils/" + pupil.value() + "/days-elsewhere"))
                : List.of();
    }

    @Override
    public List<Section> sectionsOf(PupilId pupil) {
        var rows = new ArrayList<List<String>>();
        for (var one : exclusions.ofPupil(pupil)) {
            var written = exclusions.words(one.id());
            rows.add(
                    List.of(
                            words.line(one),
                            one.reasons().stream()
                                    .map(Reason::label)
                                    .collect(Collectors.joining("; ")),
                            written.getOrDefault(Grounds.Part.WHAT_HAPPENED, ""),
                            written.getOrDefault(Grounds.Part.CHILDS_WORDS, "")));
        }
        return List.of(
                new Section(
                        "Suspensions and permanent exclusions",
                        List.of("What", "Reasons", "What happened", "What the child said"),
                        rows));
    }
}
