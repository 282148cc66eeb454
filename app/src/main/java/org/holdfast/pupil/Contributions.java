package org.holdfast.pupil;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the other modules put on a pupil's page and into a pupil's record. */
@Component
class Contributions {
    private static final Comparator<TimelineEntry> NEWEST_FIRST =
            Comparator.comparing(TimelineEntry::on).reversed();

    private final List<PupilPanel> panels;
    private final List<PupilAction> actions;
    private final List<TimelineSource> sources;
    private final List<PupilRecordPart> parts;

    Contributions(
            List<PupilPanel> panels,
            List<PupilAction> actions,
            List<TimelineSource> sources,
            List<PupilRecordPart> parts) {
        this.panels = panels.stream().sorted(Comparator.comparingInt(PupilPanel::order)).toList();
        this.actions =
                actions.stream().sorted(Comparator.comparingInt(PupilAction::order)).toList();
        this.sources = List.copyOf(sources);
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(PupilRecordPart::order)).toList();
    }

    List<PupilPanel.Line> now(PupilId pupil) {
        return panels.stream().flatMap(panel -> panel.linesFor(pupil).stream()).toList();
    }

    List<PupilAction.Button> actions(PupilId pupil) {
        return actions.stream().flatMap(action -> action.buttonsFor(pupil).stream()).toList();
    }

    /** The timeline, newest first, of one kind or of all. */
    List<TimelineEntry> timeline(PupilId pupil, Optional<TimelineEntry.Kind> kind) {
        return sources.stream()
                .flatMap(source -> source.entriesOf(pupil).stream())
                .filter(entry -> kind.stream().noneMatch(wanted -> wanted != entry.kind()))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    List<PupilRecordPart.Section> record(PupilId pupil) {
        return parts.stream().flatMap(part -> part.sectionsOf(pupil).stream()).toList();
    }
}
