package org.holdfast.statute.law;

import java.time.LocalDate;
import org.holdfast.statute.Case;
import org.holdfast.statute.calendar.CompulsorySchoolAge;

/**
 * What is the same for every event of a case.
 *
 * @param adultFrom the 18th birthday
 */
record Setting(Case given, CompulsorySchoolAge age, LocalDate adultFrom) {

    private static final int ADULT_AT = 18; // 2012 Regs reg 2(1)

    static Setting of(Case given) {
        var born = given.pupil().dateOfBirth();
        return new Setting(
                given, CompulsorySchoolAge.of(born), CompulsorySchoolAge.birthday(born, ADULT_AT));
    }

    boolean isAdultOn(LocalDate day) {
        return !day.isBefore(adultFrom);
    }
}
