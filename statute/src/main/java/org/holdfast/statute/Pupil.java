package org.holdfast.statute;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What the law asks about a pupil.
 *
 * @param yearGroup -1 nursery, 0 reception, then 1 to 14
 * @param homeLocalAuthority the authority for the area where the pupil lives
 * @param examinationsFinished Year 11: the day of the last public examination entered for
 */
public record Pupil(
        LocalDate dateOfBirth,
        int yearGroup,
        String homeLocalAuthority,
        Set<Status> statuses,
        Optional<LocalDate> examinationsFinished) {

    /** What changes who must be told or what must be provided (statute reference, section 13). */
    public enum Status {
        LOOKED_AFTER,
        HAS_SOCIAL_WORKER,
        HAS_EHC_PLAN,
        /**
         * The plan caps the weekly hours below the normal, and those hours are provided (EDU-6).
         */
        PLAN_CAPS_HOURS
    }

    public Pupil {
        statuses = Set.copyOf(statuses);
    }

    /** Whether this is known of the pupil. */
    public boolean is(Status status) {
        return statuses.contains(status);
    }

    /** Says nothing about the child. */
    @Override
    public String toString() {
        return "Pupil[…]";
    }
}
