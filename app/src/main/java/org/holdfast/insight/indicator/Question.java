package org.holdfast.insight.indicator;

import java.util.List;

/**
 * What is asked of a snapshot.
 *
 * @param by none for the total, or as many breakdowns at once as make sense, usually one or two
 */
public record Question(Scope scope, Period period, List<Breakdown> by) {
    public Question {
        by = List.copyOf(by);
    }

    /** The total. */
    public static Question total(Scope scope, Period period) {
        return new Question(scope, period, List.of());
    }

    /** By one thing, or several at once. */
    public static Question by(Scope scope, Period period, Breakdown... by) {
        return new Question(scope, period, List.of(by));
    }

    /** The same without breaking down. */
    public Question whole() {
        return total(scope, period);
    }
}
