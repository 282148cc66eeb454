package org.holdfast.insight.signal;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.insight.Viewpoint;
import org.holdfast.insight.chart.Chart;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.insight.indicator.Period;

/** All charts that tell signal from noise, of an authority or of one school. */
public record SignalCharts(List<Chart> charts) {
    public SignalCharts {
        charts = List.copyOf(charts);
    }

    /** Of an authority: weeks and sums, tenths of the year, then its schools. */
    public static SignalCharts ofAuthority(Indicators indicators, Viewpoint viewpoint) {
        var time = new TimeSignals(indicators, viewpoint);
        var charts = new ArrayList<>(time.weeks());
        time.suspensions().ifPresent(charts::add);
        time.pupils().ifPresent(charts::add);
        time.permanent().ifPresent(charts::add);
        charts.addAll(
                new SchoolFunnels(
                                indicators,
                                viewpoint,
                                Period.yearTo(
                                        viewpoint.until(indicators.folder().manifest().asAt())))
                        .all());
        return new SignalCharts(charts);
    }

    /** Of a school: tenths of the year, and the days between permanent exclusions. */
    public static SignalCharts ofSchool(Indicators indicators, Viewpoint viewpoint) {
        var time = new TimeSignals(indicators, viewpoint);
        var charts = new ArrayList<Chart>();
        time.suspensions().ifPresent(charts::add);
        time.pupils().ifPresent(charts::add);
        time.between().ifPresent(charts::add);
        return new SignalCharts(charts);
    }
}
