package org.holdfast.exchange.statistics;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.holdfast.statistics.numeric.Sample;
import org.holdfast.statistics.signal.AttributeChart;
import org.holdfast.statistics.signal.Cusum;
import org.holdfast.statistics.signal.RareEventChart;
import org.holdfast.statistics.signal.RunRules;
import org.holdfast.statistics.signal.XmrChart;
import tools.jackson.databind.JsonNode;

/** Control charts and cumulative sums: sections 3.1 to 3.3 and 3.5. */
final class SignalMethods {
    static final Map<String, Method> BY_NAME =
            Map.of(
                    "spc.xmr", SignalMethods::xmr,
                    "spc.attribute", SignalMethods::attribute,
                    "spc.t", SignalMethods::rareEvents,
                    "cusum", SignalMethods::cusum);

    private static final Map<String, Method> CUSUMS =
            Map.of(
                    "tabular", SignalMethods::tabular,
                    "poisson", SignalMethods::poisson,
                    "bernoulli", SignalMethods::bernoulli);

    private SignalMethods() {}

    private static Answer xmr(Given input) {
        var values = input.numbers("values");
        var screening =
                input.find("screen_outliers").map(Given::yes).orElse(true)
                        ? XmrChart.Screening.OUTLIERS_LEFT_OUT
                        : XmrChart.Screening.NONE;
        var rules =
                new RunRules(
                        input.optionalWhole("shift").orElse(RunRules.CUSTOMARY.shift()),
                        input.optionalWhole("trend").orElse(RunRules.CUSTOMARY.trend()));
        var baseline = input.optionalWhole("baseline_n").orElse(values.size());
        var chart = XmrChart.of(values, baseline, screening, rules);
        return new Answer()
                .with("mean", chart.centre())
                .with("average_moving_range", limit(chart, XmrChart.Limits::averageMovingRange))
                .with("lpl", limit(chart, XmrChart.Limits::lower))
                .with("upl", limit(chart, XmrChart.Limits::upper))
                .with("mr_upper", limit(chart, XmrChart.Limits::upperRange))
                .with("sigma", limit(chart, XmrChart.Limits::sigma))
                .with("outside", chart.signals().outside(), Answer::whole)
                .with("trend", chart.signals().trend(), Answer::whole)
                .with("two_of_three", chart.signals().twoOfThree(), Answer::whole)
                .with("shift", chart.signals().shift(), Answer::whole);
    }

    private static JsonNode limit(XmrChart chart, ToDoubleFunction<XmrChart.Limits> figure) {
        return chart.limits()
                .map(limits -> Answer.number(figure.applyAsDouble(limits)))
                .orElse(Answer.nothing());
    }

    private static Answer attribute(Given input) {
        var kind =
                input.at("kind")
                        .oneOf(Map.of("u", AttributeChart.Kind.U, "p", AttributeChart.Kind.P));
        var events = input.numbers("events");
        var n = input.numbers("n");
        input.at("n").require(n.size() == events.size(), "must match the events");
        var chart =
                AttributeChart.of(
                        kind,
                        IntStream.range(0, n.size())
                                .mapToObj(i -> new AttributeChart.Count(events.get(i), n.get(i)))
                                .toList());
        return new Answer()
                .with("centre", chart.centre())
                .with("value", points(chart, p -> Optional.of(p.value())))
                .with("lower", points(chart, p -> Optional.of(p.plain().lower())))
                .with("upper", points(chart, p -> Optional.of(p.plain().upper())))
                .with("sigma_z", chart.sigmaZ())
                .with("lower_prime", points(chart, p -> p.primed().map(AttributeChart.Band::lower)))
                .with("upper_prime", points(chart, p -> p.primed().map(AttributeChart.Band::upper)))
                .with("outside", chart.outside(), Answer::whole)
                .with("outside_prime", chart.outsidePrimed(), Answer::whole);
    }

    private static JsonNode points(
            AttributeChart chart, Function<AttributeChart.Point, Optional<Double>> figure) {
        return Answer.list(
                chart.points(),
                point -> point.flatMap(figure).map(Answer::number).orElse(Answer.nothing()));
    }

    private static Answer rareEvents(Given input) {
        var chart = RareEventChart.of(input.numbers("gaps"));
        var limits = chart.limits();
        return new Answer()
                .with("centre", chart.centre())
                .with("lower", limits.map(l -> Answer.number(l.lower())).orElse(Answer.nothing()))
                .with("upper", limits.map(l -> Answer.number(l.upper())).orElse(Answer.nothing()))
                .with("below", chart.below(), Answer::whole)
                .with("above", chart.above(), Answer::whole);
    }

    private static Answer cusum(Given input) {
        return input.at("kind").oneOf(CUSUMS).answer(input);
    }

    private static Answer tabular(Given input) {
        var values = input.numbers("values");
        var chart = XmrChart.of(values, XmrChart.Screening.OUTLIERS_LEFT_OUT);
        input.at("values")
                .require(
                        chart.limits().isPresent() || input.find("sigma").isPresent(),
                        "must have at least two points, or sigma must be given");
        var sums =
                new Cusum.Tabular(
                        input.optionalNumber("target").orElse(chart.centre().orElse(0)),
                        input.optionalNumber("sigma")
                                .orElseGet(() -> chart.limits().orElseThrow().sigma()),
                        input.optionalNumber("k").orElse(Cusum.CUSTOMARY_K),
                        input.number("h"),
                        input.optionalNumber("start").orElse(0));
        return answer(sums.of(values));
    }

    private static Answer poisson(Given input) {
        var counts = input.numbers("values");
        var sums =
                new Cusum.Poisson(
                        input.number("ok"),
                        input.number("bad"),
                        input.number("h"),
                        input.optionalNumber("start").orElse(0));
        return answer(sums.of(counts, exposure(input, counts.size())));
    }

    /** One exposure for each count, or one for all, or 1. */
    private static Sample exposure(Given input, int size) {
        var given = input.find("exposure");
        if (given.isPresent() && given.get().node().isArray()) {
            given.get().tuple(size);
            return given.get().numbers();
        }
        return Sample.of(Collections.nCopies(size, given.map(Given::number).orElse(1.0)));
    }

    private static Answer bernoulli(Given input) {
        var sums =
                new Cusum.Bernoulli(
                        input.number("ok"),
                        input.number("bad"),
                        input.number("h"),
                        input.optionalNumber("start").orElse(0));
        return answer(sums.of(input.at("values").list(Given::yes)));
    }

    private static Answer answer(Cusum sums) {
        return new Answer()
                .with("upper", list(sums.upper()))
                .with("lower", sums.lower().map(SignalMethods::list).orElse(Answer.nothing()))
                .with("H", sums.threshold())
                .with("first_signal_upper", sums.firstSignalAbove())
                .with("first_signal_lower", sums.firstSignalBelow());
    }

    private static JsonNode list(Sample values) {
        return Answer.list(values.asList(), Answer::number);
    }
}
