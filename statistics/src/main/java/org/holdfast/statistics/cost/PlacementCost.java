package org.holdfast.statistics.cost;

import java.util.OptionalDouble;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.UnusableInput;

/**
 * One placement's cost in pounds, from the provider's own annual rate.
 *
 * @param annualCost a full-time place for the provider's year
 * @param daysInYear the provider's year, 190 unless stated
 * @param daysCommissioned days bought
 * @param daysAttended days used
 */
public record PlacementCost(
        double annualCost, double daysInYear, double daysCommissioned, double daysAttended) {
    /** School days in a year, where the provider states no other. */
    public static final int SCHOOL_YEAR = 190;

    public PlacementCost {
        UnusableInput.unless(
                annualCost >= 0 && daysInYear >= 0 && daysCommissioned >= 0 && daysAttended >= 0,
                "costs and days cannot be below 0");
    }

    /** Annual cost ÷ days in the year. */
    public OptionalDouble perDay() {
        return Ratio.of(annualCost, daysInYear);
    }

    /** Days commissioned × cost per day. */
    public OptionalDouble commissioned() {
        return Ratio.of(annualCost * daysCommissioned, daysInYear);
    }

    /** Commissioned cost ÷ days attended. */
    public OptionalDouble perDayAttended() {
        return Ratio.of(commissioned(), OptionalDouble.of(daysAttended));
    }

    /** What the days not attended cost: a fact of commissioning, not waste. */
    public OptionalDouble unattended() {
        return Ratio.of(annualCost * (daysCommissioned - daysAttended), daysInYear);
    }

    /** Days commissioned ÷ days in the year. */
    public OptionalDouble fullTimeEquivalent() {
        return Ratio.of(daysCommissioned, daysInYear);
    }
}
