package org.holdfast.statute.law;

import org.holdfast.statute.Case;
import org.holdfast.statute.calendar.CompulsorySchoolAge;

/** What is the same for every event of a case. */
record Setting(Case given, CompulsorySchoolAge age) {

    static Setting of(Case given) {
        return new Setting(given, CompulsorySchoolAge.of(given.pupil().dateOfBirth()));
    }
}
