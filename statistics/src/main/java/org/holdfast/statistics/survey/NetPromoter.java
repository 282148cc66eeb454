package org.holdfast.statistics.survey;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.UnusableInput;

/**
 * The net promoter score: per cent answering 9 or 10 less per cent answering 0 to 6. Offered only
 * because people ask; lead with the distribution. It throws information away, its interval is wide
 * (at n = 40 about ± 24 points) and still too narrow (Rocks 2016), and its cut points are not
 * validated for parents or pupils.
 *
 * @param counts of the answers 0 to 10
 */
public record NetPromoter(List<Integer> counts) {
    private static final int ANSWERS = 11;
    private static final int DETRACTORS_BELOW = 7;
    private static final int PROMOTERS_FROM = 9;
    private static final double PER_CENT = 100;

    public NetPromoter {
        counts = List.copyOf(counts);
        UnusableInput.unless(counts.size() == ANSWERS, "answers run from 0 to 10");
        UnusableInput.unless(
                counts.stream().allMatch(count -> count >= 0), "a count cannot be below 0");
    }

    public int n() {
        return sumOf(counts);
    }

    /** Per cent answering 9 or 10. */
    public OptionalDouble promoters() {
        return Ratio.per100(sumOf(counts.subList(PROMOTERS_FROM, ANSWERS)), n());
    }

    /** Per cent answering 0 to 6. */
    public OptionalDouble detractors() {
        return Ratio.per100(sumOf(counts.subList(0, DETRACTORS_BELOW)), n());
    }

    /** Promoters − detractors, −100 to 100. */
    public OptionalDouble score() {
        return Ratio.difference(promoters(), detractors());
    }

    public OptionalDouble mean() {
        var sum = 0.0;
        for (var answer = 0; answer < ANSWERS; answer++) {
            sum += (double) answer * counts.get(answer);
        }
        return Ratio.of(sum, n());
    }

    /** 100·√((p + d − (p − d)²)/n). */
    public OptionalDouble standardError() {
        if (n() == 0) {
            return OptionalDouble.empty();
        }
        var p = promoters().getAsDouble() / PER_CENT;
        var d = detractors().getAsDouble() / PER_CENT;
        return OptionalDouble.of(PER_CENT * Math.sqrt((p + d - (p - d) * (p - d)) / n()));
    }

    /** Score ± z·error. */
    public Optional<Interval> interval(Confidence confidence) {
        return n() == 0
                ? Optional.empty()
                : Optional.of(
                        Interval.around(
                                score().getAsDouble(),
                                confidence.z() * standardError().getAsDouble(),
                                confidence,
                                Interval.Method.WALD));
    }

    private static int sumOf(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
