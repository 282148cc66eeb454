package org.holdfast.exchange.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.holdfast.statistics.evaluation.BeforeAfterComparison;
import org.holdfast.statistics.evaluation.InterruptedSeries;
import org.holdfast.statistics.evaluation.SyntheticControl;
import org.holdfast.statistics.evaluation.SyntheticControl.PlaceboDonors;
import tools.jackson.databind.JsonNode;

/** Evaluation of one start: sections 4.1, 4.2 and 4.5. */
final class EvaluationMethods {
    static final Map<String, Method> BY_NAME =
            Map.of(
                    "its.segmented", EvaluationMethods::interruptedSeries,
                    "did.two_by_two", EvaluationMethods::twoByTwo,
                    "synthetic_control", EvaluationMethods::syntheticControl);

    private EvaluationMethods() {}

    private static Answer interruptedSeries(Given input) {
        var fit =
                InterruptedSeries.of(
                        input.numbers("values"),
                        input.whole("intervention_index"),
                        input.optionalWhole("lag"));
        return new Answer()
                .with("lag", fit.lag())
                .with("coef", coefficients(fit, c -> Answer.number(c.value())))
                .with("se_ols", coefficients(fit, c -> Answer.number(c.olsError())))
                .with("se_nw", coefficients(fit, c -> Answer.number(c.error())))
                .with("t_nw", coefficients(fit, c -> Answer.number(c.t())))
                .with("p_nw", coefficients(fit, c -> Answer.number(c.p())))
                .withPair("ci_level", fit.level().interval())
                .withPair("ci_slope", fit.slope().interval())
                .with("durbin_watson", fit.durbinWatson())
                .with("acf1", fit.autocorrelation())
                .with("effect_at_end", fit.effectAtEnd().value())
                .with("se_effect_at_end", fit.effectAtEnd().error())
                .with("counterfactual_at_end", fit.counterfactualAtEnd())
                .with("average_effect", fit.averageEffect().value())
                .with("se_average_effect", fit.averageEffect().error());
    }

    private static JsonNode coefficients(
            InterruptedSeries fit, Function<InterruptedSeries.Coefficient, JsonNode> figure) {
        return Answer.list(List.of(fit.intercept(), fit.trend(), fit.level(), fit.slope()), figure);
    }

    private static Answer twoByTwo(Given input) {
        var comparison =
                BeforeAfterComparison.of(
                        new BeforeAfterComparison.Group(
                                input.numbers("treated_pre"), input.numbers("treated_post")),
                        new BeforeAfterComparison.Group(
                                input.numbers("control_pre"), input.numbers("control_post")));
        return new Answer()
                .with("att", comparison.attributable())
                .with("se", comparison.error())
                .with("df", comparison.degreesOfFreedom())
                .with("lower", "upper", comparison.interval())
                .with("p", comparison.p())
                .with("naive_before_after", comparison.naive());
    }

    private static Answer syntheticControl(Given input) {
        var donors =
                input.find("exclude_treated_from_placebo").map(Given::yes).orElse(false)
                        ? PlaceboDonors.WITHOUT_THE_TREATED
                        : PlaceboDonors.ALL_OTHERS;
        var series = new ArrayList<SyntheticControl.Series>();
        input.at("series")
                .entries(Given::numbers)
                .forEach((unit, values) -> series.add(new SyntheticControl.Series(unit, values)));
        var fit =
                SyntheticControl.of(
                        series, input.at("treated").name(), input.whole("n_pre"), donors);
        var weights = new TreeMap<>(fit.weights());
        weights.values().removeIf(weight -> weight <= SyntheticControl.REPORTED);
        return new Answer()
                .with("weights", Answer.object(weights, Answer::number))
                .with("gaps", fit.gaps().asList(), Answer::number)
                .with("att", fit.attributable())
                .with("pre_rmspe", fit.preError())
                .with("post_rmspe", fit.postError())
                .with("ratio", fit.ratio())
                .with("placebo_rank", fit.placeboRank())
                .with("placebo_p", fit.placeboP());
    }
}
