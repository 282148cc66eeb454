package org.holdfast.statistics.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.holdfast.statistics.UnusableInput;

/**
 * The same units observed over the same periods 1 … T, and when each was first treated.
 *
 * @param units in any order
 */
public record Panel(List<Unit> units) {
    /** Stands for "never treated". */
    public static final int NEVER = 0;

    /**
     * One school or authority.
     *
     * @param outcomes one for each period
     * @param firstTreated the first treated period, from 1; {@link #NEVER} for none
     */
    public record Unit(List<Double> outcomes, int firstTreated) {
        public Unit {
            outcomes = List.copyOf(outcomes);
            UnusableInput.unless(firstTreated >= NEVER, "a period cannot be below 0");
        }

        /** The outcome in a period from 1. */
        double at(int period) {
            return outcomes.get(period - 1);
        }

        boolean isTreatedBy(int period) {
            return firstTreated != NEVER && firstTreated <= period;
        }
    }

    public Panel {
        units = List.copyOf(units);
        UnusableInput.unless(!units.isEmpty(), "a panel needs a unit");
        var periods = units.getFirst().outcomes().size();
        UnusableInput.unless(
                units.stream().allMatch(unit -> unit.outcomes().size() == periods),
                "every unit needs an outcome in every period");
    }

    /** T. */
    public int periods() {
        return units.getFirst().outcomes().size();
    }

    /** Units by their first treated period, those first treated within the panel only. */
    SortedMap<Integer, List<Unit>> cohorts() {
        return units.stream()
                .filter(unit -> unit.isTreatedBy(periods()))
                .collect(groupingBy(Unit::firstTreated, TreeMap::new, toList()));
    }
}
