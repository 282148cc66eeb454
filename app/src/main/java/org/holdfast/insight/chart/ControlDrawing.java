package org.holdfast.insight.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.holdfast.insight.chart.Chart.Heading;
import org.holdfast.insight.chart.Chart.Sign;
import org.holdfast.insight.chart.Pen.Spot;

/** Draws a control chart. */
record ControlDrawing(Heading heading, OptionalDouble centre, List<ControlPoint> points) {

    Chart chart(List<String> sentences) {
        return Chart.of(heading, sentences, drawing(), key(), table());
    }

    private Drawing drawing() {
        var up =
                Scale.fromZero(
                        DoubleStream.concat(
                                points.stream().mapToDouble(ControlPoint::value),
                                points.stream()
                                        .flatMap(point -> point.limits().stream())
                                        .mapToDouble(ControlPoint.Limits::upper)));
        var frame = new Frame(TimeAxis.of(points.size()), up);
        var pen = new Pen();
        frame.drawUp(pen, heading.unit());
        TimeAxis.mark(frame, pen, points.stream().map(ControlPoint::period).toList());
        if (centre.isPresent() && !points.isEmpty()) {
            pen.line(
                    frame.spot(-0.5, centre.getAsDouble()),
                    frame.spot(points.size() - 0.5, centre.getAsDouble()),
                    Ink.CENTRE);
        }
        pen.lines(limit(frame, ControlPoint.Limits::upper), Ink.LIMIT);
        pen.lines(limit(frame, ControlPoint.Limits::lower), Ink.LIMIT);
        pen.lines(values(frame), Ink.THIN_LINE);
        for (var i = 0; i < points.size(); i++) {
            sign(pen, frame.spot(i, points.get(i).value()), points.get(i).signal());
        }
        return pen.drawing(Frame.WIDTH, Frame.TIME_HEIGHT);
    }

    private static void sign(Pen pen, Spot at, String signal) {
        if (signal.isEmpty()) {
            pen.dot(at, Ink.POINT);
        } else if (signal.equals(ControlPoint.OUTSIDE)) {
            pen.diamond(at, Ink.UNUSUAL);
        } else {
            pen.square(at, Ink.HOLLOW);
        }
    }

    private List<Spot> values(Frame frame) {
        var spots = new ArrayList<Spot>();
        for (var i = 0; i < points.size(); i++) {
            spots.add(frame.spot(i, points.get(i).value()));
        }
        return spots;
    }

    /** A limit holds over the whole width of its period. */
    private List<Spot> limit(Frame frame, ToDoubleFunction<ControlPoint.Limits> which) {
        var spots = new ArrayList<Spot>();
        for (var i = 0; i < points.size(); i++) {
            var limits = points.get(i).limits();
            if (limits.isPresent()) {
                spots.add(frame.spot(i - 0.5, which.applyAsDouble(limits.get())));
                spots.add(frame.spot(i + 0.5, which.applyAsDouble(limits.get())));
            }
        }
        return spots;
    }

    private List<Sign> key() {
        var key = new ArrayList<Sign>();
        if (centre.isPresent()) {
            key.add(Signs.line(Ink.CENTRE, "Mean " + printed(centre.getAsDouble())));
        }
        points.stream()
                .flatMap(point -> point.limits().stream())
                .reduce((_, last) -> last)
                .ifPresent(last -> key.add(Signs.line(Ink.LIMIT, limitsInWords(last))));
        if (points.stream().anyMatch(point -> point.signal().equals(ControlPoint.OUTSIDE))) {
            key.add(Signs.diamond("Beyond the limits"));
        }
        if (points.stream()
                .anyMatch(point ->
                        !point.signal().isEmpty()
                                && !point.signal().equals(ControlPoint.OUTSIDE))) {
            key.add(Signs.square("Part of a run that chance seldom makes"));
        }
        return key;
    }

    private String limitsInWords(ControlPoint.Limits last) {
        var changing =
                points.stream().flatMap(point -> point.limits().stream()).distinct().count() > 1;
        return "Limits of what is usual%s: %s to %s"
                .formatted(
                        changing ? ", latest" : "", printed(last.lower()), printed(last.upper()));
    }

    private Table table() {
        return new Table(
                List.of(
                        "Period",
                        heading.unit(),
                        "Counted",
                        "Lower limit",
                        "Upper limit",
                        "Signal"),
                points.stream().map(this::row).toList());
    }

    private List<String> row(ControlPoint point) {
        return List.of(
                point.period().label(),
                printed(point.value()),
                point.period().base(),
                point.limits().map(limits -> printed(limits.lower())).orElse("z"),
                point.limits().map(limits -> printed(limits.upper())).orElse("z"),
                point.signal());
    }

    private String printed(double value) {
        return Printed.number(value, heading.places());
    }
}
