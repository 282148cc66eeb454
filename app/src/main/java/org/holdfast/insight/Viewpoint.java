package org.holdfast.insight;

import java.util.Optional;
import org.holdfast.access.SchoolId;
import org.holdfast.insight.indicator.Scope;
import org.holdfast.statistics.disclosure.Audience;

/**
 * Whose figures are looked at, and by whom.
 *
 * @param organisation its id, as snapshots name it: whose calendar counts
 * @param school the school, where it is one
 * @param audience what must be hidden from the person who looks
 */
public record Viewpoint(
        String organisation,
        String name,
        Scope scope,
        Optional<SchoolId> school,
        Audience audience) {}
