package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.statute.calendar.SchoolCalendar;

/**
 * What a proposed exclusion is judged against.
 *
 * @param taken the days on which the pupil is already out
 * @param permanentlyExcluded a permanent exclusion that stands
 */
record Circumstances(
        LocalDate today,
        SchoolCalendar calendar,
        LocalPolicy policy,
        PupilStanding standing,
        List<Taken> taken,
        Optional<Standing> permanentlyExcluded) {

    /** A day out on an earlier suspension. */
    record Taken(ExclusionId exclusion, DayOut day) {}

    /** A permanent exclusion, from the day it took effect. */
    record Standing(ExclusionId exclusion, LocalDate from) {}
}
