package org.holdfast.statistics.numeric;

import org.apache.commons.statistics.distribution.TDistribution;
import org.holdfast.statistics.Confidence;

/** Student's t at the points the methods need. */
public final class StudentT {
    private StudentT() {}

    /** The value with the confidence's tail above it. */
    public static double critical(Confidence confidence, double degreesOfFreedom) {
        return Quantiles.above(TDistribution.of(degreesOfFreedom), confidence.tail());
    }

    /** The chance of a value at least this far from 0, either way. */
    public static double twoSidedP(double t, double degreesOfFreedom) {
        return 2 * TDistribution.of(degreesOfFreedom).survivalProbability(Math.abs(t));
    }
}
