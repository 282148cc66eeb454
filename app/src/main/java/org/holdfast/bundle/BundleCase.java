package org.holdfast.bundle;

import java.util.UUID;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;

/**
 * The case that a bundle is about.
 *
 * @param title says what it is and names nobody, such as "Permanent exclusion of 10 November 2025"
 * @param path of its own page
 */
public record BundleCase(
        UUID about,
        PupilId pupil,
        SchoolId school,
        String title,
        String pupilName,
        String schoolName,
        String path) {

    @Override
    public String toString() {
        return "BundleCase[" + about + "]";
    }
}
