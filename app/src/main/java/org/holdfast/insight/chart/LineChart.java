package org.holdfast.insight.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.holdfast.insight.chart.Chart.Heading;
import org.holdfast.insight.chart.Chart.Sign;
import org.holdfast.insight.chart.Pen.Spot;

/**
 * Up to three lines over the same periods: an area beside England and its region, or years side by
 * side. Where a value is missing the line breaks.
 *
 * @param periods the places along the bottom
 */
public record LineChart(Heading heading, List<Period> periods, List<Line> lines) {
    private static final List<Ink> INKS = List.of(Ink.LINE, Ink.OTHER_LINE, Ink.THIRD_LINE);

    public LineChart {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
        if (lines.size() > INKS.size()) {
            throw new IllegalArgumentException("More lines than can be told apart");
        }
    }

    /** A line: its name, and a value or none for each period. */
    public record Line(String name, List<OptionalDouble> values) {
        public Line {
            values = List.copyOf(values);
        }
    }

    /** Draws it under the sentences. */
    public Chart chart(List<String> sentences) {
        return Chart.of(heading, sentences, drawing(), key(), table());
    }

    private Drawing drawing() {
        var up =
                Scale.fromZero(
                        lines.stream()
                                .flatMap(line -> line.values().stream())
                                .flatMapToDouble(OptionalDouble::stream));
        var frame = new Frame(TimeAxis.of(periods.size()), up);
        var pen = new Pen();
        frame.drawUp(pen, heading.unit());
        TimeAxis.mark(frame, pen, periods);
        for (var i = lines.size() - 1; i >= 0; i--) {
            draw(pen, frame, lines.get(i), i);
        }
        return pen.drawing(Frame.WIDTH, Frame.TIME_HEIGHT);
    }

    private static void draw(Pen pen, Frame frame, Line line, int which) {
        var spots = new ArrayList<Spot>();
        for (var i = 0; i < line.values().size(); i++) {
            if (line.values().get(i).isEmpty()) {
                pen.lines(spots, INKS.get(which));
                spots.clear();
            } else {
                spots.add(frame.spot(i, line.values().get(i).getAsDouble()));
            }
        }
        pen.lines(spots, INKS.get(which));
        if (which == 0) {
            IntStream.range(0, line.values().size())
                    .filter(i -> line.values().get(i).isPresent())
                    .forEach(i ->
                            pen.dot(frame.spot(i, line.values().get(i).getAsDouble()), Ink.POINT));
        }
    }

    private List<Sign> key() {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> Signs.line(INKS.get(i), lines.get(i).name()))
                .toList();
    }

    private Table table() {
        var heads = new ArrayList<>(List.of("Period", "Counted"));
        lines.forEach(line -> heads.add(line.name()));
        return new Table(heads, IntStream.range(0, periods.size()).mapToObj(this::row).toList());
    }

    private List<String> row(int i) {
        var row = new ArrayList<>(List.of(periods.get(i).label(), periods.get(i).base()));
        for (var line : lines) {
            row.add(
                    line.values().get(i).isPresent()
                            ? Printed.number(line.values().get(i).getAsDouble(), heading.places())
                            : "x");
        }
        return row;
    }
}
