package org.holdfast.statistics.outcome;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.holdfast.statistics.UnusableInput;

/**
 * The Warwick-Edinburgh Mental Well-being Scales: 14 items 1 to 5 (Tennant and others 2007), or 7,
 * whose raw sum is turned into a metric score (Stewart-Brown and others 2009) before anything else
 * is done with it.
 *
 * @param raw the sum, 14 to 70 or 7 to 35; none where answers are missing, unless the long form
 *     allows for them
 * @param metric the short form's score for averaging and comparing; none for the long form
 * @param missing how many answers are missing
 */
public record Wellbeing(OptionalDouble raw, OptionalDouble metric, int missing) {
    private static final int LONG = 14;
    private static final int SHORT = 7;
    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    /** Metric scores of the short form for raw sums 7 to 35. */
    private static final double[] METRIC = {
        7.00, 9.51, 11.25, 12.40, 13.33, 14.08, 14.75, 15.32, 15.84, 16.36, 16.88, 17.43, 17.98,
        18.59, 19.25, 19.98, 20.73, 21.54, 22.35, 23.21, 24.11, 25.03, 26.02, 27.03, 28.13, 29.31,
        30.70, 32.55, 35.00
    };

    /** Scores a form that must be complete. */
    public static Wellbeing of(List<OptionalInt> items) {
        return of(items, 0);
    }

    /**
     * Scores a form, the long one also with a few answers missing: 14 × the mean of those given.
     *
     * @param mostMissing how many may be missing of the long form; of the short form none may
     */
    public static Wellbeing of(List<OptionalInt> items, int mostMissing) {
        UnusableInput.unless(
                items.size() == LONG || items.size() == SHORT, "the scale has 14 or 7 items");
        UnusableInput.unless(mostMissing >= 0, "fewer than 0 answers cannot be missing");
        items.forEach(Wellbeing::check);
        var answered =
                items.stream().filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt);
        var given = answered.summaryStatistics();
        var missing = items.size() - (int) given.getCount();
        if (items.size() == SHORT) {
            return missing > 0
                    ? new Wellbeing(OptionalDouble.empty(), OptionalDouble.empty(), missing)
                    : shortForm((int) given.getSum());
        }
        var raw =
                missing > mostMissing || given.getCount() == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(LONG * given.getAverage());
        return new Wellbeing(raw, OptionalDouble.empty(), missing);
    }

    private static Wellbeing shortForm(int sum) {
        return new Wellbeing(
                OptionalDouble.of(sum), OptionalDouble.of(METRIC[sum - SHORT * LOWEST]), 0);
    }

    private static void check(OptionalInt item) {
        UnusableInput.unless(
                item.isEmpty() || (item.getAsInt() >= LOWEST && item.getAsInt() <= HIGHEST),
                "an answer must lie between 1 and 5");
    }
}
