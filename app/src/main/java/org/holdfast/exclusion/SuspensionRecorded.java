package org.holdfast.exclusion;

import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;

/** A suspension was recorded. */
public record SuspensionRecorded(ExclusionId id, PupilId pupil, SchoolId school) {}
