package org.holdfast.exchange.statistics;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.signal.ExactFunnelLimits;
import org.holdfast.statistics.signal.Funnel;
import org.holdfast.statistics.signal.Funnel.Allowance;
import org.holdfast.statistics.signal.FunnelScale;
import tools.jackson.databind.JsonNode;

/** Funnel plots: section 3.4. */
final class FunnelMethods {
    static final Map<String, Method> BY_NAME =
            Map.of("funnel", FunnelMethods::funnel, "funnel.exact_limits", FunnelMethods::exact);

    private static final Map<String, FunnelScale> SCALES =
            Map.of(
                    "proportion", FunnelScale.PROPORTION,
                    "rate", FunnelScale.RATE,
                    "arcsine", FunnelScale.ARCSINE,
                    "ratio_sqrt", FunnelScale.RATIO_SQUARE_ROOT,
                    "ratio_log", FunnelScale.RATIO_LOG);

    private static final Map<String, Method> EXACT =
            Map.of(
                    "binomial", FunnelMethods::binomial,
                    "poisson", FunnelMethods::poisson);

    private FunnelMethods() {}

    private static Answer funnel(Given input) {
        var x = input.numbers("x");
        var n = input.numbers("n");
        input.at("n").require(n.size() == x.size(), "must match x");
        var funnel =
                Funnel.of(
                        input.at("kind").oneOf(SCALES),
                        IntStream.range(0, x.size())
                                .mapToObj(i -> new Funnel.Unit(x.get(i), n.get(i)))
                                .toList(),
                        input.number("winsor"),
                        input.optionalNumber("target"));
        return new Answer()
                .with("target", funnel.target())
                .with("z", each(funnel, p -> Answer.number(p.z())))
                .with("z_winsorised", each(funnel, p -> Answer.number(p.winsorised())))
                .with("phi", funnel.phi())
                .with("tau2", funnel.tauSquared())
                .with("overdispersed", funnel.overdispersed())
                .with("z_additive", z(funnel, Allowance.ADDITIVE))
                .with("z_multiplicative", z(funnel, Allowance.MULTIPLICATIVE))
                .with("limits95", limits(funnel, Confidence.NINETY_FIVE, Allowance.NONE))
                .with("limits998", wide(funnel, Allowance.NONE))
                .with(
                        "limits95_additive",
                        limits(funnel, Confidence.NINETY_FIVE, Allowance.ADDITIVE))
                .with("limits998_additive", wide(funnel, Allowance.ADDITIVE))
                .with("limits998_multiplicative", wide(funnel, Allowance.MULTIPLICATIVE))
                .with("beyond998", funnel.unusual(Allowance.NONE), Answer::whole)
                .with("beyond998_additive", funnel.unusual(Allowance.ADDITIVE), Answer::whole);
    }

    private static JsonNode each(Funnel funnel, Function<Funnel.Point, JsonNode> figure) {
        return Answer.list(funnel.points(), point -> point.map(figure).orElse(Answer.nothing()));
    }

    private static JsonNode z(Funnel funnel, Allowance allowance) {
        return each(funnel, point -> Answer.number(funnel.z(point, allowance)));
    }

    private static JsonNode wide(Funnel funnel, Allowance allowance) {
        return limits(funnel, Confidence.NINETY_NINE_POINT_EIGHT, allowance);
    }

    private static JsonNode limits(Funnel funnel, Confidence confidence, Allowance allowance) {
        return each(
                funnel,
                point -> {
                    var limits = funnel.limits(point, confidence, allowance);
                    return Answer.pair(limits.lower(), limits.upper());
                });
    }

    private static Answer exact(Given input) {
        return input.at("kind").oneOf(EXACT).answer(input);
    }

    private static Answer binomial(Given input) {
        return exact(ExactFunnelLimits.binomial(input.whole("n"), input.number("target")));
    }

    private static Answer poisson(Given input) {
        return exact(ExactFunnelLimits.poisson(input.number("expected")));
    }

    private static Answer exact(Optional<ExactFunnelLimits> found) {
        var inner = found.map(ExactFunnelLimits::ninetyFive);
        var outer = found.map(ExactFunnelLimits::ninetyNinePointEight);
        return new Answer()
                .with("l95", inner.map(l -> Answer.number(l.lower())).orElse(Answer.nothing()))
                .with("u95", inner.map(l -> Answer.number(l.upper())).orElse(Answer.nothing()))
                .with("l998", outer.map(l -> Answer.number(l.lower())).orElse(Answer.nothing()))
                .with("u998", outer.map(l -> Answer.number(l.upper())).orElse(Answer.nothing()));
    }
}
