package org.holdfast.exchange.statistics;

import java.util.Map;
import org.holdfast.statistics.cost.AvoidedCost;
import org.holdfast.statistics.cost.PlacementCost;
import org.holdfast.statistics.cost.PresentValue;

/** Cost: section 8. */
final class CostMethods {
    static final Map<String, Method> BY_NAME =
            Map.of(
                    "cost.placement", CostMethods::placement,
                    "cost.avoided", CostMethods::avoided,
                    "cost.present_value", CostMethods::presentValue);

    private CostMethods() {}

    private static Answer placement(Given input) {
        var cost =
                new PlacementCost(
                        input.number("annual_cost"),
                        input.number("days_in_year"),
                        input.number("days_commissioned"),
                        input.number("days_attended"));
        return new Answer()
                .with("cost_per_day", cost.perDay())
                .with("cost", cost.commissioned())
                .with("cost_attended_day", cost.perDayAttended())
                .with("unused_value", cost.unattended())
                .with("fte", cost.fullTimeEquivalent());
    }

    private static Answer avoided(Given input) {
        var cost =
                new AvoidedCost(
                        range(input.at("events_avoided")),
                        range(input.at("unit_cost")),
                        range(input.at("deadweight_keep")),
                        input.number("programme_cost"));
        return new Answer()
                .with("low", cost.low())
                .with("central", cost.central())
                .with("high", cost.high())
                .with("break_even_events", cost.breakEvenEvents())
                .with("gross_central", cost.grossCentral());
    }

    private static AvoidedCost.Range range(Given given) {
        return new AvoidedCost.Range(
                given.number("low"), given.number("central"), given.number("high"));
    }

    private static Answer presentValue(Given input) {
        var flows = input.at("flows").list(Given::number);
        var value = new PresentValue(input.number("rate"), flows);
        var real =
                input.find("deflator")
                        .map(deflator -> deflator.list(Given::number))
                        .map(deflator ->
                                PresentValue.realTerms(
                                        flows, deflator, input.number("deflator_to")));
        return new Answer()
                .with("factors", value.factors(), Answer::number)
                .with("present_value", value.value())
                .with("undiscounted", value.undiscounted())
                .with(
                        "real_terms",
                        real.map(r -> Answer.list(r, Answer::number)).orElse(Answer.nothing()));
    }
}
