package org.holdfast.bundle;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;

/**
 * A bundle in preparation, or made.
 *
 * @param leftOut the keys of papers that do not go in
 * @param version grows with every change
 */
record Bundle(
        BundleId id,
        UUID about,
        PupilId pupil,
        SchoolId school,
        Instant started,
        Set<String> leftOut,
        Strikes strikes,
        Optional<Made> made,
        int version) {

    /**
     * How it was made, never to change.
     *
     * @param sha256 of the document, in hexadecimal
     * @param struck how many passages and words were struck out
     */
    record Made(String by, Instant at, String sha256, int pages, int struck) {}

    Bundle {
        leftOut = Set.copyOf(leftOut);
    }

    public boolean holds(Paper paper) {
        return !leftOut.contains(paper.key());
    }

    @Override
    public String toString() {
        return "Bundle[" + id.value() + "]";
    }
}
