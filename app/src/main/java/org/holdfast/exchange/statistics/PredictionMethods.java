package org.holdfast.exchange.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.prediction.Calibration;
import org.holdfast.statistics.prediction.Discrimination;
import org.holdfast.statistics.prediction.FairnessAudit;
import org.holdfast.statistics.prediction.FlaggedPupils;
import org.holdfast.statistics.prediction.LogisticRegression;
import org.holdfast.statistics.prediction.PointsIndex;
import org.holdfast.statistics.prediction.Prediction;
import tools.jackson.databind.JsonNode;

/** Early identification: section 6. */
final class PredictionMethods {
    static final Map<String, Method> BY_NAME =
            Map.of(
                    "predict.points", PredictionMethods::points,
                    "predict.logistic", PredictionMethods::logistic,
                    "predict.auc", PredictionMethods::discrimination,
                    "predict.calibration", PredictionMethods::calibration,
                    "predict.threshold", PredictionMethods::threshold,
                    "predict.fairness", PredictionMethods::fairness);

    private PredictionMethods() {}

    private static Answer points(Given input) {
        var index = new PointsIndex(input.at("factors").list(PredictionMethods::factor));
        var known = new HashMap<String, Double>();
        var record = input.at("record");
        for (var factor : index.factors()) {
            record.find(factor.name()).ifPresent(v -> known.put(factor.name(), v.number()));
        }
        var score = index.score(known);
        return new Answer()
                .with("total", score.total())
                .with("contributions", score.contributions(), Answer::number)
                .with("missing", score.missing(), Answer::text)
                .with("max_possible", score.most());
    }

    private static PointsIndex.Factor factor(Given given) {
        return new PointsIndex.Factor(
                given.at("name").name(),
                given.at("bands")
                        .list(band ->
                                new PointsIndex.Band(
                                        band.number("min"),
                                        band.number("max"),
                                        band.number("points"))));
    }

    private static Answer logistic(Given input) {
        var fit =
                LogisticRegression.of(
                        input.at("X").list(row -> row.list(Given::number)),
                        input.at("y").list(Given::yes));
        var slopes = fit.coefficients().subList(1, fit.coefficients().size());
        return new Answer()
                .with("coef", fit.coefficients(), c -> Answer.number(c.value()))
                .with("se", fit.coefficients(), c -> Answer.number(c.error()))
                .with("odds_ratio", slopes, c -> Answer.number(c.oddsRatio()))
                .with(
                        "or_lower",
                        slopes,
                        c -> Answer.number(c.oddsRatioInterval(Confidence.NINETY_FIVE).lower()))
                .with(
                        "or_upper",
                        slopes,
                        c -> Answer.number(c.oddsRatioInterval(Confidence.NINETY_FIVE).upper()))
                .with("log_likelihood", fit.logLikelihood())
                .with("fitted_first", fit.fitted().getFirst())
                .with("converged", fit.converged());
    }

    private static List<Prediction> predictions(Given input) {
        var events = input.at("y").list(Given::yes);
        var risks = input.at("p").list(Given::number);
        input.at("p").require(risks.size() == events.size(), "must match y");
        return IntStream.range(0, risks.size())
                .mapToObj(i -> new Prediction(events.get(i), risks.get(i)))
                .toList();
    }

    private static Answer discrimination(Given input) {
        var found = Discrimination.of(predictions(input));
        return new Answer()
                .with("auc", found.area())
                .with("se", found.error())
                .with("lower", "upper", found.interval(Confidence.NINETY_FIVE));
    }

    private static Answer calibration(Given input) {
        var found = Calibration.of(predictions(input), input.whole("bins"));
        var line = found.line();
        return new Answer()
                .with("observed", found.observed())
                .with("expected", found.expected())
                .with("oe_ratio", found.observedToExpected())
                .with("calibration_in_the_large", found.inTheLarge())
                .with(
                        "calibration_intercept",
                        line.map(l -> Answer.number(l.intercept())).orElse(Answer.nothing()))
                .with(
                        "calibration_slope",
                        line.map(l -> Answer.number(l.slope())).orElse(Answer.nothing()))
                .with(
                        "slope_se",
                        line.map(l -> Answer.number(l.slopeError())).orElse(Answer.nothing()))
                .with("brier", found.brier())
                .with("brier_skill", found.brierSkill())
                .with("log_loss", found.logLoss())
                .with("bins", found.groups(), PredictionMethods::bin);
    }

    private static JsonNode bin(Calibration.Group group) {
        return Answer.tuple(
                Answer.whole(group.n()),
                Answer.number(group.meanRisk()),
                Answer.number(group.eventShare()));
    }

    private static Answer threshold(Given input) {
        var flagged = FlaggedPupils.of(predictions(input), input.number("threshold"));
        return new Answer()
                .with("tp", flagged.truePositives())
                .with("fp", flagged.falsePositives())
                .with("fn", flagged.falseNegatives())
                .with("tn", flagged.trueNegatives())
                .with("sensitivity", flagged.sensitivity())
                .with("specificity", flagged.specificity())
                .with("ppv", flagged.positivePredictiveValue())
                .with("npv", flagged.negativePredictiveValue())
                .with("flagged_share", flagged.flaggedShare())
                .with("flags_per_true_case", flagged.flagsPerTrueCase())
                .with("net_benefit", flagged.netBenefit())
                .with("net_benefit_all", flagged.netBenefitOfAll());
    }

    private static Answer fairness(Given input) {
        var predictions = predictions(input);
        var groups = input.at("group").list(Given::name);
        input.at("group").require(groups.size() == predictions.size(), "must match y");
        var audit =
                FairnessAudit.of(
                        IntStream.range(0, groups.size())
                                .mapToObj(i ->
                                        new FairnessAudit.Grouped(
                                                groups.get(i), predictions.get(i)))
                                .toList(),
                        input.number("threshold"));
        return new Answer()
                .with("groups", audit.groups(), PredictionMethods::group)
                .with("equal_opportunity_gap", audit.equalOpportunityGap())
                .with("false_positive_gap", audit.falsePositiveGap())
                .with("ppv_gap", audit.predictiveValueGap())
                .with("flag_rate_ratio", audit.flagRateRatio());
    }

    private static JsonNode group(FairnessAudit.Group group) {
        var flagged = group.flagged();
        return new Answer()
                .with("group", group.name())
                .with("n", flagged.n())
                .with("base_rate", flagged.eventShare())
                .with("flag_rate", flagged.flaggedShare())
                .with("tpr", flagged.sensitivity())
                .with("fpr", flagged.falsePositiveRate())
                .with("ppv", flagged.positivePredictiveValue())
                .with("mean_predicted", group.meanRisk())
                .with("oe_ratio", group.observedToExpected())
                .node();
    }
}
