package org.holdfast.exclusion.recording;

import org.holdfast.exclusion.ExclusionId;
import org.holdfast.exclusion.RecordPermanentExclusion;
import org.holdfast.exclusion.RecordSuspension;
import org.holdfast.exclusion.RecordingResult;
import org.holdfast.exclusion.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns a draft into a recorded exclusion: the draft goes with the same commit. */
@Service
class FinishRecording {
    private final Drafts drafts;
    private final RecordSuspension recordSuspension;
    private final RecordPermanentExclusion recordPermanentExclusion;

    FinishRecording(
            Drafts drafts,
            RecordSuspension recordSuspension,
            RecordPermanentExclusion recordPermanentExclusion) {
        this.drafts = drafts;
        this.recordSuspension = recordSuspension;
        this.recordPermanentExclusion = recordPermanentExclusion;
    }

    /** Records it, or says why not and keeps the draft. */
    @Transactional
    RecordingResult finish(ExclusionId id) {
        var draft = drafts.draft(id);
        var result =
                switch (draft.kind()) {
                    case SUSPENSION ->
                            DatesForm.suspension(id, draft.answers())
                                    .map(proposed ->
                                            recordSuspension.record(
                                                    draft.pupil(), draft.school(), proposed))
                                    .orElseGet(FinishRecording::withoutDates);
                    case PERMANENT ->
                            DatesForm.permanent(id, draft.answers())
                                    .map(proposed ->
                                            recordPermanentExclusion.record(
                                                    draft.pupil(), draft.school(), proposed))
                                    .orElseGet(FinishRecording::withoutDates);
                };
        if (result instanceof RecordingResult.Recorded) {
            drafts.discard(id);
        }
        return result;
    }

    private static RecordingResult withoutDates() {
        return new RecordingResult.Refused(
                java.util.List.of(new Refusal.NotSaid(Refusal.Missing.DATES)));
    }
}
