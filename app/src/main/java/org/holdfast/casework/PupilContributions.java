package org.holdfast.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.pupil.PupilAction;
import org.holdfast.pupil.PupilId;
import org.holdfast.pupil.PupilPanel;
import org.holdfast.pupil.PupilRecordPart;
import org.holdfast.pupil.Pupils;
import org.holdfast.pupil.TimelineEntry;
import org.holdfast.pupil.TimelineSource;
import org.holdfast.web.Dates;
import org.springframework.stereotype.Component;

/** What matters add to a pupil’s page and record. */
@Component("matterContributions")
class PupilContributions implements TimelineSource, PupilPanel, PupilAction, PupilRecordPart {
    private static final int ORDER = 40;

    private final Matters matters;
    private final MatterKinds kinds;
    private final Pupils pupils;
    private final Dates dates;
    private final Clock clock;

    PupilContributions(
            Matters matters, MatterKinds kinds, Pupils pupils, Dates dates, Clock clock) {
        this.matters = matters;
        this.kinds = kinds;
        this.pupils = pupils;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<TimelineEntry> entriesOf(PupilId pupil) {
        return seen(pupil)
                .flatMap(matter -> {
                    var kind = kinds.kind(matter.kind());
                    return matter.steps().stream()
                            .map(step ->
                                    new TimelineEntry(
                                            step.on(),
                                            kind.timeline(),
                                            kind.happened(step, dates),
                                            Optional.of(path(matter))));
                })
                .toList();
    }

    @Override
    public List<Line> linesFor(PupilId pupil) {
        var today = LocalDate.now(clock);
        return seen(pupil)
                .filter(matter -> !isOver(matter))
                .map(matter -> {
                    var kind = kinds.kind(matter.kind());
                    return new Line(
                            kind.title(),
                            kind.now(matter, today, dates),
                            Optional.of(path(matter)));
                })
                .toList();
    }

    @Override
    public List<Button> buttonsFor(PupilId pupil) {
        var schools = pupils.schoolsOn(pupil, LocalDate.now(clock));
        return kinds.all().stream()
                .filter(kind ->
                        schools.stream()
                                .anyMatch(school ->
                                        MatterPermissions.of(school, kind)
                                                .record(kind.steps().getFirst())))
                .map(kind ->
                        new Button(
                                kind.button(),
                                "/pupils/" + pupil.value() + "/matters/" + kind.key()))
                .toList();
    }

    @Override
    public List<Section> sectionsOf(PupilId pupil) {
        var rows =
                seen(pupil)
                        .flatMap(matter ->
                                matters.told(matter.id()).stream()
                                        .map(told ->
                                                List.of(
                                                        kinds.kind(matter.kind()).title(),
                                                        dates.plain(told.step().on()),
                                                        kinds.kind(matter.kind())
                                                                .happened(told.step(), dates),
                                                        String.join("\n", told.said().values()))))
                        .toList();
        return List.of(
                new Section(
                        "Directions, applications and other matters",
                        List.of("Matter", "When", "What happened", "What was said"),
                        rows));
    }

    private Stream<Matter> seen(PupilId pupil) {
        return matters.ofPupil(pupil).stream()
                .filter(matter -> kinds.find(matter.kind()).isPresent())
                .filter(matter ->
                        MatterPermissions.of(matter.school(), kinds.kind(matter.kind())).see());
    }

    /** No step leads on from where it stands. */
    private boolean isOver(Matter matter) {
        return kinds.kind(matter.kind()).steps().stream()
                .noneMatch(step -> step.from(matter.stage()).isPresent());
    }

    private static String path(Matter matter) {
        return "/matters/" + matter.id().value();
    }
}
