package org.holdfast.insight.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Values along an axis.
 *
 * @param low value at its beginning
 * @param high value at its end
 * @param ticks where it is marked
 * @param logarithmic whether equal ratios lie equally far apart: for ratios, so that half as likely
 *     lies as far from 1 as twice as likely
 */
record Scale(double low, double high, List<Double> ticks, boolean logarithmic) {
    private static final int TICKS = 5;
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};
    private static final double[] RATIOS = {
        0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000
    };

    Scale {
        ticks = List.copyOf(ticks);
    }

    /** From 0 to what is comfortably above the highest value: a rate is never cut off below. */
    static Scale fromZero(DoubleStream values) {
        var highest = values.filter(Double::isFinite).max().orElse(1);
        var step = step(highest > 0 ? highest : 1);
        var ticks = new ArrayList<Double>();
        for (var at = 0; (at - 1) * step < highest || at < 2; at++) {
            ticks.add(at * step);
        }
        return new Scale(0, ticks.getLast(), ticks, false);
    }

    /** For ratios: 1 is always on it. */
    static Scale ofRatios(DoubleStream values) {
        var all = values.filter(value -> value > 0 && Double.isFinite(value)).toArray();
        var least = DoubleStream.concat(DoubleStream.of(0.5), DoubleStream.of(all)).min();
        var most = DoubleStream.concat(DoubleStream.of(2), DoubleStream.of(all)).max();
        var low = 1.0;
        var high = 1.0;
        for (var ratio : RATIOS) {
            if (ratio <= least.orElseThrow()) {
                low = ratio;
            }
            if (ratio < most.orElseThrow()) {
                high = next(ratio);
            }
        }
        var first = Math.min(low, 0.5);
        var last = high;
        return new Scale(
                first,
                last,
                DoubleStream.of(RATIOS).filter(r -> r >= first && r <= last).boxed().toList(),
                true);
    }

    private static double next(double ratio) {
        return DoubleStream.of(RATIOS).filter(each -> each > ratio).findFirst().orElse(ratio);
    }

    private static double step(double highest) {
        var rough = highest / TICKS;
        var magnitude = Math.pow(10, Math.floor(Math.log10(rough)));
        return DoubleStream.of(STEPS)
                .map(step -> step * magnitude)
                .filter(step -> step >= rough * 0.999)
                .findFirst()
                .orElse(10 * magnitude);
    }

    /** A tick as printed: all with as many decimals as the finest needs, ratios with their own. */
    String printed(double tick) {
        return logarithmic
                ? Printed.tick(tick)
                : Printed.number(tick, ticks.stream().mapToInt(Printed::places).max().orElse(0));
    }

    /** How far along the axis the value lies, 0 to 1; beyond an end it stays there. */
    double share(double value) {
        var share =
                logarithmic
                        ? (Math.log(Math.max(value, low)) - Math.log(low))
                                / (Math.log(high) - Math.log(low))
                        : (value - low) / (high - low);
        return Math.clamp(share, 0.0, 1.0);
    }
}
