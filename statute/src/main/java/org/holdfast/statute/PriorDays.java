package org.holdfast.statute;

import java.util.Optional;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.statute.calendar.SchoolYear;

/**
 * Days of suspension served before the first event of a case, at this or any other school.
 *
 * @param countingPeriod the name of the counting period in which they also count towards 5 and 15;
 *     empty where that is none that the case touches
 */
public record PriorDays(SchoolYear schoolYear, SchoolDays days, Optional<String> countingPeriod) {}
