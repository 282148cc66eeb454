package org.holdfast.insight.chart;

import org.holdfast.insight.chart.Mark.Anchor;
import org.holdfast.insight.chart.Pen.Spot;

/** The field of a chart with a value upwards, and its axes. */
record Frame(Scale across, Scale up) {
    static final int WIDTH = 360;
    static final int HEIGHT = 230;

    /** Without words for what lies across: time needs none. */
    static final int TIME_HEIGHT = 214;

    private static final int LEFT = 42;
    private static final int RIGHT = 348;
    private static final int TOP = 26;
    private static final int BOTTOM = 192;
    private static final int TICK_WORDS = 17;
    private static final int ACROSS_WORDS = 34;

    Spot spot(double x, double y) {
        return new Spot(x(x), y(y));
    }

    double x(double value) {
        return LEFT + across.share(value) * (RIGHT - LEFT);
    }

    double y(double value) {
        return BOTTOM - up.share(value) * (BOTTOM - TOP);
    }

    /** The lines of the value, its marks, and what it is a value of. */
    void drawUp(Pen pen, String unit) {
        for (var tick : up.ticks()) {
            pen.line(
                    new Spot(LEFT, y(tick)),
                    new Spot(RIGHT, y(tick)),
                    tick == up.low() ? Ink.AXIS : Ink.GRID);
            pen.words(new Spot(LEFT - 5, y(tick) + 4), Anchor.END, up.printed(tick));
        }
        pen.heading(new Spot(2, 12), unit);
    }

    void drawAcross(Pen pen, String unit) {
        for (var tick : across.ticks()) {
            pen.line(new Spot(x(tick), BOTTOM), new Spot(x(tick), BOTTOM + 4), Ink.AXIS);
            pen.words(
                    new Spot(x(tick), BOTTOM + TICK_WORDS), anchor(x(tick)), across.printed(tick));
        }
        pen.words(new Spot((LEFT + RIGHT) / 2.0, BOTTOM + ACROSS_WORDS), Anchor.MIDDLE, unit);
    }

    /** A mark across with words of its own. */
    void markAcross(Pen pen, double at, String words) {
        pen.line(new Spot(x(at), BOTTOM), new Spot(x(at), BOTTOM + 4), Ink.AXIS);
        pen.words(new Spot(x(at), BOTTOM + TICK_WORDS), anchor(x(at)), words);
    }

    /** Words near an edge stay on the drawing. */
    private static Anchor anchor(double x) {
        return x > RIGHT - 15 ? Anchor.END : Anchor.MIDDLE;
    }
}
