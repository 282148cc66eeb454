package org.holdfast.statute.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.holdfast.statute.Duty;
import org.holdfast.statute.Fact;
import org.holdfast.statute.Findings;
import org.holdfast.statute.Flag;
import org.holdfast.statute.Particular;

/** Collects what the rules find. */
final class Outcome {
    private final List<Fact> facts = new ArrayList<>(4);
    private final List<Duty> duties = new ArrayList<>(16);
    private final List<Duty> prudent = new ArrayList<>(2);
    private final List<Flag> flags = new ArrayList<>(2);

    void fact(Fact fact) {
        facts.add(fact);
    }

    void duty(Duty duty) {
        duties.add(duty);
    }

    void prudent(Duty duty) {
        prudent.add(duty);
    }

    void flag(Flag flag) {
        flags.add(flag);
    }

    /** Takes back what some rules found about an event, to find it again. */
    void withdraw(String event, Set<String> rules) {
        duties.removeIf(duty -> duty.event().equals(event) && rules.contains(duty.rule().id()));
        flags.removeIf(flag -> flag.event().equals(event) && rules.contains(flag.rule()));
    }

    /** Marks the duties of a cancelled exclusion that have fallen away with it. */
    void end(Cancelled cancelled) {
        var ends = new Particular.EndsOnCancellation(cancelled.cancellation().date());
        duties.replaceAll(duty -> endsWith(cancelled, duty) ? duty.with(ends) : duty);
        prudent.replaceAll(duty -> endsWith(cancelled, duty) ? duty.with(ends) : duty);
    }

    private static boolean endsWith(Cancelled cancelled, Duty duty) {
        return duty.event().equals(cancelled.of().event())
                && LawBook.FALLS_AWAY_ON_CANCELLATION.contains(duty.rule().id());
    }

    Findings findings() {
        return new Findings(facts, duties, prudent, flags);
    }
}
