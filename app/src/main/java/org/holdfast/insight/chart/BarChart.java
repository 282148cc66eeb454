package org.holdfast.insight.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.holdfast.insight.chart.Chart.Heading;
import org.holdfast.insight.chart.Chart.Sign;
import org.holdfast.insight.chart.Mark.Anchor;
import org.holdfast.insight.chart.Pen.Spot;

/**
 * Bars that lie, one under another, each with its words and number above it and, where there is
 * one, a mark for what it is compared with.
 *
 * @param other what the marks are, such as {@code Same point last year}; empty without marks
 */
public record BarChart(Heading heading, List<Bar> bars, String other) {
    private static final int ROW = 38;
    private static final int TOP = 20;
    private static final int LEFT = 2;
    private static final int RIGHT = 352;

    public BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param base what was counted among how many
     * @param value none where there is none, or where it must not be shown
     * @param other what it is compared with, where there is something
     * @param symbol printed where there is no value
     */
    public record Bar(
            String label, String base, OptionalDouble value, OptionalDouble other, String symbol) {}

    /** Draws it under the sentences. */
    public Chart chart(List<String> sentences) {
        return Chart.of(heading, sentences, drawing(), key(), table());
    }

    private Drawing drawing() {
        var scale =
                Scale.fromZero(
                        bars.stream()
                                .flatMapToDouble(bar ->
                                        DoubleStream.concat(
                                                bar.value().stream(), bar.other().stream())));
        var pen = new Pen();
        pen.heading(new Spot(LEFT, 12), heading.unit());
        for (var i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            var top = TOP + ROW * i;
            pen.words(
                    new Spot(LEFT, top + 15),
                    Anchor.START,
                    bar.label() + ", " + shown(bar.value(), bar.symbol()));
            if (bar.value().isPresent()) {
                var width = scale.share(bar.value().getAsDouble()) * (RIGHT - LEFT);
                pen.bar(LEFT, top + 20, Math.max(1, width), 13, Ink.BAR);
            }
            if (bar.other().isPresent()) {
                var x = LEFT + scale.share(bar.other().getAsDouble()) * (RIGHT - LEFT);
                pen.line(new Spot(x, top + 17), new Spot(x, top + 36), Ink.MARK);
            }
        }
        pen.line(new Spot(LEFT, TOP), new Spot(LEFT, TOP + ROW * bars.size()), Ink.AXIS);
        return pen.drawing(Frame.WIDTH, TOP + ROW * bars.size() + 4);
    }

    private List<Sign> key() {
        var key = new ArrayList<Sign>();
        if (!other.isEmpty() && bars.stream().anyMatch(bar -> bar.other().isPresent())) {
            key.add(Signs.mark(other));
        }
        return key;
    }

    private Table table() {
        var heads = new ArrayList<>(List.of("Group", "Counted", heading.unit()));
        if (!other.isEmpty()) {
            heads.add(other);
        }
        return new Table(heads, bars.stream().map(this::row).toList());
    }

    private List<String> row(Bar bar) {
        var row =
                new ArrayList<>(List.of(bar.label(), bar.base(), shown(bar.value(), bar.symbol())));
        if (!other.isEmpty()) {
            row.add(shown(bar.other(), "z"));
        }
        return row;
    }

    private String shown(OptionalDouble value, String symbol) {
        return value.isPresent() ? Printed.number(value.getAsDouble(), heading.places()) : symbol;
    }
}
