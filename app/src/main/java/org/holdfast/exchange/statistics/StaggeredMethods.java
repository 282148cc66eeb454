package org.holdfast.exchange.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.holdfast.statistics.evaluation.CohortPeriod;
import org.holdfast.statistics.evaluation.Panel;
import org.holdfast.statistics.evaluation.StaggeredStart;
import org.holdfast.statistics.evaluation.StaggeredStart.Controls;
import org.holdfast.statistics.evaluation.TwoWayFixedEffects;
import tools.jackson.databind.JsonNode;

/** Evaluation of staggered starts: sections 4.3 and 4.4. */
final class StaggeredMethods {
    static final Map<String, Method> BY_NAME =
            Map.of(
                    "did.twfe", StaggeredMethods::twoWayFixedEffects,
                    "did.callaway_santanna", StaggeredMethods::staggeredStart);

    private static final Map<String, Controls> CONTROLS =
            Map.of("never", Controls.NEVER_TREATED, "notyet", Controls.NOT_YET_TREATED);

    private StaggeredMethods() {}

    private static Panel panel(Given input) {
        var group = input.at("group");
        var units = new ArrayList<Panel.Unit>();
        input.at("panel")
                .entries(outcomes -> outcomes.list(Given::number))
                .forEach((unit, y) -> units.add(new Panel.Unit(y, group.whole(unit))));
        return new Panel(units);
    }

    private static Answer twoWayFixedEffects(Given input) {
        var fit = TwoWayFixedEffects.of(panel(input));
        return new Answer()
                .with("beta", fit.coefficient())
                .with(
                        "weights",
                        List.copyOf(fit.weights().entrySet()),
                        entry ->
                                Answer.tuple(
                                        Answer.whole(entry.getKey().cohort()),
                                        Answer.whole(entry.getKey().period()),
                                        Answer.number(entry.getValue())))
                .with("sum_negative_weights", fit.sumOfNegativeWeights());
    }

    private static Answer staggeredStart(Given input) {
        var fit = StaggeredStart.of(panel(input), input.at("control").oneOf(CONTROLS));
        return new Answer()
                .with(
                        "att_gt",
                        List.copyOf(fit.cells().entrySet()),
                        entry -> cell(entry.getKey(), entry.getValue()))
                .with("simple", fit.simple())
                .with("group", pairs(fit.byCohort()))
                .with("overall_group", fit.overallByCohort())
                .with("dynamic", pairs(fit.byExposure()))
                .with("overall_dynamic", fit.overallByExposure())
                .with("calendar", pairs(fit.byPeriod()))
                .with("overall_calendar", fit.overallByPeriod());
    }

    private static JsonNode cell(CohortPeriod cell, Optional<StaggeredStart.Effect> effect) {
        return new Answer()
                .with("g", cell.cohort())
                .with("t", cell.period())
                .with("att", effect.map(e -> Answer.number(e.value())).orElse(Answer.nothing()))
                .with("se", effect.map(e -> Answer.number(e.error())).orElse(Answer.nothing()))
                .node();
    }

    private static JsonNode pairs(SortedMap<Integer, Double> means) {
        return Answer.list(
                List.copyOf(means.entrySet()),
                mean -> Answer.tuple(Answer.whole(mean.getKey()), Answer.number(mean.getValue())));
    }
}
