package org.holdfast.statistics.inequality;

import org.holdfast.statistics.rate.Proportion;

/**
 * A group of pupils and the pupils it is compared with, by custom everyone else in the same setting
 * and phase: a of n₁ and b of n₂.
 */
public record TwoGroups(Proportion group, Proportion comparison) {

    public static TwoGroups of(int a, int n1, int b, int n2) {
        return new TwoGroups(new Proportion(a, n1), new Proportion(b, n2));
    }

    boolean haveNobody() {
        return group.n() == 0 || comparison.n() == 0;
    }

    /** No events in either, or nothing but events in both: no ratio can be formed. */
    boolean areBothAllOrNone() {
        return group.x() + comparison.x() == 0 || group.others() + comparison.others() == 0;
    }

    boolean haveAnEmptyCell() {
        return group.x() == 0
                || comparison.x() == 0
                || group.others() == 0
                || comparison.others() == 0;
    }
}
