package org.holdfast.insight.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.holdfast.insight.chart.Chart.Heading;
import org.holdfast.insight.chart.Chart.Sign;
import org.holdfast.insight.chart.Mark.Anchor;
import org.holdfast.insight.chart.Pen.Spot;
import org.holdfast.statistics.Interval;

/**
 * Figures with what the data are consistent with, one under another, beside a line of reference: 1
 * for ratios, the rate of all for rates.
 *
 * @param reference where the line is drawn, and what it means
 * @param ratios whether equal ratios are drawn equally far apart
 */
public record IntervalChart(Heading heading, List<Row> rows, Reference reference, boolean ratios) {
    private static final int ROW = 36;
    private static final int TOP = 26;
    private static final int LEFT = 8;
    private static final int RIGHT = 346;

    public IntervalChart {
        rows = List.copyOf(rows);
    }

    /** A value to compare with. */
    public record Reference(double value, String words) {}

    /**
     * One group.
     *
     * @param base what was counted among how many
     * @param value none where there is none, or where it must not be shown
     * @param found whether it stands out by the rule under the chart
     * @param symbol printed where there is no value, such as {@code c}
     */
    public record Row(
            String label,
            String base,
            OptionalDouble value,
            Optional<Interval> interval,
            boolean found,
            String symbol) {}

    /** Draws it under the sentences. */
    public Chart chart(List<String> sentences) {
        return Chart.of(heading, sentences, drawing(), key(), table());
    }

    private Scale scale() {
        var values =
                rows.stream()
                        .flatMapToDouble(row ->
                                DoubleStream.concat(
                                        row.value().stream(),
                                        row.interval().stream()
                                                .flatMapToDouble(i ->
                                                        DoubleStream.of(i.lower(), i.upper()))));
        var all = DoubleStream.concat(values, DoubleStream.of(reference.value()));
        return ratios ? Scale.ofRatios(all) : Scale.fromZero(all);
    }

    private static double x(Scale scale, double value) {
        return LEFT + scale.share(value) * (RIGHT - LEFT);
    }

    private Drawing drawing() {
        var scale = scale();
        var pen = new Pen();
        pen.heading(new Spot(2, 12), heading.unit());
        var bottom = TOP + ROW * rows.size() + 4.0;
        for (var tick : scale.ticks()) {
            bars(pen, x(scale, tick), Ink.GRID);
            pen.words(
                    new Spot(x(scale, tick), bottom + 15),
                    anchor(x(scale, tick)),
                    scale.printed(tick));
        }
        bars(pen, x(scale, reference.value()), Ink.CENTRE);
        for (var i = 0; i < rows.size(); i++) {
            row(pen, scale, rows.get(i), TOP + ROW * i);
        }
        return pen.drawing(Frame.WIDTH, (int) bottom + 22);
    }

    /** A line through all rows that leaves their words free. */
    private void bars(Pen pen, double x, Ink ink) {
        for (var i = 0; i < rows.size(); i++) {
            var top = TOP + ROW * i;
            pen.line(new Spot(x, top + 18.0), new Spot(x, top + 33.0), ink);
        }
    }

    private static Anchor anchor(double x) {
        if (x < LEFT + 10) {
            return Anchor.START;
        }
        return x > RIGHT - 10 ? Anchor.END : Anchor.MIDDLE;
    }

    private void row(Pen pen, Scale scale, Row row, double top) {
        pen.words(new Spot(LEFT, top + 14), Anchor.START, row.label() + ", " + shown(row));
        var y = top + 25;
        row.interval()
                .ifPresent(interval -> {
                    pen.line(
                            new Spot(x(scale, interval.lower()), y),
                            new Spot(x(scale, interval.upper()), y),
                            Ink.LINE);
                    if (interval.isOpenAbove()) {
                        pen.arrowRight(new Spot(RIGHT - 2.0, y), Ink.POINT);
                    }
                });
        if (row.value().isPresent()) {
            var at = new Spot(x(scale, row.value().getAsDouble()), y);
            if (row.found()) {
                pen.diamond(at, Ink.UNUSUAL);
            } else {
                pen.dot(at, Ink.POINT);
            }
        }
    }

    private String shown(Row row) {
        return row.value().isPresent()
                ? Printed.number(row.value().getAsDouble(), heading.places())
                : row.symbol();
    }

    private List<Sign> key() {
        var key = new ArrayList<Sign>();
        key.add(Signs.interval("The figure and what the data are consistent with (95%)"));
        if (rows.stream().anyMatch(Row::found)) {
            key.add(Signs.diamond("Stands out"));
        }
        key.add(Signs.line(Ink.CENTRE, reference.words()));
        return key;
    }

    private Table table() {
        return new Table(
                List.of("Group", "Counted", heading.unit(), "From", "To", "Method"),
                rows.stream().map(this::cells).toList());
    }

    private List<String> cells(Row row) {
        return List.of(
                row.label(),
                row.base(),
                shown(row),
                row.interval().map(i -> end(i.lower())).orElse("z"),
                row.interval().map(i -> i.isOpenAbove() ? "no limit" : end(i.upper())).orElse("z"),
                row.interval().map(i -> i.method().words()).orElse("z"));
    }

    private String end(double value) {
        return Printed.number(value, heading.places());
    }
}
