package org.holdfast.insight.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.holdfast.insight.chart.Chart.Heading;
import org.holdfast.insight.chart.Chart.Sign;
import org.holdfast.insight.chart.Pen.Spot;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.signal.Funnel;
import org.holdfast.statistics.signal.Funnel.Allowance;
import org.holdfast.statistics.wording.FunnelWording;

/**
 * Schools (or authorities) by size: whether they differ by more than chance. Limits at 95 and 99.8
 * per cent; only what lies beyond the outer ones is called unusual.
 *
 * @param units one for each of the funnel's units
 * @param per what the figure is multiplied by, such as 100
 */
public record FunnelChart(Heading heading, Funnel funnel, List<Named> units, double per) {
    private static final int STEPS = 60;

    public FunnelChart {
        units = List.copyOf(units);
    }

    /** A unit's name and what was counted there. */
    public record Named(String name, double events, double size) {}

    /**
     * Draws it.
     *
     * @param one what a unit is, such as {@code school}
     * @param several its plural
     * @param across what its size is, such as {@code Pupils on roll in January}
     */
    public Chart chart(String one, String several, String across) {
        var names = units.stream().map(Named::name).toList();
        var sentences =
                placed().isEmpty()
                        ? List.of("There are no %s to compare.".formatted(several))
                        : new FunnelWording(funnel, names, one, several).sentences();
        return Chart.of(heading, sentences, drawing(across), key(), table(one, across));
    }

    private List<Integer> placed() {
        return IntStream.range(0, units.size())
                .filter(i -> funnel.points().get(i).isPresent())
                .boxed()
                .toList();
    }

    private Drawing drawing(String across) {
        var sizes = placed().stream().mapToDouble(i -> units.get(i).size()).toArray();
        var largest = Scale.fromZero(DoubleStream.of(sizes));
        var values =
                funnel.points().stream()
                        .flatMap(Optional::stream)
                        .mapToDouble(p -> per * p.value());
        var highest = values.max().orElse(1);
        var frame =
                new Frame(
                        largest,
                        Scale.fromZero(DoubleStream.of(1.15 * highest, atTheSmallest(sizes))));
        var pen = new Pen();
        frame.drawUp(pen, heading.unit());
        frame.drawAcross(pen, across);
        if (!placed().isEmpty()) {
            limits(pen, frame, DoubleStream.of(sizes).min().orElseThrow());
        }
        for (int i : placed()) {
            var at = frame.spot(units.get(i).size(), per * point(i).value());
            if (unusual().contains(i)) {
                pen.diamond(at, Ink.UNUSUAL);
            } else {
                pen.dot(at, Ink.POINT);
            }
        }
        return pen.drawing(Frame.WIDTH, Frame.HEIGHT);
    }

    /** The upper limit where the funnel is widest, but not so high that it squeezes the points. */
    private double atTheSmallest(double[] sizes) {
        var median = DoubleStream.of(sizes).sorted().skip(sizes.length / 4).findFirst();
        return median.isEmpty()
                ? 0
                : per * at(median.getAsDouble(), Confidence.NINETY_NINE_POINT_EIGHT).upper();
    }

    private void limits(Pen pen, Frame frame, double smallest) {
        var target = per * funnel.target().orElseThrow();
        pen.line(frame.spot(0, target), frame.spot(frame.across().high(), target), Ink.CENTRE);
        for (var outer : List.of(true, false)) {
            var confidence = outer ? Confidence.NINETY_NINE_POINT_EIGHT : Confidence.NINETY_FIVE;
            var ink = outer ? Ink.LIMIT : Ink.INNER_LIMIT;
            pen.lines(curve(frame, smallest, size -> at(size, confidence).upper()), ink);
            pen.lines(curve(frame, smallest, size -> at(size, confidence).lower()), ink);
        }
    }

    /** From the smallest unit on; what would lie above the field is left out. */
    private List<Spot> curve(Frame frame, double smallest, ToDoubleFunction<Double> limit) {
        var from = Math.max(smallest, frame.across().high() / (4 * STEPS));
        var spots = new ArrayList<Spot>();
        for (var step = 0; step <= STEPS; step++) {
            var size = from + (frame.across().high() - from) * step / STEPS;
            var value = per * limit.applyAsDouble(size);
            if (value <= frame.up().high()) {
                spots.add(frame.spot(size, value));
            }
        }
        return spots;
    }

    /** The standard error falls with the root of the size, on every scale. */
    private Funnel.Limits at(double size, Confidence confidence) {
        var known = placed().getFirst();
        var error = point(known).standardError() * Math.sqrt(units.get(known).size() / size);
        return funnel.limits(
                new Funnel.Point(0, error, 0, 0), confidence, funnel.defaultAllowance());
    }

    private Funnel.Point point(int unit) {
        return funnel.points().get(unit).orElseThrow();
    }

    private List<Integer> unusual() {
        return funnel.unusual(funnel.defaultAllowance());
    }

    private List<Sign> key() {
        if (placed().isEmpty()) {
            return List.of();
        }
        var key = new ArrayList<Sign>();
        key.add(
                Signs.line(
                        Ink.CENTRE,
                        "All together: "
                                + Printed.number(
                                        per * funnel.target().orElseThrow(), heading.places())));
        key.add(
                Signs.line(
                        Ink.INNER_LIMIT,
                        "95% limits"
                                + (funnel.defaultAllowance() == Allowance.ADDITIVE
                                        ? ", allowing for the usual variation"
                                        : "")));
        key.add(Signs.line(Ink.LIMIT, "99.8% limits"));
        if (!unusual().isEmpty()) {
            key.add(Signs.diamond("Beyond the 99.8% limits"));
        }
        return key;
    }

    private Table table(String one, String across) {
        return new Table(
                List.of(
                        one.substring(0, 1).toUpperCase(java.util.Locale.UK) + one.substring(1),
                        "Counted",
                        across,
                        heading.unit(),
                        "99.8% limits",
                        "Beyond them"),
                placed().stream().map(this::row).toList());
    }

    private List<String> row(int i) {
        var limits =
                funnel.limits(
                        point(i), Confidence.NINETY_NINE_POINT_EIGHT, funnel.defaultAllowance());
        return List.of(
                units.get(i).name(),
                Printed.tick(units.get(i).events()),
                Printed.tick(units.get(i).size()),
                Printed.number(per * point(i).value(), heading.places()),
                "%s to %s"
                        .formatted(
                                Printed.number(per * limits.lower(), heading.places()),
                                Printed.number(per * limits.upper(), heading.places())),
                unusual().contains(i) ? "yes" : "no");
    }
}
