package org.holdfast.pupil;

import java.util.List;

/**
 * Takes in the suspensions and exclusions of a school census return. The exclusion module
 * implements it; the import calls it in its own transaction, as the job or person that imports.
 *
 * <p>These are records "as returned by the census": kept apart from decisions made in Holdfast,
 * without duties, counted in the history.
 */
public interface CensusExclusions {

    /**
     * Loads the rows in bulk; a row that is known by its {@link CensusExclusionRow#census()} and
     * {@link CensusExclusionRow#rowId()} replaces what it said before, if it says anything else.
     *
     * @return how many rows were new or changed
     */
    long load(List<CensusExclusionRow> rows);
}
