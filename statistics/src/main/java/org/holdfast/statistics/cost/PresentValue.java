package org.holdfast.statistics.cost;

import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.statistics.UnusableInput;

/**
 * Pounds of different years in pounds of the first: the first flow is not discounted, later ones by
 * 1/(1 + r)ᵗ. Put nominal flows in real terms first, and never discount nominal money at a real
 * rate.
 *
 * @param rate 0.035 real by HM Treasury's Green Book, 0.015 for health effects
 * @param flows one for each year; costs below 0
 */
public record PresentValue(double rate, List<Double> flows) {
    /** HM Treasury, Green Book: real, up to 30 years. */
    public static final double GREEN_BOOK_RATE = 0.035;

    public PresentValue {
        flows = List.copyOf(flows);
        UnusableInput.unless(rate > -1, "a discount rate must be above −1");
    }

    /** 1/(1 + r)ᵗ for each year. */
    public List<Double> factors() {
        return IntStream.range(0, flows.size()).mapToObj(t -> Math.pow(1 + rate, -t)).toList();
    }

    /** Σ flow × factor. */
    public double value() {
        return IntStream.range(0, flows.size())
                .mapToDouble(t -> flows.get(t) * factors().get(t))
                .sum();
    }

    public double undiscounted() {
        return flows.stream().mapToDouble(Double::doubleValue).sum();
    }

    /**
     * Flows in the prices of one year: x·D_to/D_year.
     *
     * @param deflator the GDP deflator of each flow's year
     * @param to that of the year wanted
     */
    public static List<Double> realTerms(List<Double> flows, List<Double> deflator, double to) {
        UnusableInput.unless(flows.size() == deflator.size(), "every flow needs its deflator");
        UnusableInput.unless(
                deflator.stream().allMatch(d -> d > 0) && to > 0, "a deflator must be above 0");
        return IntStream.range(0, flows.size())
                .mapToObj(t -> flows.get(t) * to / deflator.get(t))
                .toList();
    }
}
