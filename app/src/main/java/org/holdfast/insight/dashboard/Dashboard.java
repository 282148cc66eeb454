package org.holdfast.insight.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.insight.Cited;
import org.holdfast.insight.Viewpoint;
import org.holdfast.insight.chart.Chart;
import org.holdfast.insight.group.GroupRisks;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.insight.indicator.Period;
import org.holdfast.insight.signal.SchoolFunnels;
import org.holdfast.insight.signal.TimeSignals;
import org.holdfast.statute.calendar.SchoolYear;

/**
 * The authority on one page: four answers, four charts.
 *
 * @param asAt the last day that is counted
 * @param changed what changed since last year
 * @param where in which phases and schools
 * @param whom for which pupils
 * @param source what was counted
 */
record Dashboard(
        LocalDate asAt,
        String schoolYear,
        List<String> changed,
        List<String> where,
        List<String> whom,
        List<Chart> charts,
        String source) {
    /** Most suspensions are here, and comparisons are made within a phase. */
    private static final String PHASE = "secondary";

    private static final int GROUPS = 5;

    static Dashboard of(Indicators indicators, Viewpoint viewpoint) {
        var manifest = indicators.folder().manifest();
        var soFar = SoFar.of(indicators, viewpoint);
        var asAt = viewpoint.until(manifest.asAt());
        var period = Period.yearTo(asAt);
        var funnel = new SchoolFunnels(indicators, viewpoint, period).of(PHASE);
        var groups = GroupRisks.of(indicators, viewpoint, period, Optional.of(PHASE));
        return new Dashboard(
                asAt,
                Period.inWords(SchoolYear.of(asAt).start()),
                List.of(soFar.suspensions(), soFar.permanent()),
                where(soFar, funnel),
                whom(groups),
                charts(indicators, viewpoint, funnel, groups),
                Cited.in(manifest, Indicator.SUSPENSION_RATE, Indicator.PERMANENT_UPHELD));
    }

    private static List<String> where(SoFar soFar, Optional<Chart> funnel) {
        var where = new ArrayList<>(soFar.phases());
        funnel.map(Chart::sentences).map(List::getFirst).ifPresent(where::add);
        return where;
    }

    private static List<String> whom(GroupRisks groups) {
        var out = groups.standingOut();
        var whom = new ArrayList<String>();
        out.stream()
                .findFirst()
                .ifPresent(most -> whom.add("In secondary schools, " + lower(most.finding())));
        whom.add(groups.summary());
        return whom;
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(java.util.Locale.UK) + sentence.substring(1);
    }

    private static List<Chart> charts(
            Indicators indicators, Viewpoint viewpoint, Optional<Chart> funnel, GroupRisks groups) {
        var time = new TimeSignals(indicators, viewpoint);
        var charts = new ArrayList<Chart>();
        time.weeks().stream().findFirst().ifPresent(charts::add);
        funnel.ifPresent(charts::add);
        charts.add(groups.chart(GROUPS));
        time.permanent().ifPresent(charts::add);
        return charts;
    }
}
