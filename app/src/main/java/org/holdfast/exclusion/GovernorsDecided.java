package org.holdfast.exclusion;

import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;

/**
 * The governing board decided on an exclusion.
 *
 * @param reinstated whether it reinstated the pupil; otherwise it declined to
 */
public record GovernorsDecided(
        ExclusionId id, PupilId pupil, SchoolId school, boolean reinstated) {}
