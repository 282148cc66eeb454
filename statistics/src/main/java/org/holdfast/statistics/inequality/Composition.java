package org.holdfast.statistics.inequality;

import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.UnusableInput;

/**
 * A group's share of events against its share of pupils, and its rate against the rest.
 *
 * <p>The composition index of a large group is squeezed towards 1, because the group is in its own
 * denominator: prefer the relative rate against the rest.
 *
 * @param groupPupils g
 * @param allPupils G
 * @param groupEvents e
 * @param allEvents E
 */
public record Composition(int groupPupils, int allPupils, int groupEvents, int allEvents) {
    public Composition {
        UnusableInput.unless(
                groupPupils >= 0 && groupPupils <= allPupils,
                "a group cannot have more pupils than there are");
        UnusableInput.unless(
                groupEvents >= 0 && groupEvents <= allEvents,
                "a group cannot have more events than there are");
    }

    private int restPupils() {
        return allPupils - groupPupils;
    }

    private int restEvents() {
        return allEvents - groupEvents;
    }

    /** g/G. */
    public OptionalDouble populationShare() {
        return Ratio.of(groupPupils, allPupils);
    }

    /** e/E. */
    public OptionalDouble eventShare() {
        return Ratio.of(groupEvents, allEvents);
    }

    /** Event share ÷ population share: 1 is parity. The same as the group's rate against all. */
    public OptionalDouble compositionIndex() {
        return Ratio.of(eventShare(), populationShare());
    }

    /** Event share − population share, in percentage points. */
    public OptionalDouble compositionDifference() {
        return Ratio.difference(
                Ratio.per100(groupEvents, allEvents), Ratio.per100(groupPupils, allPupils));
    }

    /** e/g. */
    public OptionalDouble risk() {
        return Ratio.of(groupEvents, groupPupils);
    }

    /** (E − e)/(G − g). */
    public OptionalDouble riskOfTheRest() {
        return Ratio.of(restEvents(), restPupils());
    }

    /** Risk ÷ risk of the rest; not applicable where the rest have no events. */
    public OptionalDouble relativeRateToTheRest() {
        return Ratio.of(risk(), riskOfTheRest());
    }

    /** Risk ÷ risk of all. */
    public OptionalDouble relativeRateToAll() {
        return Ratio.of(risk(), Ratio.of(allEvents, allPupils));
    }

    /** Events the group would have had at the rest's rate: g(E − e)/(G − g). */
    public OptionalDouble expectedAtTheRestsRate() {
        return Ratio.of((double) groupPupils * restEvents(), restPupils());
    }

    /** e − {@link #expectedAtTheRestsRate()}: the events to avoid for parity with the rest. */
    public OptionalDouble excessOverTheRest() {
        return Ratio.difference(OptionalDouble.of(groupEvents), expectedAtTheRestsRate());
    }

    /** e − gE/G. */
    public OptionalDouble excessOverAll() {
        return Ratio.difference(
                OptionalDouble.of(groupEvents),
                Ratio.of((double) groupPupils * allEvents, allPupils));
    }

    /**
     * The interval of the excess over the rest: g × the Miettinen-Nurminen interval of the risk
     * difference. Only where the events are pupils with one or more, so that each is at most one.
     */
    public Optional<Interval> excessInterval(Confidence confidence) {
        if (groupPupils == 0) {
            return Optional.empty();
        }
        var groups = TwoGroups.of(groupEvents, groupPupils, restEvents(), restPupils());
        return ScoreIntervals.of(groups, confidence)
                .differenceInterval()
                .map(interval -> interval.scaled(groupPupils));
    }
}
