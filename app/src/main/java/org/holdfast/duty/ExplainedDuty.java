package org.holdfast.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.explanation.Explanation;

/**
 * Everything that the page of one duty says.
 *
 * @param line the duty in words
 * @param history what happened to it, oldest first
 * @param mark whether the reader may say that it was done
 */
record ExplainedDuty(
        Duty duty, WorkLine line, LocalDate today, List<Happening> history, boolean mark) {

    /**
     * One thing that happened to it.
     *
     * @param who a name
     * @param added what a person added; perhaps empty
     */
    record Happening(Instant at, String who, String words, String added) {

        /** Names and free words stay out of logs. */
        @Override
        public String toString() {
            return "Happening[" + at + "]";
        }
    }

    public Explanation why() {
        return duty.terms().explanation();
    }

    /** {@code By Tuesday 2 December 2025}. */
    public String deadline() {
        var words = DueWords.deadline(duty.terms().when());
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public boolean late() {
        return duty.lateOn(today);
    }

    public boolean open() {
        return duty.state() == Duty.State.OPEN;
    }

    public boolean done() {
        return duty.state() == Duty.State.DONE;
    }

    /** How sure it is that it is owed, in words. */
    public String sureness() {
        return why().sureness(duty.terms().shownAs());
    }
}
