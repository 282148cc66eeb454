package org.holdfast.statistics.disclosure;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.holdfast.statistics.UnusableInput;

/**
 * Every count of the tables that leave together, of what left before, and what ties them: margins,
 * hierarchies of totals, tables that share a total, releases that can be subtracted.
 */
public record LinkedCounts(Map<String, LinkedCount> counts, List<Tie> ties) {
    public LinkedCounts {
        counts = Map.copyOf(counts);
        ties = List.copyOf(ties);
        for (var tie : ties) {
            UnusableInput.unless(
                    counts.keySet().containsAll(tie.weights().keySet()),
                    "a tie is of counts that are given");
        }
    }

    /**
     * Counts and what ties them.
     *
     * @throws UnusableInput where two counts have one name, or a tie does not hold
     */
    public static LinkedCounts of(Collection<LinkedCount> counts, Collection<Tie> ties) {
        var byName =
                counts.stream().collect(toUnmodifiableMap(LinkedCount::name, Function.identity()));
        var linked = new LinkedCounts(byName, List.copyOf(ties));
        UnusableInput.unless(
                ties.stream().allMatch(linked::holds), "a tie must hold for the true counts");
        return linked;
    }

    private boolean holds(Tie tie) {
        return tie.weights().entrySet().stream()
                        .mapToLong(each -> (long) each.getValue() * value(each.getKey()))
                        .sum()
                == 0;
    }

    LinkedCount count(String name) {
        var count = counts.get(name);
        if (count == null) {
            throw new IllegalArgumentException("There is no count " + name);
        }
        return count;
    }

    int value(String name) {
        return count(name).value();
    }
}
