package org.holdfast.exclusion;

import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;

/** A permanent exclusion was recorded. */
public record PermanentExclusionRecorded(ExclusionId id, PupilId pupil, SchoolId school) {}
