package org.holdfast.statistics.indicator;

import org.holdfast.statistics.UnusableInput;

/**
 * One suspension as the statistics see it.
 *
 * @param pupil any key that is the same for two suspensions of one pupil
 * @param sessions half days lost: the sessions the pupil was due to attend (school census)
 */
public record Suspension(String pupil, int sessions) {
    public Suspension {
        UnusableInput.unless(sessions >= 0, "a suspension cannot have fewer than 0 sessions");
    }

    /** Says nothing of the pupil. */
    @Override
    public String toString() {
        return "Suspension[sessions=" + sessions + "]";
    }
}
