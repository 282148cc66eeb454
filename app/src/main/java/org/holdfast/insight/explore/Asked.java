package org.holdfast.insight.explore;

import java.util.Optional;
import org.holdfast.insight.Viewpoint;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.indicator.Indicator;

/**
 * What is explored.
 *
 * @param period a key of {@link Periods}; one that is not known asks for the first
 * @param phase code of a phase, where only its schools are counted
 */
record Asked(
        Viewpoint viewpoint,
        Indicator indicator,
        Breakdown by,
        String period,
        Optional<String> phase) {}
