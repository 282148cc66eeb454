package org.holdfast.statute.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.holdfast.statute.Duty;
import org.holdfast.statute.Fact;
import org.holdfast.statute.Findings;
import org.holdfast.statute.Flag;
import org.holdfast.statute.Particular;
import org.holdfast.statute.Timing;

/** Collects what the rules find. */
final class Outcome {
    private final List<Fact> facts = new ArrayList<>(4);
    private final List<Duty> duties = new ArrayList<>(32);
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

    /** Full-time education ends the parent's days and the school's work before it (s.104(3)). */
    void teach(Procedural.Taught taught) {
        duties.replaceAll(duty -> isOf(taught.of(), duty) ? until(taught, duty) : duty);
        prudent.replaceAll(duty -> isOf(taught.of(), duty) ? until(taught, duty) : duty);
        duties.removeIf(Outcome::isOnNoDay);
        prudent.removeIf(Outcome::isOnNoDay);
    }

    private static Duty until(Procedural.Taught taught, Duty duty) {
        var starts = taught.what().starts();
        return switch (duty.timing()) {
            case Timing.On(var days) ->
                    duty.at(
                            new Timing.On(
                                    days.stream().filter(day -> day.isBefore(starts)).toList()));
            case Timing.From(var first, var until)
                    when until.filter(last -> !last.isBefore(starts)).isPresent() ->
                    duty.at(new Timing.From(first, taught.lastSchoolDayBefore(first)));
            default -> duty;
        };
    }

    private static boolean isOnNoDay(Duty duty) {
        return duty.timing() instanceof Timing.On(var days) && days.isEmpty();
    }

    /** Marks the limit that was put off with the day to which it was. */
    void putOff(Procedural.PutOff putOff) {
        var to = new Particular.PutOff(putOff.what().to(), putOff.citation());
        duties.replaceAll(duty ->
                isOf(putOff.of(), duty) && LawBook.CAN_BE_PUT_OFF.contains(duty.rule().id())
                        ? duty.with(to)
                        : duty);
    }

    private static boolean isOf(Matter matter, Duty duty) {
        return duty.event().equals(matter.event());
    }

    private static boolean endsWith(Cancelled cancelled, Duty duty) {
        return duty.event().equals(cancelled.of().event())
                && LawBook.FALLS_AWAY_ON_CANCELLATION.contains(duty.rule().id());
    }

    Findings findings() {
        return new Findings(facts, duties, prudent, flags);
    }
}
