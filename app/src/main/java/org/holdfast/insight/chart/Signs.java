package org.holdfast.insight.chart;

import java.util.function.Consumer;
import org.holdfast.insight.chart.Chart.Sign;
import org.holdfast.insight.chart.Pen.Spot;

/** The signs of a key. */
final class Signs {
    private static final int WIDTH = 28;
    private static final int HEIGHT = 14;
    private static final Spot MIDDLE = new Spot(WIDTH / 2.0, HEIGHT / 2.0);

    private Signs() {}

    static Sign line(Ink ink, String words) {
        return drawn(
                pen -> pen.line(new Spot(1, HEIGHT / 2.0), new Spot(WIDTH - 1, HEIGHT / 2.0), ink),
                words);
    }

    static Sign dot(Ink ink, String words) {
        return drawn(pen -> pen.dot(MIDDLE, ink), words);
    }

    static Sign diamond(String words) {
        return drawn(pen -> pen.diamond(MIDDLE, Ink.UNUSUAL), words);
    }

    static Sign square(String words) {
        return drawn(pen -> pen.square(MIDDLE, Ink.HOLLOW), words);
    }

    static Sign interval(String words) {
        return drawn(
                pen -> {
                    pen.line(
                            new Spot(2, HEIGHT / 2.0), new Spot(WIDTH - 2, HEIGHT / 2.0), Ink.LINE);
                    pen.dot(MIDDLE, Ink.POINT);
                },
                words);
    }

    static Sign mark(String words) {
        return drawn(
                pen -> pen.line(new Spot(WIDTH / 2.0, 1), new Spot(WIDTH / 2.0, 13), Ink.MARK),
                words);
    }

    private static Sign drawn(Consumer<Pen> strokes, String words) {
        var pen = new Pen();
        strokes.accept(pen);
        return new Sign(pen.drawing(WIDTH, HEIGHT), words);
    }
}
