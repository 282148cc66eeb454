package org.holdfast.statistics.survey;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.UnusableInput;
import org.holdfast.statistics.rate.Proportion;

/**
 * Answers on a scale of agreement, lowest first, categories numbered from 1. Show the whole
 * distribution; mean and standard deviation come second. "Don't know" is outside it.
 */
public record Distribution(List<Integer> counts) {
    private static final double PER_CENT = 100;
    private static final int TWO = 2;

    public Distribution {
        counts = List.copyOf(counts);
        UnusableInput.unless(counts.size() >= TWO, "a scale needs at least two categories");
        UnusableInput.unless(
                counts.stream().allMatch(count -> count >= 0), "a count cannot be below 0");
    }

    public int n() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** Per cent in each category. */
    public List<OptionalDouble> percent() {
        return counts.stream().map(count -> Ratio.per100(count, n())).toList();
    }

    public OptionalDouble mean() {
        var sum = 0.0;
        for (var i = 0; i < counts.size(); i++) {
            sum += (i + 1.0) * counts.get(i);
        }
        return Ratio.of(sum, n());
    }

    /** Sample standard deviation, from two answers on. */
    public OptionalDouble standardDeviation() {
        if (n() < 2) {
            return OptionalDouble.empty();
        }
        var mean = mean().getAsDouble();
        var squares = 0.0;
        for (var i = 0; i < counts.size(); i++) {
            squares += counts.get(i) * Math.pow(i + 1 - mean, 2);
        }
        return OptionalDouble.of(Math.sqrt(squares / (n() - 1)));
    }

    /** The middle answer, or halfway between the two middle ones. */
    public OptionalDouble median() {
        return n() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((category((n() - 1) / 2) + category(n() / 2)) / 2.0);
    }

    /** The category of the answer at a place, counted from 0 through the sorted answers. */
    private int category(int place) {
        var passed = 0;
        var category = 0;
        while (passed <= place) {
            passed += counts.get(category);
            category++;
        }
        return category;
    }

    /**
     * L + (n/2 − below)/f for the first category that reaches half the answers: L its lower
     * boundary, category − ½; f its count; below those under it.
     */
    public OptionalDouble interpolatedMedian() {
        var half = n() / 2.0;
        var below = 0;
        for (var i = 0; i < counts.size(); i++) {
            if (n() > 0 && below + counts.get(i) >= half) {
                return OptionalDouble.of(i + 0.5 + (half - below) / counts.get(i));
            }
            below += counts.get(i);
        }
        return OptionalDouble.empty();
    }

    private Proportion topTwo() {
        return new Proportion(sumOf(counts.subList(counts.size() - TWO, counts.size())), n());
    }

    /** Per cent in the two highest categories. */
    public OptionalDouble topTwoPercent() {
        return Ratio.per100(topTwo().x(), n());
    }

    /** Per cent in the two lowest. */
    public OptionalDouble bottomTwoPercent() {
        return Ratio.per100(sumOf(counts.subList(0, TWO)), n());
    }

    /** Top − bottom, in percentage points. */
    public OptionalDouble netPercent() {
        return Ratio.difference(topTwoPercent(), bottomTwoPercent());
    }

    /** Wilson's interval of the top-two share, in per cent. */
    public Optional<Interval> topTwoInterval(Confidence confidence) {
        return topTwo().wilson(confidence).map(interval -> interval.scaled(PER_CENT));
    }

    private static int sumOf(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
