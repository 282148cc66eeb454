package org.holdfast.statistics.outcome;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.UnusableInput;
import org.holdfast.statistics.numeric.Sample;

/**
 * Goal-based outcomes (Law 2011; Law and Jacob 2015): own goals rated 0 to 10 at start and end. A
 * goal set late or changed is a new goal, and goals are no common scale: never average them across
 * pupils without the number and the spread.
 *
 * @param changes end − start for each goal; none where either is missing
 * @param meanChange over the goals with both
 */
public record GoalProgress(List<OptionalDouble> changes, OptionalDouble meanChange) {
    /** Proposed as reliable for the parent-rated mean (Edbrooke-Childs and others 2015). */
    public static final double RELIABLE_MEAN = 2.45;

    private static final double HIGHEST = 10;

    public GoalProgress {
        changes = List.copyOf(changes);
    }

    public static GoalProgress of(List<OptionalDouble> start, List<OptionalDouble> end) {
        UnusableInput.unless(start.size() == end.size(), "every goal needs a start and an end");
        start.forEach(GoalProgress::check);
        end.forEach(GoalProgress::check);
        var changes =
                IntStream.range(0, start.size())
                        .mapToObj(goal -> Ratio.difference(end.get(goal), start.get(goal)))
                        .toList();
        var known = changes.stream().filter(OptionalDouble::isPresent);
        var mean = Sample.of(known.map(OptionalDouble::getAsDouble).toList()).mean();
        return new GoalProgress(changes, mean);
    }

    /** Whether the mean change reaches a threshold; none without a mean. */
    public Optional<Boolean> reaches(double threshold) {
        return meanChange.isPresent()
                ? Optional.of(meanChange.getAsDouble() >= threshold)
                : Optional.empty();
    }

    private static void check(OptionalDouble rating) {
        UnusableInput.unless(
                rating.isEmpty() || (rating.getAsDouble() >= 0 && rating.getAsDouble() <= HIGHEST),
                "a goal is rated from 0 to 10");
    }
}
