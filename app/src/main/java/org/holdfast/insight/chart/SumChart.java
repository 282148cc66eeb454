package org.holdfast.insight.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.holdfast.insight.chart.Chart.Heading;
import org.holdfast.statistics.numeric.Sample;
import org.holdfast.statistics.signal.Cusum;
import org.holdfast.statistics.wording.SignalWording;

/** Cumulative sums: a small change that lasts, seen before a single point shows it. */
public final class SumChart {
    private SumChart() {}

    /** The sums after each period, and the threshold above which they signal. */
    public static Chart of(Heading heading, Cusum sums, List<Period> periods) {
        var sentences =
                periods.isEmpty()
                        ? List.of("There is nothing to add up yet.")
                        : List.of(
                                SignalWording.ofSums(
                                        sums, periods.stream().map(Period::label).toList()));
        return Chart.of(
                heading,
                sentences,
                drawing(heading, sums, periods),
                key(sums),
                table(sums, heading, periods));
    }

    private static Drawing drawing(Heading heading, Cusum sums, List<Period> periods) {
        var up =
                Scale.fromZero(
                        DoubleStream.concat(
                                DoubleStream.of(sums.threshold()),
                                DoubleStream.concat(
                                        values(sums.upper()),
                                        sums.lower().stream().flatMapToDouble(SumChart::values))));
        var frame = new Frame(TimeAxis.of(periods.size()), up);
        var pen = new Pen();
        frame.drawUp(pen, heading.unit());
        TimeAxis.mark(frame, pen, periods);
        pen.line(
                frame.spot(-0.5, sums.threshold()),
                frame.spot(periods.size() - 0.5, sums.threshold()),
                Ink.LIMIT);
        sums.lower().ifPresent(lower -> pen.lines(spots(frame, lower), Ink.THIRD_LINE));
        pen.lines(spots(frame, sums.upper()), Ink.LINE);
        sums.firstSignalAbove()
                .ifPresent(i -> pen.diamond(frame.spot(i, sums.upper().get(i)), Ink.UNUSUAL));
        sums.lower()
                .ifPresent(lower ->
                        sums.firstSignalBelow()
                                .ifPresent(i ->
                                        pen.diamond(frame.spot(i, lower.get(i)), Ink.UNUSUAL)));
        return pen.drawing(Frame.WIDTH, Frame.TIME_HEIGHT);
    }

    private static List<Pen.Spot> spots(Frame frame, Sample sums) {
        return IntStream.range(0, sums.size()).mapToObj(i -> frame.spot(i, sums.get(i))).toList();
    }

    private static DoubleStream values(Sample sums) {
        return IntStream.range(0, sums.size()).mapToDouble(sums::get);
    }

    private static List<Chart.Sign> key(Cusum sums) {
        var key = new ArrayList<Chart.Sign>();
        key.add(Signs.line(Ink.LINE, "Sum of what lies above the target"));
        if (sums.lower().isPresent()) {
            key.add(Signs.line(Ink.THIRD_LINE, "Sum of what lies below it"));
        }
        key.add(Signs.line(Ink.LIMIT, "Threshold " + Printed.number(sums.threshold(), 1)));
        if (sums.firstSignalAbove().isPresent() || sums.firstSignalBelow().isPresent()) {
            key.add(Signs.diamond("First above the threshold"));
        }
        return key;
    }

    private static Table table(Cusum sums, Heading heading, List<Period> periods) {
        IntFunction<List<String>> row =
                i ->
                        List.of(
                                periods.get(i).label(),
                                periods.get(i).base(),
                                Printed.number(sums.upper().get(i), heading.places()),
                                sums.lower()
                                        .map(lower ->
                                                Printed.number(lower.get(i), heading.places()))
                                        .orElse("z"));
        return new Table(
                List.of("Period", "Counted", "Sum above the target", "Sum below the target"),
                IntStream.range(0, periods.size()).mapToObj(row).toList());
    }
}
