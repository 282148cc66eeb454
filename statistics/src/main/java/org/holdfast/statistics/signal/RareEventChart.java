package org.holdfast.statistics.signal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.holdfast.statistics.UnusableInput;
import org.holdfast.statistics.numeric.Sample;

/**
 * The t chart, for events as rare as one school's permanent exclusions: it charts the school days
 * <em>between</em> them.
 *
 * <p>Gaps are drawn on y = gap^(1/3.6) (Nelson 1994), where they are nearly normal, with
 * individuals limits, and the limits are turned back. A gap of 0, two on one day, is entered as ½
 * (Holdfast's convention).
 *
 * @param centre turned back; none without gaps
 * @param limits turned back, 0 below where the limit would be negative; none under two gaps
 */
public record RareEventChart(Sample gaps, OptionalDouble centre, Optional<Limits> limits) {
    private static final double POWER = 3.6;
    private static final double SAME_DAY = 0.5;

    /**
     * Beyond the upper one the quiet is unusually long, below the lower the events unusually close.
     */
    public record Limits(double lower, double upper) {}

    public static RareEventChart of(Sample gaps) {
        var entered = gaps.map(RareEventChart::entered);
        var chart =
                XmrChart.of(entered.map(gap -> Math.pow(gap, 1 / POWER)), XmrChart.Screening.NONE);
        var centre = chart.centre();
        return new RareEventChart(
                entered,
                centre.isPresent() ? OptionalDouble.of(turnedBack(centre.getAsDouble())) : centre,
                chart.limits().map(l -> new Limits(turnedBack(l.lower()), turnedBack(l.upper()))));
    }

    private static double entered(double gap) {
        UnusableInput.unless(gap >= 0, "a gap cannot be below 0");
        return gap == 0 ? SAME_DAY : gap;
    }

    private static double turnedBack(double y) {
        return y <= 0 ? 0 : Math.pow(y, POWER);
    }

    /** Indices of gaps so short that the events came unusually close together. */
    public List<Integer> below() {
        return limits.map(l -> indices(gap -> gap < l.lower())).orElse(List.of());
    }

    /** Indices of unusually long gaps. */
    public List<Integer> above() {
        return limits.map(l -> indices(gap -> gap > l.upper())).orElse(List.of());
    }

    private List<Integer> indices(DoublePredicate chosen) {
        return IntStream.range(0, gaps.size())
                .filter(i -> chosen.test(gaps.get(i)))
                .boxed()
                .toList();
    }
}
