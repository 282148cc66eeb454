package org.holdfast.statistics.cost;

import java.util.OptionalDouble;
import org.holdfast.statistics.Ratio;

/**
 * What fewer events would be worth, in pounds, after the programme's cost: events avoided × unit
 * cost × share kept − programme cost, for low, central and high.
 *
 * @param eventsAvoided low and high are the ends of the <em>interval</em> of the effect, so that
 *     low may be negative; never central ± 10 per cent
 * @param unitCost the authority's own rate
 * @param shareKept 0 to 1: one less deadweight and displacement
 * @param programmeCost of the same perspective: school, trust, authority or public purse
 */
public record AvoidedCost(
        Range eventsAvoided, Range unitCost, Range shareKept, double programmeCost) {

    /** Three views of one figure. */
    public record Range(double low, double central, double high) {}

    public double low() {
        return net(eventsAvoided.low(), unitCost.low(), shareKept.low());
    }

    public double central() {
        return net(eventsAvoided.central(), unitCost.central(), shareKept.central());
    }

    public double high() {
        return net(eventsAvoided.high(), unitCost.high(), shareKept.high());
    }

    private double net(double events, double cost, double kept) {
        return events * cost * kept - programmeCost;
    }

    /** Programme cost ÷ (unit cost × share kept), central: the events it must prevent to pay. */
    public OptionalDouble breakEvenEvents() {
        return Ratio.of(programmeCost, unitCost.central() * shareKept.central());
    }

    /** Events × unit cost, central, before deadweight and programme. */
    public double grossCentral() {
        return eventsAvoided.central() * unitCost.central();
    }

    /** Whether the data show at all that it paid: not where the events avoided may be none. */
    public boolean isUnproven() {
        return eventsAvoided.low() <= 0 && eventsAvoided.high() >= 0;
    }
}
