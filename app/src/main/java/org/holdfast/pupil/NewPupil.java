package org.holdfast.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.SchoolId;

/**
 * A pupil as someone enters them.
 *
 * @param legalName what stands on the birth certificate or deed
 * @param preferredName what the child is called; empty parts where it is the legal name
 * @param school the school whose register they are on, from the day
 * @param status their enrolment's status, by its census code
 */
public record NewPupil(
        PupilName legalName,
        String middleNames,
        Optional<PupilName> preferredName,
        List<String> formerSurnames,
        LocalDate dateOfBirth,
        String sex,
        Optional<Upn> upn,
        Optional<String> yearGroup,
        SchoolId school,
        String status,
        LocalDate from) {

    public NewPupil {
        formerSurnames = List.copyOf(formerSurnames);
    }

    @Override
    public String toString() {
        return "NewPupil[" + school.value() + "]";
    }
}
