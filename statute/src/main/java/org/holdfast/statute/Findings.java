package org.holdfast.statute;

import java.util.List;
import java.util.Optional;

/**
 * What follows from a case.
 *
 * @param facts what was worked out about events, in their order
 * @param duties everything owed, in the order of events and then of rules
 * @param prudent what a careful school does besides: good practice with a usual date, and the
 *     careful reading of contested points (AMB-19). A strict count of the law leaves these out
 */
public record Findings(List<Fact> facts, List<Duty> duties, List<Duty> prudent, List<Flag> flags) {

    /** The totals of a suspension. */
    public Optional<Fact.Suspended> suspended(String event) {
        return facts.stream()
                .filter(fact -> fact.event().equals(event))
                .filter(Fact.Suspended.class::isInstance)
                .map(Fact.Suspended.class::cast)
                .findFirst();
    }

    /** The duties that one event causes. */
    public List<Duty> duties(String event) {
        return duties.stream().filter(duty -> duty.event().equals(event)).toList();
    }

    /** The duties under one rule that one event causes. */
    public List<Duty> duties(String event, String rule) {
        return duties(event).stream().filter(duty -> duty.rule().id().equals(rule)).toList();
    }

    /** The flags about one event. */
    public List<Flag> flags(String event) {
        return flags.stream().filter(flag -> flag.event().equals(event)).toList();
    }
}
