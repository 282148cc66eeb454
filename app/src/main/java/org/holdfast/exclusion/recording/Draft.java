package org.holdfast.exclusion.recording;

import java.time.Instant;
import org.holdfast.access.SchoolId;
import org.holdfast.exclusion.ExclusionId;
import org.holdfast.exclusion.Kind;
import org.holdfast.pupil.PupilId;

/** An exclusion half typed in. */
record Draft(
        ExclusionId id,
        PupilId pupil,
        SchoolId school,
        Answers answers,
        Instant saved,
        int version) {

    public Kind kind() {
        return Kind.ofKey(answers.one("kind"));
    }
}
