package org.holdfast.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.pupil.PupilId;
import org.holdfast.pupil.TimelineEntry;
import org.holdfast.pupil.TimelineSource;
import org.holdfast.web.Dates;
import org.springframework.stereotype.Component;

/** Letters on the pupil's timeline. */
@Component
class LetterTimeline implements TimelineSource {
    private final Letters letters;

    LetterTimeline(Letters letters) {
        this.letters = letters;
    }

    @Override
    public List<TimelineEntry> entriesOf(PupilId pupil) {
        return letters.ofPupil(pupil).stream().map(LetterTimeline::entry).toList();
    }

    private static TimelineEntry entry(Letter letter) {
        return new TimelineEntry(
                LocalDate.ofInstant(letter.writtenAt(), Dates.LONDON),
                TimelineEntry.Kind.EXCLUSIONS,
                (letter.kind().isForFamily() ? "Letter written: " : "Written: ")
                        + letter.kind().title()
                        + (letter.replacedBy().isPresent() ? " (later corrected)" : ""),
                Optional.of("/letters/" + letter.id().value()));
    }
}
