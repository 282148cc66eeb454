package org.holdfast.insight.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.holdfast.insight.chart.Chart.Heading;
import org.holdfast.statistics.signal.AttributeChart;
import org.holdfast.statistics.signal.RareEventChart;
import org.holdfast.statistics.signal.SpecialCauses;
import org.holdfast.statistics.signal.XmrChart;
import org.holdfast.statistics.wording.Hoped;
import org.holdfast.statistics.wording.SignalWording;
import org.holdfast.statistics.wording.XmrWording;

/** A figure over time with the limits of what is usual, and what the run rules make of it. */
public final class ControlChart {
    private static final String TRIAL =
            "The limits are trial limits until there are %d points."
                    .formatted(XmrChart.FIRM_LIMITS_FROM);

    private ControlChart() {}

    /** An individuals chart (XmR). Under six points there are no limits. */
    public static Chart individuals(
            Heading heading, XmrChart chart, List<Period> periods, Hoped hoped) {
        var labels = periods.stream().map(Period::label).toList();
        var limits =
                chart.values().size() < XmrChart.LIMITS_FROM
                        ? Optional.<XmrChart.Limits>empty()
                        : chart.limits();
        var causes = chart.signals();
        var points =
                IntStream.range(0, chart.values().size())
                        .mapToObj(i ->
                                new ControlPoint(
                                        periods.get(i),
                                        chart.values().get(i),
                                        limits.map(l ->
                                                new ControlPoint.Limits(
                                                        Math.max(0, l.lower()), l.upper())),
                                        limits.isEmpty() ? "" : signal(causes, i)))
                        .toList();
        return new ControlDrawing(heading, chart.centre(), points)
                .chart(new XmrWording(chart, labels, hoped).sentences());
    }

    /** By the priority of labels: outside, trend, two of three, shift. */
    private static String signal(SpecialCauses causes, int point) {
        if (causes.outside().contains(point)) {
            return ControlPoint.OUTSIDE;
        }
        if (causes.trend().contains(point)) {
            return "trend";
        }
        if (causes.twoOfThree().contains(point)) {
            return "two of three near a limit";
        }
        return causes.shift().contains(point) ? "shift" : "";
    }

    /**
     * A u or p chart, on the limits Holdfast draws. A period without a base has no point.
     *
     * @param per what the figure is multiplied by, such as 100 for a figure per 100 pupils
     */
    public static Chart counts(
            Heading heading, AttributeChart chart, double per, List<Period> periods, Hoped hoped) {
        var primed = chart.primedIsBetter() && chart.sigmaZ().isPresent();
        var outside = primed ? chart.outsidePrimed() : chart.outside();
        var enough = chart.points().size() >= XmrChart.LIMITS_FROM;
        var points = new ArrayList<ControlPoint>();
        for (var i = 0; i < chart.points().size(); i++) {
            if (chart.points().get(i).isPresent()) {
                var point = chart.points().get(i).get();
                var band = primed ? point.primed().orElse(point.plain()) : point.plain();
                points.add(
                        new ControlPoint(
                                periods.get(i),
                                per * point.value(),
                                enough
                                        ? Optional.of(
                                                new ControlPoint.Limits(
                                                        per * band.lower(), per * band.upper()))
                                        : Optional.empty(),
                                enough && outside.contains(i) ? ControlPoint.OUTSIDE : ""));
            }
        }
        var centre = chart.centre();
        return new ControlDrawing(
                        heading,
                        centre.isPresent() ? OptionalDouble.of(per * centre.getAsDouble()) : centre,
                        points)
                .chart(ofCounts(chart, periods, hoped));
    }

    private static List<String> ofCounts(AttributeChart chart, List<Period> periods, Hoped hoped) {
        var known = chart.points().stream().flatMap(Optional::stream).count();
        if (known < XmrChart.LIMITS_FROM) {
            return List.of(
                    "With %d points there are no limits yet: they need at least %d. Go on counting."
                            .formatted(known, XmrChart.LIMITS_FROM));
        }
        var words =
                SignalWording.ofCounts(chart, periods.stream().map(Period::label).toList(), hoped);
        return known < XmrChart.FIRM_LIMITS_FROM ? List.of(words, TRIAL) : List.of(words);
    }

    /**
     * The school days between rare events (t chart).
     *
     * @param periods one for each gap, named by the event that ends it
     * @param events what they are, such as {@code permanent exclusions}
     */
    public static Chart rareEvents(
            Heading heading, RareEventChart chart, List<Period> periods, String events) {
        var outside = new ArrayList<>(chart.below());
        outside.addAll(chart.above());
        var points =
                IntStream.range(0, chart.gaps().size())
                        .mapToObj(i ->
                                new ControlPoint(
                                        periods.get(i),
                                        chart.gaps().get(i),
                                        chart.limits()
                                                .map(l ->
                                                        new ControlPoint.Limits(
                                                                l.lower(), l.upper())),
                                        outside.contains(i) ? ControlPoint.OUTSIDE : ""))
                        .toList();
        return new ControlDrawing(heading, chart.centre(), points)
                .chart(List.of(SignalWording.ofRareEvents(chart, events)));
    }
}
