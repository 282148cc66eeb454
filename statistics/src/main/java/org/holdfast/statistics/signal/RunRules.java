package org.holdfast.statistics.signal;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.holdfast.statistics.UnusableInput;
import org.holdfast.statistics.numeric.Sample;

/**
 * When a chart signals (NHS-R Community, NHSRplotthedots).
 *
 * @param shift how many points in a row strictly on one side of the mean make a shift
 * @param trend how many points in a row, each strictly higher (or each lower) than the one before,
 *     make a trend; some NHS material uses 6, so print it
 */
public record RunRules(int shift, int trend) {
    public static final RunRules CUSTOMARY = new RunRules(7, 7);

    /** The outer third of the way from the mean to a limit. */
    private static final double TWO_THIRDS = 2.0 / 3;

    private static final int WINDOW = 3;
    private static final int ENOUGH_OF_WINDOW = 2;

    public RunRules {
        UnusableInput.unless(shift >= 1, "a shift needs at least one point");
        UnusableInput.unless(trend >= 2, "a trend needs at least two points");
    }

    SpecialCauses find(Sample values, double centre, XmrChart.Limits limits) {
        var outside =
                indices(
                        values,
                        i -> values.get(i) > limits.upper() || values.get(i) < limits.lower());
        return new SpecialCauses(
                outside,
                trends(values),
                twoOfThree(values, centre, limits),
                shifts(values, centre));
    }

    /** A run chart: shifts and trends need no limits. */
    SpecialCauses withoutLimits(Sample values, OptionalDouble centre) {
        var shifts = centre.isPresent() ? shifts(values, centre.getAsDouble()) : List.<Integer>of();
        return new SpecialCauses(List.of(), trends(values), List.of(), shifts);
    }

    /** A point on the mean is on no side and ends the run. */
    private List<Integer> shifts(Sample values, double centre) {
        return runs(values.map(value -> Math.signum(value - centre)), shift);
    }

    /** A tie ends the trend. The first point of a trend is the one the second is compared with. */
    private List<Integer> trends(Sample values) {
        var flagged = new TreeSet<Integer>();
        for (int step : runs(steps(values), trend - 1)) {
            flagged.add(step);
            flagged.add(step + 1);
        }
        return List.copyOf(flagged);
    }

    private static Sample steps(Sample values) {
        var steps = new double[Math.max(0, values.size() - 1)];
        for (var i = 0; i < steps.length; i++) {
            steps[i] = Math.signum(values.get(i + 1) - values.get(i));
        }
        return Sample.of(steps);
    }

    /** All places within an unbroken run of the same sign, not 0, at least {@code length} long. */
    private static List<Integer> runs(Sample signs, int length) {
        var flagged = new TreeSet<Integer>();
        var start = 0;
        for (var end = 1; end <= signs.size(); end++) {
            if (end == signs.size() || signs.get(end) != signs.get(start)) {
                if (end - start >= length && signs.get(start) != 0) {
                    IntStream.range(start, end).forEach(flagged::add);
                }
                start = end;
            }
        }
        return List.copyOf(flagged);
    }

    /**
     * In three points in a row on one side, at least two in the outer third: beyond two-thirds of
     * the way to the limit and not beyond the limit.
     */
    private static List<Integer> twoOfThree(Sample values, double centre, XmrChart.Limits limits) {
        var flagged = new TreeSet<Integer>();
        var reach = limits.upper() - centre;
        IntPredicate inOuterThird =
                i -> {
                    var distance = Math.abs(values.get(i) - centre);
                    return distance > TWO_THIRDS * reach
                            && values.get(i) <= limits.upper()
                            && values.get(i) >= limits.lower();
                };
        for (var start = 0; start + WINDOW <= values.size(); start++) {
            var window = IntStream.range(start, start + WINDOW).boxed().toList();
            var found = window.stream().filter(inOuterThird::test).toList();
            if (found.size() >= ENOUGH_OF_WINDOW && areOnOneSide(window, values, centre)) {
                flagged.addAll(found);
            }
        }
        return List.copyOf(flagged);
    }

    private static boolean areOnOneSide(List<Integer> places, Sample values, double centre) {
        return places.stream().allMatch(i -> values.get(i) > centre)
                || places.stream().allMatch(i -> values.get(i) < centre);
    }

    private static List<Integer> indices(Sample values, IntPredicate chosen) {
        return IntStream.range(0, values.size()).filter(chosen).boxed().toList();
    }
}
