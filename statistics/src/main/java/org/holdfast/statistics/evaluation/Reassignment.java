package org.holdfast.statistics.evaluation;

import java.util.OptionalDouble;
import java.util.Random;
import org.holdfast.statistics.UnusableInput;
import org.holdfast.statistics.evaluation.BeforeAfterComparison.Group;
import org.holdfast.statistics.numeric.Sample;

/**
 * Randomisation inference for few treated units (under six): how often handing the label "treated"
 * to other units would have given an effect at least as large.
 *
 * <p>p = (1 + #{|ATT*| ≥ |ATT|})/(1 + B) over B random reassignments; report B and the seed.
 */
public final class Reassignment {
    /** B by custom. */
    public static final int CUSTOMARY_DRAWS = 10_000;

    /** Differences smaller than this, against the effect, are the arithmetic's, not the data's. */
    private static final double SAME = 1e-9;

    private Reassignment() {}

    /** The p value; none where a group is empty. */
    public static OptionalDouble p(Group treated, Group control, int draws, long seed) {
        UnusableInput.unless(draws > 0, "randomisation needs at least one draw");
        var changes = joined(treated.changes(), control.changes());
        var size = treated.changes().size();
        if (size == 0 || size == changes.length) {
            return OptionalDouble.empty();
        }
        var bound = Math.abs(effect(changes, size)) * (1 - SAME);
        var random = new Random(seed);
        var asLarge = 0;
        for (var draw = 0; draw < draws; draw++) {
            shuffle(changes, random);
            asLarge += Math.abs(effect(changes, size)) >= bound ? 1 : 0;
        }
        return OptionalDouble.of((1.0 + asLarge) / (1.0 + draws));
    }

    private static double[] joined(Sample treated, Sample control) {
        var all = new double[treated.size() + control.size()];
        System.arraycopy(treated.toArray(), 0, all, 0, treated.size());
        System.arraycopy(control.toArray(), 0, all, treated.size(), control.size());
        return all;
    }

    private static double effect(double[] changes, int treated) {
        var first = 0.0;
        var second = 0.0;
        for (var i = 0; i < changes.length; i++) {
            first += i < treated ? changes[i] : 0;
            second += i < treated ? 0 : changes[i];
        }
        return first / treated - second / (changes.length - treated);
    }

    private static void shuffle(double[] values, Random random) {
        for (var i = values.length - 1; i > 0; i--) {
            var j = random.nextInt(i + 1);
            var kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
    }
}
