package org.holdfast.statistics.signal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.holdfast.statistics.UnusableInput;
import org.holdfast.statistics.numeric.Sample;

/**
 * Cumulative sums: small lasting changes, seen sooner than a chart of single points shows them.
 * Reset after looking into a signal, and log it.
 *
 * @param upper C⁺ after each observation
 * @param lower C⁻ after each observation; none for the one-sided kinds
 * @param threshold H: a sum strictly above it signals
 */
public record Cusum(Sample upper, Optional<Sample> lower, double threshold) {
    /** Reference value in standard deviations by custom. */
    public static final double CUSTOMARY_K = 0.5;

    /**
     * Two-sided, about a target (Page; Montgomery): C⁺ = max(0, C⁺ + y − (μ₀ + kσ)), C⁻ = max(0, C⁻
     * + (μ₀ − kσ) − y), H = hσ. With k = ½ and h = 5 a false signal comes about once in 465.
     *
     * @param start the head start of both sides, 0 or by custom H/2
     */
    public record Tabular(double target, double sigma, double k, double h, double start) {
        public Tabular {
            UnusableInput.unless(sigma >= 0, "sigma cannot be below 0");
            UnusableInput.unless(start >= 0, "a head start cannot be below 0");
        }

        public Cusum of(Sample values) {
            var upper = values.map(y -> y - (target + k * sigma));
            var lower = values.map(y -> target - k * sigma - y);
            return new Cusum(
                    accumulated(upper, start), Optional.of(accumulated(lower, start)), h * sigma);
        }
    }

    /**
     * Counts against an acceptable and an unacceptable level: C = max(0, C + x − k·exposure), with
     * k = (λ₁ − λ₀)/(ln λ₁ − ln λ₀).
     *
     * @param ok λ₀, events per unit of exposure that are acceptable
     * @param bad λ₁, events that are not
     * @param h H
     */
    public record Poisson(double ok, double bad, double h, double start) {
        public Poisson {
            UnusableInput.unless(ok > 0 && bad > ok, "levels must be above 0, bad above ok");
            UnusableInput.unless(start >= 0, "a head start cannot be below 0");
        }

        /**
         * Adds the counts up.
         *
         * @param exposure for each count, 1 for a usual period
         */
        public Cusum of(Sample counts, Sample exposure) {
            var reference = (bad - ok) / (Math.log(bad) - Math.log(ok));
            var steps = Sample.differences(counts, exposure.map(each -> reference * each));
            return new Cusum(accumulated(steps, start), Optional.empty(), h);
        }
    }

    /**
     * A sequence of yes and no, such as managed moves that broke down: adds ln(p₁/p₀) for an event,
     * ln((1−p₁)/(1−p₀)) otherwise, never below 0.
     *
     * @param ok p₀, the acceptable share
     * @param bad p₁, the unacceptable one
     * @param h H
     */
    public record Bernoulli(double ok, double bad, double h, double start) {
        public Bernoulli {
            UnusableInput.unless(
                    ok > 0 && ok < 1 && bad > 0 && bad < 1 && ok != bad,
                    "the two shares must differ and lie between 0 and 1");
            UnusableInput.unless(start >= 0, "a head start cannot be below 0");
        }

        public Cusum of(List<Boolean> events) {
            var onEvent = Math.log(bad / ok);
            var otherwise = Math.log((1 - bad) / (1 - ok));
            var steps = events.stream().map(event -> event ? onEvent : otherwise).toList();
            return new Cusum(accumulated(Sample.of(steps), start), Optional.empty(), h);
        }
    }

    /** Index of the first upper sum above H. */
    public OptionalInt firstSignalAbove() {
        return firstSignal(upper);
    }

    /** Index of the first lower sum above H. */
    public OptionalInt firstSignalBelow() {
        return lower.map(this::firstSignal).orElse(OptionalInt.empty());
    }

    private OptionalInt firstSignal(Sample sums) {
        return IntStream.range(0, sums.size()).filter(i -> sums.get(i) > threshold).findFirst();
    }

    private static Sample accumulated(Sample steps, double start) {
        var sums = new double[steps.size()];
        var sum = start;
        for (var i = 0; i < sums.length; i++) {
            sum = Math.max(0, sum + steps.get(i));
            sums[i] = sum;
        }
        return Sample.of(sums);
    }
}
