package org.holdfast.insight.chart;

import java.util.ArrayList;
import java.util.List;

/** Collects the marks of a drawing, in the order in which they lie on each other. */
final class Pen {
    private static final double POINT = 3.2;
    private static final double SIGNAL = 5.5;

    private final List<Mark> marks = new ArrayList<>();

    /** A place on the drawing. */
    record Spot(double x, double y) {}

    void line(Spot from, Spot to, Ink ink) {
        lines(List.of(from, to), ink);
    }

    /** From spot to spot. */
    void lines(List<Spot> spots, Ink ink) {
        var path = new StringBuilder();
        for (var spot : spots) {
            path.append(path.isEmpty() ? 'M' : 'L').append(at(spot));
        }
        if (!spots.isEmpty()) {
            marks.add(new Mark.Shape(path.toString(), ink));
        }
    }

    /** A full circle: a usual point. */
    void dot(Spot at, Ink ink) {
        var r = Drawing.number(POINT);
        marks.add(
                new Mark.Shape(
                        "M%s a%s %s 0 1 0 %s 0 a%s %s 0 1 0 -%s 0Z"
                                .formatted(
                                        at(new Spot(at.x() - POINT, at.y())),
                                        r,
                                        r,
                                        Drawing.number(2 * POINT),
                                        r,
                                        r,
                                        Drawing.number(2 * POINT)),
                        ink));
    }

    /** A large diamond: a point beyond its limits. */
    void diamond(Spot at, Ink ink) {
        closed(
                List.of(
                        new Spot(at.x(), at.y() - SIGNAL),
                        new Spot(at.x() + SIGNAL, at.y()),
                        new Spot(at.x(), at.y() + SIGNAL),
                        new Spot(at.x() - SIGNAL, at.y())),
                ink);
    }

    /** A square: a point within its limits that belongs to a signal. */
    void square(Spot at, Ink ink) {
        closed(corners(at.x() - POINT, at.y() - POINT, 2 * POINT, 2 * POINT), ink);
    }

    /** Where an interval has no end. */
    void arrowRight(Spot at, Ink ink) {
        closed(
                List.of(
                        new Spot(at.x() + SIGNAL, at.y()),
                        new Spot(at.x(), at.y() - SIGNAL),
                        new Spot(at.x(), at.y() + SIGNAL)),
                ink);
    }

    void bar(double x, double y, double width, double height, Ink ink) {
        closed(corners(x, y, width, height), ink);
    }

    void words(Spot at, Mark.Anchor anchor, String words) {
        marks.add(new Mark.Words(at.x(), at.y(), anchor, false, words));
    }

    void heading(Spot at, String words) {
        marks.add(new Mark.Words(at.x(), at.y(), Mark.Anchor.START, true, words));
    }

    Drawing drawing(int width, int height) {
        return new Drawing(width, height, marks);
    }

    private void closed(List<Spot> spots, Ink ink) {
        lines(spots, ink);
        var last = (Mark.Shape) marks.removeLast();
        marks.add(new Mark.Shape(last.path() + "Z", ink));
    }

    private static List<Spot> corners(double x, double y, double width, double height) {
        return List.of(
                new Spot(x, y),
                new Spot(x + width, y),
                new Spot(x + width, y + height),
                new Spot(x, y + height));
    }

    private static String at(Spot spot) {
        return Drawing.number(spot.x()) + " " + Drawing.number(spot.y());
    }
}
