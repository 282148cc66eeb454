package org.holdfast.insight.chart;

import java.util.List;

/** Periods in order along the bottom of a chart, each half a place from the edge. */
final class TimeAxis {
    private static final int MOST_WORDS = 5;

    private TimeAxis() {}

    static Scale of(int periods) {
        return new Scale(-0.5, Math.max(1, periods) - 0.5, List.of(), false);
    }

    /** As many as can be read. */
    static void mark(Frame frame, Pen pen, List<Period> periods) {
        var every = Math.max(1, (periods.size() + MOST_WORDS - 1) / MOST_WORDS);
        for (var i = 0; i < periods.size(); i += every) {
            frame.markAcross(pen, i, periods.get(i).tick());
        }
    }
}
