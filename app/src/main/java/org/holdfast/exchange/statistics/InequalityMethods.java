package org.holdfast.exchange.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.holdfast.statistics.DataSymbol;
import org.holdfast.statistics.Estimate;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.disclosure.Cell;
import org.holdfast.statistics.disclosure.CountTable;
import org.holdfast.statistics.disclosure.Suppression;
import org.holdfast.statistics.inequality.Composition;
import org.holdfast.statistics.inequality.ManyComparisons;
import org.holdfast.statistics.inequality.RatioEstimate;
import org.holdfast.statistics.inequality.RiskComparison;
import org.holdfast.statistics.inequality.ScoreIntervals;
import org.holdfast.statistics.inequality.ShrunkRates;
import org.holdfast.statistics.inequality.TwoGroups;
import org.holdfast.statistics.rate.ClusteredRate;
import org.holdfast.statistics.rate.Proportion;
import org.holdfast.statistics.rate.RareEventRate;
import tools.jackson.databind.JsonNode;

/** Intervals, disproportionality and disclosure control: section 2. */
final class InequalityMethods {
    static final Map<String, Method> BY_NAME =
            Map.of(
                    "prop.wilson", InequalityMethods::wilson,
                    "prop.clopper_pearson", InequalityMethods::clopperPearson,
                    "rate.poisson", InequalityMethods::poisson,
                    "rate.clustered", InequalityMethods::clustered,
                    "risk.compare", InequalityMethods::compare,
                    "risk.miettinen_nurminen", InequalityMethods::scoreIntervals,
                    "risk.composition", InequalityMethods::composition,
                    "eb.gamma_poisson", InequalityMethods::shrinkage,
                    "sdc.suppress", InequalityMethods::suppress,
                    "multiple.bh", InequalityMethods::manyComparisons);

    private InequalityMethods() {}

    private static Answer wilson(Given input) {
        var proportion = proportion(input);
        return proportion(proportion, proportion.wilson(input.confidence()));
    }

    private static Answer clopperPearson(Given input) {
        var proportion = proportion(input);
        return proportion(proportion, proportion.clopperPearson(input.confidence()));
    }

    private static Proportion proportion(Given input) {
        return new Proportion(input.whole("x"), input.whole("n"));
    }

    private static Answer proportion(Proportion proportion, Optional<Interval> interval) {
        return new Answer().with("p", proportion.value()).with("lower", "upper", interval);
    }

    private static Answer poisson(Given input) {
        var rate =
                new RareEventRate(
                        input.whole("events"), input.number("denominator"), input.number("per"));
        return new Answer()
                .with("rate", rate.value())
                .with("exact_lower", "exact_upper", rate.exact(input.confidence()))
                .with("byar_lower", "byar_upper", rate.byar(input.confidence()));
    }

    private static Answer clustered(Given input) {
        var rate = ClusteredRate.of(input.whole("headcount"), frequency(input.at("frequency")));
        return new Answer()
                .with("rate", rate.rate())
                .with("variance", rate.variance())
                .with("dispersion", rate.dispersion())
                .with("se", rate.standardError())
                .with("lower", "upper", rate.interval(input.confidence()))
                .with("poisson_se", rate.poissonStandardError());
    }

    private static Map<Integer, Integer> frequency(Given given) {
        var frequency = new HashMap<Integer, Integer>();
        given.entries(Given::whole)
                .forEach((times, pupils) -> {
                    given.require(
                            times.matches("\\d{1,4}"),
                            "must have numbers of suspensions as its keys");
                    frequency.put(Integer.valueOf(times), pupils);
                });
        return frequency;
    }

    private static TwoGroups twoGroups(Given input) {
        return TwoGroups.of(
                input.whole("a"), input.whole("n1"), input.whole("b"), input.whole("n2"));
    }

    private static Answer compare(Given input) {
        var comparison = RiskComparison.of(twoGroups(input), input.confidence());
        var answer =
                new Answer()
                        .with("p1", comparison.groups().group().value())
                        .with("p2", comparison.groups().comparison().value())
                        .with("rd", value(comparison.difference(), Estimate::value))
                        .with(
                                "rd_lower",
                                "rd_upper",
                                comparison.difference().map(Estimate::interval))
                        .with("corrected", comparison.corrected());
        ratio(answer, "rr", comparison.ratio());
        ratio(answer, "or", comparison.odds());
        return answer;
    }

    private static void ratio(Answer answer, String name, Optional<RatioEstimate> ratio) {
        answer.with(name, value(ratio, RatioEstimate::value))
                .with("log_" + name + "_se", value(ratio, RatioEstimate::logStandardError))
                .with(name + "_lower", name + "_upper", ratio.map(RatioEstimate::interval));
    }

