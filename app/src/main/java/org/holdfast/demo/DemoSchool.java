package org.holdfast.demo;

import java.util.UUID;

/**
 * An invented school.
 *
 * @param laestab seven digits, the first three the authority's
 * @param phase DfE phase code: NS, PS, SS, AT, SP, PR
 * @param establishmentType GIAS type code
 * @param lowest lowest year group taught, -1 for nursery
 * @param highest highest year group taught
 * @param places pupils a year group takes
 */
record DemoSchool(
        UUID id,
        int urn,
        String laestab,
        String name,
        String phase,
        int establishmentType,
        int lowest,
        int highest,
        int places) {

    boolean teaches(int yearGroup) {
        return yearGroup >= lowest && yearGroup <= highest;
    }

    /** Of the authority that maintains it, or in whose area it stands. */
    String authorityCode() {
        return laestab.substring(0, 3);
    }

    boolean isAcademy() {
        return establishmentType == DemoSchools.ACADEMY_CONVERTER
                || establishmentType == DemoSchools.ACADEMY_SPONSORED;
    }

    boolean isSpecial() {
        return "SP".equals(phase);
    }
}
