package org.holdfast.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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
        var force =
                switch (why().force()) {
                    case "must" -> "The law says that it must be done.";
                    case "should" ->
                            "Statutory guidance says that it should be done: depart from it only for a good reason.";
                    case "practice" -> "It is usual practice, not law.";
                    case "may" -> "It is a right or a power, with a limit on when it can be used.";
                    default -> "It is local policy.";
                };
        return duty.terms().shownAs().equals("check")
                ? force + " Check the wording: we have not read it in the source itself."
                : force;
    }
}
