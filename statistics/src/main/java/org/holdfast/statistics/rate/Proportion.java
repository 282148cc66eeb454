package org.holdfast.statistics.rate;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.UnusableInput;
import org.holdfast.statistics.numeric.Quantiles;

/**
 * So many of so many pupils: x of n. For pupils with one or more, never for counts of suspensions,
 * which repeat within pupils.
 */
public record Proportion(int x, int n) {
    public Proportion {
        UnusableInput.unless(n >= 0, "n cannot be below 0");
        UnusableInput.unless(x >= 0 && x <= n, "x must lie between 0 and n");
    }

    /** x ÷ n, from 0 to 1. */
    public OptionalDouble value() {
        return Ratio.of(x, n);
    }

    /** Those without the event: n − x. */
    public int others() {
        return n - x;
    }

    /**
     * Wilson's score interval (Wilson 1927; Newcombe 1998a), the default: with p = x/n, centre (p +
     * z²/2n)/(1 + z²/n), half width z√(p(1−p)/n + z²/4n²)/(1 + z²/n). Exactly 0 below at x = 0,
     * exactly 1 above at x = n.
     */
    public Optional<Interval> wilson(Confidence confidence) {
        if (n == 0) {
            return Optional.empty();
        }
        var p = x / (double) n;
        var z = confidence.z();
        var spread = z * z / n;
        var centre = (p + spread / 2) / (1 + spread);
        var half = z * Math.sqrt(p * (1 - p) / n + spread / (4 * n)) / (1 + spread);
        return Optional.of(
                new Interval(
                        x == 0 ? 0 : Math.max(0, centre - half),
                        x == n ? 1 : Math.min(1, centre + half),
                        confidence,
                        Interval.Method.WILSON));
    }

    /**
     * Clopper and Pearson's exact interval (1934), when a guarantee is needed: the beta quantiles
     * B⁻¹(α/2; x, n−x+1) and B⁻¹(1−α/2; x+1, n−x).
     */
    public Optional<Interval> clopperPearson(Confidence confidence) {
        if (n == 0) {
            return Optional.empty();
        }
        var tail = confidence.tail();
        var lower = x == 0 ? 0 : Quantiles.below(BetaDistribution.of(x, others() + 1), tail);
        var upper = x == n ? 1 : Quantiles.above(BetaDistribution.of(x + 1, others()), tail);
        return Optional.of(new Interval(lower, upper, confidence, Interval.Method.CLOPPER_PEARSON));
    }
}
