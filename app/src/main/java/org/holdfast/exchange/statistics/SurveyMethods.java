package org.holdfast.exchange.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.survey.Distribution;
import org.holdfast.statistics.survey.DotVote;
import org.holdfast.statistics.survey.NetPromoter;
import org.holdfast.statistics.survey.Poststratification;
import org.holdfast.statistics.survey.Reliability;
import org.holdfast.statistics.survey.ResponsePrecision;
import org.holdfast.statistics.survey.ResultDisclosure;
import tools.jackson.databind.JsonNode;

/** Surveys and dot votes: section 7. */
final class SurveyMethods {
    static final Map<String, Method> BY_NAME =
            Map.of(
                    "survey.likert", SurveyMethods::distribution,
                    "survey.alpha", SurveyMethods::reliability,
                    "survey.nps", SurveyMethods::netPromoter,
                    "survey.margin", SurveyMethods::precision,
                    "survey.poststratify", SurveyMethods::poststratification,
                    "survey.disclosure", SurveyMethods::disclosure,
                    "survey.dots", SurveyMethods::dots);

    private SurveyMethods() {}

    private static Answer distribution(Given input) {
        var answers = new Distribution(input.at("counts").list(Given::whole));
        return new Answer()
                .with("n", answers.n())
                .with("percent", answers.percent(), Answer::number)
                .with("mean", answers.mean())
                .with("sd", answers.standardDeviation())
                .with("median", answers.median())
                .with("interpolated_median", answers.interpolatedMedian())
                .with("top2_pct", answers.topTwoPercent())
                .with("bottom2_pct", answers.bottomTwoPercent())
                .with("net_pct", answers.netPercent())
                .with("top2_lower", "top2_upper", answers.topTwoInterval(Confidence.NINETY_FIVE));
    }

    private static Answer reliability(Given input) {
        var scale = Reliability.of(input.at("items").list(Given::numbersWithGaps));
        return new Answer()
                .with("n", scale.n())
                .with("n_dropped", scale.dropped())
                .with("k", scale.k())
                .with("alpha", scale.alpha())
                .with("alpha_standardised", scale.standardised())
                .with("item_rest", scale.itemRest(), Answer::number)
                .with("alpha_if_dropped", scale.alphaIfDropped(), Answer::number)
                .with("feldt_lower", "feldt_upper", scale.interval(Confidence.NINETY_FIVE));
    }

    private static Answer netPromoter(Given input) {
        var answers = new NetPromoter(input.at("counts").list(Given::whole));
        return new Answer()
                .with("n", answers.n())
                .with("promoters", answers.promoters())
                .with("detractors", answers.detractors())
                .with("nps", answers.score())
                .with("se", answers.standardError())
                .with("lower", "upper", answers.interval(Confidence.NINETY_FIVE))
                .with("mean", answers.mean());
    }

    private static Answer precision(Given input) {
        var precision =
                new ResponsePrecision(input.number("p"), input.whole("n"), input.whole("N"));
        return new Answer()
                .with("se", precision.standardError())
                .with("margin", precision.margin(input.confidence()))
                .with("fpc", precision.finitePopulationCorrection())
                .with("response_rate", precision.responseRate())
                .with("bound_lower", precision.lowestPossible())
                .with("bound_upper", precision.highestPossible());
    }

    private static Answer poststratification(Given input) {
        var result = Poststratification.of(input.at("strata").list(SurveyMethods::stratum));
        return new Answer()
                .with("unweighted", result.unweighted())
                .with("weighted", result.weighted())
                .with("weights", result.weights(), Answer::number)
                .with("effective_n", result.effectiveReplies())
                .with("design_effect", result.designEffect())
                .with("uncovered_population", result.uncovered());
    }

    private static Poststratification.Stratum stratum(Given given) {
        return new Poststratification.Stratum(
                given.number("population"), given.whole("n"), given.optionalNumber("mean"));
    }

    private static Answer disclosure(Given input) {
        var groups = new ArrayList<ResultDisclosure.Group>();
        input.at("groups")
                .entries(Given::whole)
                .forEach((name, n) -> groups.add(new ResultDisclosure.Group(name, n)));
        var result = ResultDisclosure.of(groups, input.whole("threshold"));
        return new Answer()
                .with("show_total", result.showTotal())
                .with("show", result.shown(), Answer::text)
                .with("hide", result.hidden(), Answer::text);
    }

    private static Answer dots(Given input) {
        var rules =
                new DotVote.Rules(
                        input.whole("dots_per_person"), input.optionalWhole("max_per_option"));
        var vote =
                DotVote.of(
                        input.at("options").list(Given::name),
                        rules,
                        input.at("ballots").list(ballot -> ballot.entries(Given::whole)));
        return new Answer()
                .with("valid", vote.valid())
                .with("spoilt", vote.spoilt())
                .with("dots", options(vote, option -> Answer.whole(option.dots())))
                .with("share", options(vote, option -> Answer.number(option.share())))
                .with("supporters", options(vote, option -> Answer.whole(option.supporters())))
                .with("support_pct", options(vote, option -> Answer.number(option.support())))
                .with("rank", options(vote, option -> Answer.whole(option.rank())))
                .with("unused", vote.unused())
                .with("effective_options", vote.effectiveOptions());
    }

    private static JsonNode options(DotVote vote, Function<DotVote.Option, JsonNode> figure) {
        var options = new LinkedHashMap<String, DotVote.Option>();
        vote.options().forEach(option -> options.put(option.name(), option));
        return Answer.object(options, figure);
    }
}
