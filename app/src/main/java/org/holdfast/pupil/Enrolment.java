package org.holdfast.pupil;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.SchoolId;

/**
 * A stretch of time on a school's register.
 *
 * @param status single, main or subsidiary registration, by its census code
 * @param until the last day
 */
public record Enrolment(
        UUID id,
        SchoolId school,
        String status,
        LocalDate from,
        Optional<LocalDate> until,
        int version) {
    private static final CodeSet STATUSES = CodeSet.named("enrolment-status");

    /** Where the pupil belongs first: sole or main registration. */
    public boolean isMain() {
        return STATUSES.find(status).stream().anyMatch(code -> code.group().equals("counted"));
    }

    /** Whether it covers the day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.stream().noneMatch(day::isAfter);
    }

    /** The status in words. */
    public String statusLabel() {
        return status.isEmpty() ? Answer.NOT_RECORDED.words() : STATUSES.label(status);
    }

    static CodeSet statuses() {
        return STATUSES;
    }
}
