package org.holdfast.exclusion;

import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;

/** The head cancelled an exclusion. */
public record ExclusionCancelled(ExclusionId id, PupilId pupil, SchoolId school) {}