    private static <T> JsonNode value(Optional<T> of, Function<T, Double> figure) {
        return of.map(figure).map(Answer::number).orElse(Answer.nothing());
    }

    private static Answer scoreIntervals(Given input) {
        var score = ScoreIntervals.of(twoGroups(input), input.confidence());
        return new Answer()
                .with("rd", score.difference())
                .with("rd_lower", "rd_upper", score.differenceInterval())
                .with("rr", score.ratio())
                .with("rr_lower", "rr_upper", score.ratioInterval());
    }

    private static Answer composition(Given input) {
        var composition =
                new Composition(
                        input.whole("group_pop"),
                        input.whole("total_pop"),
                        input.whole("group_events"),
                        input.whole("total_events"));
        return new Answer()
                .with("population_share", composition.populationShare())
                .with("event_share", composition.eventShare())
                .with("composition_index", composition.compositionIndex())
                .with("composition_difference_pp", composition.compositionDifference())
                .with("risk", composition.risk())
                .with("risk_rest", composition.riskOfTheRest())
                .with("relative_rate_vs_rest", composition.relativeRateToTheRest())
                .with("relative_rate_vs_all", composition.relativeRateToAll())
                .with("expected_at_rest_rate", composition.expectedAtTheRestsRate())
                .with("excess_vs_rest", composition.excessOverTheRest())
                .with("excess_vs_all", composition.excessOverAll())
                .with("parity_events_to_move", composition.excessOverTheRest());
    }

    private static Answer shrinkage(Given input) {
        var events = input.at("events").list(Given::whole);
        var exposure = input.at("exposure").list(Given::number);
        input.at("exposure").require(exposure.size() == events.size(), "must match the events");
        var schools =
                IntStream.range(0, events.size())
                        .mapToObj(i -> new ShrunkRates.Exposed(events.get(i), exposure.get(i)))
                        .toList();
        var shrunk = ShrunkRates.of(schools, input.confidence());
        var rates = shrunk.rates();
        return new Answer()
                .with("mu", shrunk.overall())
                .with("s2", shrunk.observedVariance())
                .with("A", shrunk.betweenVariance())
                .with("weight", rates, rate -> Answer.number(rate.weight()))
                .with("raw", rates, rate -> Answer.number(rate.raw()))
                .with("shrunk", rates, rate -> Answer.number(rate.shrunk()))
                .with("lower", rates, rate -> value(rate.interval(), Interval::lower))
                .with("upper", rates, rate -> value(rate.interval(), Interval::upper));
    }

    private static Answer suppress(Given input) {
        var table = new CountTable(input.at("table").list(row -> row.list(Given::whole)));
        var suppression = Suppression.of(table, input.whole("threshold"), Suppression.Zeros.SHOWN);
        var columns = IntStream.range(0, table.width()).map(table::columnTotal).boxed().toList();
        var rows = IntStream.range(0, table.height()).map(table::rowTotal).boxed().toList();
        return new Answer()
                .with("primary", suppression.primary(), InequalityMethods::cell)
                .with("secondary", suppression.secondary(), InequalityMethods::cell)
                .with("published", suppression.published(), InequalityMethods::publishedRow)
                .with("row_totals", rows, Answer::whole)
                .with("col_totals", columns, Answer::whole)
                .with("total", table.total())
                .with("withhold_totals_of_lines", suppression.withheldLines(), Answer::whole)
                .with(
                        "intervals",
                        suppression.intervals(),
                        interval ->
                                Answer.tuple(
                                        Answer.whole(interval.cell().row()),
                                        Answer.whole(interval.cell().column()),
                                        Answer.whole(interval.lowest()),
                                        Answer.whole(interval.highest())));
    }

    private static JsonNode cell(Cell cell) {
        return Answer.tuple(Answer.whole(cell.row()), Answer.whole(cell.column()));
    }

    private static JsonNode publishedRow(List<Optional<Integer>> row) {
        return Answer.list(
                row,
                count ->
                        count.map(Answer::whole)
                                .orElse(Answer.text(DataSymbol.CONFIDENTIAL.printed())));
    }

    private static Answer manyComparisons(Given input) {
        var comparisons = ManyComparisons.of(input.at("p").list(Given::number), input.number("q"));
        return new Answer()
                .with("adjusted", comparisons.adjusted(), Answer::number)
                .with("reject", comparisons.real(), Answer::yes)
                .with("n_reject", comparisons.howManyReal())
                .with("n_reject_bonferroni", comparisons.realByBonferroni());
    }
}
