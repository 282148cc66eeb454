package org.holdfast.statistics.survey;

import java.util.OptionalDouble;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.UnusableInput;

/**
 * How far a share of those who replied can be from that of all. With a near-census response the
 * sampling margin is small and non-response dominates: give the bounds. Under 30 per cent response
 * no percentage belongs in a headline.
 *
 * @param share p, of the replies
 * @param replies n
 * @param population N
 */
public record ResponsePrecision(double share, int replies, int population) {
    /** Under this response no percentages in headlines. */
    public static final double HEADLINE_RESPONSE = 0.3;

    public ResponsePrecision {
        UnusableInput.unless(share >= 0 && share <= 1, "a share must lie between 0 and 1");
        UnusableInput.unless(
                replies >= 0 && replies <= population, "there cannot be more replies than people");
    }

    /** √((N − n)/(N − 1)): how much a large part of the whole narrows the margin. */
    public OptionalDouble finitePopulationCorrection() {
        var left = Ratio.of(population - replies, population - 1.0);
        return left.isPresent() ? OptionalDouble.of(Math.sqrt(left.getAsDouble())) : left;
    }

    /** √(p(1 − p)/n) × the correction. */
    public OptionalDouble standardError() {
        var correction = finitePopulationCorrection();
        return replies == 0 || correction.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        Math.sqrt(share * (1 - share) / replies) * correction.getAsDouble());
    }

    /** z × standard error. */
    public OptionalDouble margin(Confidence confidence) {
        var error = standardError();
        return error.isPresent() ? OptionalDouble.of(confidence.z() * error.getAsDouble()) : error;
    }

    /** n/N. */
    public OptionalDouble responseRate() {
        return Ratio.of(replies, population);
    }

    /** The share of all if everyone silent were a no: pn/N. */
    public OptionalDouble lowestPossible() {
        return Ratio.of(share * replies, population);
    }

    /** The share of all if everyone silent were a yes: (pn + N − n)/N. */
    public OptionalDouble highestPossible() {
        return Ratio.of(share * replies + population - replies, population);
    }
}
