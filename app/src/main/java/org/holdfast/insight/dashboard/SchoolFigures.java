package org.holdfast.insight.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.insight.Cited;
import org.holdfast.insight.Veil;
import org.holdfast.insight.Viewpoint;
import org.holdfast.insight.chart.Chart;
import org.holdfast.insight.group.GroupRisk;
import org.holdfast.insight.group.GroupRisks;
import org.holdfast.insight.indicator.Answer;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.insight.indicator.Period;
import org.holdfast.insight.signal.SchoolFunnels;
import org.holdfast.insight.signal.SignalCharts;
import org.holdfast.statute.calendar.SchoolYear;

/**
 * One school's year so far.
 *
 * @param changed since last year
 * @param among the schools of its phase in the authority
 * @param whom the groups that stand out
 * @param lines its indicators
 */
record SchoolFigures(
        LocalDate asAt,
        String schoolYear,
        List<String> changed,
        Optional<String> among,
        List<GroupRisk> whom,
        String groups,
        List<Line> lines,
        List<Chart> charts,
        String source,
        String note) {
    private static final List<Indicator> SHOWN =
            List.of(
                    Indicator.SUSPENSIONS,
                    Indicator.SUSPENSION_RATE,
                    Indicator.PUPILS_SUSPENDED,
                    Indicator.PUPILS_SUSPENDED_RATE,
                    Indicator.PUPILS_REPEATEDLY,
                    Indicator.DAYS_LOST,
                    Indicator.AVERAGE_LENGTH,
                    Indicator.PERMANENT_ISSUED,
                    Indicator.PERMANENT_UPHELD,
                    Indicator.HEADCOUNT);

    /**
     * One indicator, this year and last to the same point.
     *
     * @param key of its definition
     */
    record Line(String key, String title, String now, String before) {}

    static SchoolFigures of(Indicators indicators, Viewpoint viewpoint) {
        var manifest = indicators.folder().manifest();
        var soFar = SoFar.of(indicators, viewpoint, SHOWN);
        var asAt = viewpoint.until(manifest.asAt());
        var period = Period.yearTo(asAt);
        var groups = GroupRisks.of(indicators, viewpoint, period, Optional.empty());
        var charts = new ArrayList<>(SignalCharts.ofSchool(indicators, viewpoint).charts());
        charts.add(groups.chart());
        return new SchoolFigures(
                asAt,
                Period.inWords(SchoolYear.of(asAt).start()),
                List.of(soFar.suspensions(), soFar.permanent()),
                authority(indicators, viewpoint)
                        .flatMap(code ->
                                SchoolFunnels.among(indicators, viewpoint, code, period)
                                        .sentenceOf(viewpoint.organisation())),
                groups.standingOut(),
                groups.summary(),
                SHOWN.stream().map(indicator -> line(indicator, soFar)).toList(),
                charts,
                Cited.in(manifest, Indicator.SUSPENSION_RATE),
                soFar.veil().note());
    }

    private static Optional<String> authority(Indicators indicators, Viewpoint viewpoint) {
        return indicators
                .folder()
                .ask(
                        "select authority_code from schools where school_id = '%s' and authority_code is not null"
                                .formatted(viewpoint.organisation().replace("'", "''")),
                        row -> row.getString(1))
                .stream()
                .findFirst();
    }

    private static Line line(Indicator indicator, SoFar soFar) {
        return new Line(
                indicator.key(),
                indicator.title(),
                shown(soFar, soFar.now(), indicator),
                shown(soFar, soFar.before(), indicator));
    }

    private static String shown(SoFar soFar, Answer answer, Indicator indicator) {
        return soFar.veil().hidesTotal(answer, indicator)
                ? Veil.MARK
                : answer.figure(indicator).shown();
    }
}
