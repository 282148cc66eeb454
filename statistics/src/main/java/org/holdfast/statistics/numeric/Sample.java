package org.holdfast.statistics.numeric;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.UnusableInput;

/** A handful of numbers and what can be said of them. What is not defined is empty. */
public final class Sample {
    /** Squared, relative to the squares themselves: fourteen decimal places of agreement. */
    private static final double ROUNDING = 1e-28;

    private final double[] values;

    private Sample(double[] values) {
        this.values = values;
    }

    public static Sample of(double... values) {
        for (var value : values) {
            UnusableInput.unless(Double.isFinite(value), "every value must be a finite number");
        }
        return new Sample(values.clone());
    }

    public static Sample of(Collection<? extends Number> values) {
        return of(values.stream().mapToDouble(Number::doubleValue).toArray());
    }

    /** {@code first − second}, pair by pair. */
    public static Sample differences(Sample first, Sample second) {
        UnusableInput.unless(first.size() == second.size(), "paired lists must be equally long");
        var differences = first.values.clone();
        for (var i = 0; i < differences.length; i++) {
            differences[i] -= second.values[i];
        }
        return of(differences);
    }

    public int size() {
        return values.length;
    }

    public double get(int index) {
        return values[index];
    }

    public List<Double> asList() {
        return Arrays.stream(values).boxed().toList();
    }

    public double[] toArray() {
        return values.clone();
    }

    public Sample map(DoubleUnaryOperator change) {
        return of(Arrays.stream(values).map(change).toArray());
    }

    public Sample filter(DoublePredicate kept) {
        return of(Arrays.stream(values).filter(kept).toArray());
    }

    public Sample first(int count) {
        return of(Arrays.copyOf(values, Math.min(count, values.length)));
    }

    /** The values from an index on. */
    public Sample from(int index) {
        return of(Arrays.copyOfRange(values, Math.min(index, values.length), values.length));
    }

    /** √(Σx²/n). */
    public OptionalDouble rootMeanSquare() {
        var meanSquare = map(value -> value * value).mean();
        return meanSquare.isPresent()
                ? OptionalDouble.of(Math.sqrt(meanSquare.getAsDouble()))
                : meanSquare;
    }

    public double sum() {
        return Arrays.stream(values).sum();
    }

    /** Σx / n. The mean of nothing is not applicable. */
    public OptionalDouble mean() {
        return Ratio.of(sum(), values.length);
    }

    /** Σ(x − x̄)² / (n − 1), from two values on. */
    public OptionalDouble variance() {
        return values.length < 2
                ? OptionalDouble.empty()
                : Ratio.of(sumOfSquares(), values.length - 1);
    }

    public OptionalDouble standardDeviation() {
        var variance = variance();
        return variance.isPresent()
                ? OptionalDouble.of(Math.sqrt(variance.getAsDouble()))
                : variance;
    }

    /** Σ(x − x̄)²; values that differ by no more than binary rounding do not vary. */
    public double sumOfSquares() {
        var sum = covariation(this);
        return sum <= ROUNDING * Arrays.stream(values).map(value -> value * value).sum() ? 0 : sum;
    }

    /** Pearson's correlation; not applicable where either list does not vary. */
    public OptionalDouble correlation(Sample other) {
        UnusableInput.unless(size() == other.size(), "paired lists must be equally long");
        return Ratio.of(
                covariation(other), Math.sqrt(sumOfSquares()) * Math.sqrt(other.sumOfSquares()));
    }

    private double covariation(Sample other) {
        var mean = mean().orElse(0);
        var otherMean = other.mean().orElse(0);
        var sum = 0.0;
        for (var i = 0; i < values.length; i++) {
            sum += (values[i] - mean) * (other.values[i] - otherMean);
        }
        return sum;
    }

    /** The middle value, or the mean of the two middle values. */
    public OptionalDouble median() {
        return quantile(0.5);
    }

    /**
     * Quantile of type 7 (Hyndman and Fan 1996; R's default): with x sorted and h = (n − 1)p,
     * x₍⌊h⌋₊₁₎ + (h − ⌊h⌋)(x₍⌊h⌋₊₂₎ − x₍⌊h⌋₊₁₎).
     */
    public OptionalDouble quantile(double p) {
        if (values.length == 0) {
            return OptionalDouble.empty();
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        var h = (sorted.length - 1) * p;
        var below = (int) Math.floor(h);
        var above = Math.min(below + 1, sorted.length - 1);
        return OptionalDouble.of(sorted[below] + (h - below) * (sorted[above] - sorted[below]));
    }

    /** |x₂ − x₁|, |x₃ − x₂| ... */
    public Sample movingRanges() {
        var ranges = new double[Math.max(0, values.length - 1)];
        for (var i = 0; i < ranges.length; i++) {
            ranges[i] = Math.abs(values[i + 1] - values[i]);
        }
        return of(ranges);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sample sample && Arrays.equals(values, sample.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
