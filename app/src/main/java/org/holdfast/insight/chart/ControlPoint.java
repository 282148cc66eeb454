package org.holdfast.insight.chart;

import java.util.Optional;

/**
 * One point of a control chart.
 *
 * @param limits what is usual; none where there are too few points to say
 * @param signal the rule by which it is unusual; empty where it is not
 */
record ControlPoint(Period period, double value, Optional<Limits> limits, String signal) {
    static final String OUTSIDE = "beyond the limits";

    /** Lower and upper. */
    record Limits(double lower, double upper) {}
}
