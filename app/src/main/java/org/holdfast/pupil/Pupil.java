package org.holdfast.pupil;

import java.time.LocalDate;
import java.util.List;

/**
 * A pupil.
 *
 * @param name what the child is called
 * @param legalName what stands on letters that the law asks for
 * @param sex M or F, as the national codes have it
 * @param version grows with every change
 */
public record Pupil(
        PupilId id,
        PupilName name,
        PupilName legalName,
        String middleNames,
        List<String> formerSurnames,
        LocalDate dateOfBirth,
        String sex,
        boolean hasUpn,
        int version) {

    public Pupil {
        formerSurnames = List.copyOf(formerSurnames);
    }

    /** The id: personal data stays out of logs. */
    @Override
    public String toString() {
        return "Pupil[" + id.value() + "]";
    }
}
