package org.holdfast.duty;

import java.time.LocalDate;

/** What the rules say when somebody says that a duty was done. */
sealed interface MarkDecision {

    /**
     * It is done.
     *
     * @param late after its day
     */
    record Marked(boolean late) implements MarkDecision {}

    /** Nothing can have been done on a day to come. */
    record InTheFuture() implements MarkDecision {}

    /** It was not owed before this happened. */
    record BeforeItWasOwed(LocalDate since, String because) implements MarkDecision {}

    /** It is not lawful before this day. */
    record TooEarly(LocalDate earliest) implements MarkDecision {}

    /** It is done already, or has fallen away. */
    record NotOpen() implements MarkDecision {}
}
