package org.holdfast.pupil.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.Characteristic;
import org.holdfast.pupil.PupilId;
import org.holdfast.pupil.PupilName;
import org.holdfast.pupil.Upn;

/**
 * A pupil as a file describes them. Its {@link #key()} ties the enrolments and characteristics of
 * the same files to it.
 *
 * @param key the pupil's own id in the file
 * @param id the id for a pupil who is new; chosen at random where there is none
 * @param sourceIds the ids by which other systems know the pupil
 * @param yearGroup the year group as at the day of the file
 */
public record Arrival(
        String key,
        Optional<PupilId> id,
        Optional<Upn> upn,
        Optional<Upn> formerUpn,
        List<SourceId> sourceIds,
        PupilName legalName,
        String middleNames,
        Optional<PupilName> preferredName,
        List<String> formerSurnames,
        LocalDate dateOfBirth,
        String sex,
        Optional<String> yearGroup,
        LocalDate asAt) {

    /** An id in another system. */
    public record SourceId(String source, String value) {}

    /** A stretch on a register. */
    public record Stay(
            String key,
            SchoolId school,
            String status,
            LocalDate from,
            Optional<LocalDate> until) {}

    /**
     * A characteristic that held from a day.
     *
     * @param sinceKnown whether it began on that day
     */
    public record Held(
            String key,
            Characteristic characteristic,
            int rank,
            String value,
            LocalDate from,
            boolean sinceKnown,
            Optional<LocalDate> until) {}

    /** Sessions under one attendance code. */
    public record Attended(String key, SchoolId school, String code, String sessions) {}

    /**
     * An adult around a pupil.
     *
     * @param key the pupil's
     * @param responsibility parental responsibility: yes, no or not_known
     * @param restriction may_not_contact, court_order or nothing
     */
    public record Adult(
            String key,
            String priority,
            String name,
            String relationship,
            String responsibility,
            String language,
            Reached reached,
            String restriction,
            String restrictionReason) {

        @Override
        public String toString() {
            return "Adult[" + key + "]";
        }
    }

    /** How an adult is reached; what is not known is empty. */
    public record Reached(String email, String telephone, String address, String postcode) {

        @Override
        public String toString() {
            return "Reached[]";
        }
    }

    @Override
    public String toString() {
        return "Arrival[" + key + "]";
    }
}
