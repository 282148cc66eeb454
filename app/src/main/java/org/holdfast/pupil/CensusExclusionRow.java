package org.holdfast.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.SchoolId;

/**
 * One row of the census's exclusion tables, its codes checked.
 *
 * @param census the return, such as {@code 2025-summer}
 * @param rowId the row's own id in the return
 * @param category SUSP, PERM or LNCH; FIXD has become SUSP
 * @param halfDays sessions missed, as returned; empty where the return gave none
 * @param reasons the reasons in the order given, one to three
 * @param senProvision the provision when excluded, as returned
 */
public record CensusExclusionRow(
        String census,
        String rowId,
        PupilId pupil,
        SchoolId school,
        LocalDate start,
        String category,
        Optional<Integer> halfDays,
        List<String> reasons,
        Optional<String> senProvision) {

    public CensusExclusionRow {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String toString() {
        return "CensusExclusionRow[" + census + ", " + rowId + "]";
    }
}
