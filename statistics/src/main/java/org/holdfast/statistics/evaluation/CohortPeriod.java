package org.holdfast.statistics.evaluation;

import java.util.Comparator;

/** A cohort, named by its first treated period, in a period; both from 1. */
public record CohortPeriod(int cohort, int period) implements Comparable<CohortPeriod> {
    private static final Comparator<CohortPeriod> BY_COHORT =
            Comparator.comparingInt(CohortPeriod::cohort).thenComparingInt(CohortPeriod::period);

    /** Periods since the start; below 0 before it. */
    public int exposure() {
        return period - cohort;
    }

    public boolean isTreated() {
        return period >= cohort;
    }

    @Override
    public int compareTo(CohortPeriod other) {
        return BY_COHORT.compare(this, other);
    }
}
