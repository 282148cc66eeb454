package org.holdfast.insight.signal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.insight.Cited;
import org.holdfast.insight.Veil;
import org.holdfast.insight.Viewpoint;
import org.holdfast.insight.chart.Chart;
import org.holdfast.insight.chart.Chart.Heading;
import org.holdfast.insight.chart.ControlChart;
import org.holdfast.insight.chart.Period;
import org.holdfast.insight.chart.SumChart;
import org.holdfast.insight.disclosure.Tables;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.insight.indicator.Measure;
import org.holdfast.insight.indicator.Question;
import org.holdfast.statistics.disclosure.DisclosureRules;
import org.holdfast.statistics.numeric.Sample;
import org.holdfast.statistics.signal.AttributeChart;
import org.holdfast.statistics.signal.Cusum;
import org.holdfast.statistics.signal.RareEventChart;
import org.holdfast.statistics.signal.RunRules;
import org.holdfast.statistics.signal.XmrChart;
import org.holdfast.statistics.wording.Hoped;
import org.jspecify.annotations.Nullable;

/**
 * The charts over time of one authority or school: which kind, as the reference on statistics says.
 * Weeks of an authority on an individuals chart with its cumulative sums; tenths of the year on u
 * and p charts; permanent exclusions of one school on a chart of the school days between them.
 */
public final class TimeSignals {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
    private static final Heading WEEKS =
            new Heading("weeks", "Suspensions week by week", "Suspensions per school day", 1);
    private static final Heading BETWEEN =
            new Heading(
                    "between",
                    "School days between permanent exclusions",
                    "School days since the one before",
                    0);
    private static final int PER_100 = 100;
    private static final int PER_10_000 = 10_000;
    private static final double H = 5;

    private final Indicators indicators;
    private final Viewpoint viewpoint;
    private final SchoolTime time;
    private final int lastYear;
    private final int firstYear;
    private @Nullable List<Stretch> tenths;

    /** Of the snapshot, as the viewpoint may see it. */
    public TimeSignals(Indicators indicators, Viewpoint viewpoint) {
        this.indicators = indicators;
        this.viewpoint = viewpoint;
        this.time = new SchoolTime(indicators.folder(), viewpoint);
        var years = indicators.schoolYears();
        this.lastYear =
                years.isEmpty() ? indicators.folder().manifest().asAt().getYear() : years.getLast();
        this.firstYear = years.isEmpty() ? lastYear : Math.max(years.getFirst(), lastYear - 3);
    }

    /** Suspensions week by week, with last school year's limits, and their cumulative sums. */
    public List<Chart> weeks() {
        var weeks = time.weeks(lastYear - 1, lastYear);
        var why = withheld("weeks", weeks, List.of(Measure.SUSPENSIONS), Stretch::suspensions);
        if (why.isPresent()) {
            return List.of(Chart.withheld(WEEKS, why.get()));
        }
        var values =
                Sample.of(
                        weeks.stream()
                                .map(week -> (double) week.suspensions() / week.days())
                                .toList());
        var before = (int) weeks.stream().filter(week -> week.schoolYear() < lastYear).count();
        var baseline = before >= XmrChart.FIRM_LIMITS_FROM ? before : weeks.size();
        var xmr =
                XmrChart.of(
                        values, baseline, XmrChart.Screening.OUTLIERS_LEFT_OUT, RunRules.CUSTOMARY);
        var periods = weeks.stream().map(TimeSignals::week).toList();
        var limits =
                baseline < weeks.size()
                        ? "Mean and limits are those of the school year before. "
                        : "";
        var charts = new ArrayList<Chart>();
        charts.add(
                ControlChart.individuals(WEEKS, xmr, periods, Hoped.FALL)
                        .from(limits + source(Indicator.SUSPENSIONS)));
        xmr.limits()
                .filter(found -> found.sigma() > 0)
                .ifPresent(found ->
                        charts.add(
                                sums(values, xmr.centre().orElseThrow(), found.sigma(), periods)));
        return List.copyOf(charts);
    }

    private Chart sums(Sample values, double target, double sigma, List<Period> periods) {
        var cusum = new Cusum.Tabular(target, sigma, Cusum.CUSTOMARY_K, H, 0).of(values);
        return SumChart.of(
                        new Heading(
                                "sums",
                                "A small change that lasts",
                                "Cumulative sum, suspensions per school day",
                                1),
                        cusum,
                        periods)
                .from(
                        "Target: the mean of the weeks chart; k = ½, h = 5 standard deviations. "
                                + source(Indicator.SUSPENSIONS));
    }

    /** Suspensions per 100 pupils in each tenth of the school year (u chart). */
    public Optional<Chart> suspensions() {
        return counts(
                AttributeChart.Kind.U,
                new Heading(
                        "suspensions",
                        "Suspensions in each tenth of the school year",
                        "Suspensions per 100 pupils",
                        2),
                Stretch::suspensions,
                PER_100,
                "suspensions among",
                Indicator.SUSPENSION_RATE);
    }

    /** Pupils suspended at least once in each tenth, per cent (p chart). */
    public Optional<Chart> pupils() {
        return counts(
                AttributeChart.Kind.P,
                new Heading(
                        "pupils",
                        "Pupils suspended in each tenth of the school year",
                        "Pupils suspended at least once, per cent",
                        2),
                Stretch::pupils,
                PER_100,
                "of",
                Indicator.PUPILS_SUSPENDED_RATE);
    }

    /** An authority's permanent exclusions in each tenth (u chart). */
    public Optional<Chart> permanent() {
        return counts(
                AttributeChart.Kind.U,
                new Heading(
                        "permanent",
                        "Permanent exclusions in each tenth of the school year",
                        "Permanent exclusions per 10,000 pupils",
                        2),
                Stretch::permanent,
                PER_10_000,
                "permanent exclusions among",
                Indicator.PERMANENT_RATE);
    }

    private List<Stretch> tenths() {
        var known = tenths;
        if (known == null) {
            known = time.tenths(firstYear, lastYear);
            tenths = known;
        }
        return known;
    }

    private Optional<Chart> counts(
            AttributeChart.Kind kind,
            Heading heading,
            ToIntFunction<Stretch> events,
            int per,
            String among,
            Indicator indicator) {
        var known = tenths().stream().filter(stretch -> stretch.headcount() > 0).toList();
        if (known.stream()
                .anyMatch(each ->
                        events.applyAsInt(each) > each.headcount()
                                && kind == AttributeChart.Kind.P)) {
            return Optional.empty();
        }
        var why = withheld(heading.id(), known, counted(indicator), events);
        if (why.isPresent()) {
            return Optional.of(Chart.withheld(heading, why.get()));
        }
        var chart =
                AttributeChart.of(
                        kind,
                        known.stream()
                                .map(each ->
                                        new AttributeChart.Count(
                                                events.applyAsInt(each), each.headcount()))
                                .toList());
        var periods =
                known.stream().map(each -> tenth(each, events.applyAsInt(each), among)).toList();
        return Optional.of(
                ControlChart.counts(heading, chart, per, periods, Hoped.FALL)
                        .from(
                                (chart.primedIsBetter() && chart.sigmaZ().isPresent()
                                                ? "Limits with Laney’s correction. "
                                                : "")
                                        + source(indicator)));
    }

    /** The school days between one school's permanent exclusions (t chart). */
    public Optional<Chart> between() {
        if (viewpoint.audience().threshold() > 0) {
            return Optional.of(
                    Chart.withheld(
                            BETWEEN,
                            "Not shown: each point is the day of one pupil’s permanent exclusion."));
        }
        var events = time.permanent(firstYear, lastYear);
        var gaps = Sample.of(events.stream().map(event -> (double) event.gap()).toList());
        var periods =
                IntStream.range(0, events.size())
                        .mapToObj(i ->
                                new Period(
                                        DAY.format(events.get(i).day()),
                                        MONTH.format(events.get(i).day()),
                                        events.get(i).gap() + " school days since the one before"))
                        .toList();
        return Optional.of(
                ControlChart.rareEvents(
                                BETWEEN, RareEventChart.of(gaps), periods, "permanent exclusions")
                        .from(source(Indicator.PERMANENT_ISSUED)));
    }

    /**
     * Why those outside must not see a chart of the counts: a point of a few pupils, days left over
     * beside the total with a few, or what was shown before.
     */
    private Optional<String> withheld(
            String chart,
            List<Stretch> stretches,
            List<Measure> measures,
            ToIntFunction<Stretch> of) {
        var threshold = viewpoint.audience().threshold();
        if (threshold == 0) {
            return Optional.empty();
        }
        var few =
                stretches.stream()
                        .filter(each -> each.isTelling(threshold) || isFew(of.applyAsInt(each)))
                        .count();
        if (few > 0) {
            return Optional.of(
                    "Not shown: in %d of the %d stretches of time the number is from 1 to %d, and a line would give it away."
                            .formatted(few, stretches.size(), threshold - 1));
        }
        return leavesAFew(stretches, measures, of)
                        || isVeiled(chart, stretches, measures.getFirst(), of)
                ? Optional.of(
                        "Not shown: beside other figures that have been shown it would give a small number away.")
                : Optional.empty();
    }

    /** What the chart of the indicator adds up: permanent exclusions that may yet be upheld too. */
    private static List<Measure> counted(Indicator indicator) {
        return indicator == Indicator.PERMANENT_RATE
                ? List.of(Measure.PERMANENT_UPHELD, Measure.PERMANENT_NOT_YET_REVIEWED)
                : List.of(indicator.formula().numerator());
    }

    private boolean isFew(int count) {
        return DisclosureRules.hidesCount(count, viewpoint.audience().threshold());
    }

    private boolean leavesAFew(
            List<Stretch> stretches, List<Measure> measures, ToIntFunction<Stretch> of) {
        var until = viewpoint.until(indicators.folder().manifest().asAt());
        return !measures.contains(Measure.PUPILS_SUSPENDED)
                && stretches.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Stretch::schoolYear, Collectors.summingInt(of)))
                        .entrySet()
                        .stream()
                        .anyMatch(year -> {
                            var total =
                                    indicators
                                            .answer(
                                                    Question.total(
                                                            viewpoint.scope(),
                                                            org.holdfast.insight.indicator.Period
                                                                    .to(year.getKey(), until)))
                                            .total();
                            var all = measures.stream().mapToLong(total::of).sum();
                            return isFew(Math.toIntExact(all) - year.getValue());
                        });
    }

    private boolean isVeiled(
            String chart, List<Stretch> stretches, Measure measure, ToIntFunction<Stretch> of) {
        var manifest = indicators.folder().manifest();
        var series =
                new Tables.Series(
                        measure,
                        viewpoint.scope(),
                        stretches.stream()
                                .map(each ->
                                        new Tables.Series.Point(
                                                each.first(), each.last(), of.applyAsInt(each)))
                                .toList(),
                        manifest.asAt());
        return Veil.over(
                        viewpoint,
                        indicators,
                        chart + " over time",
                        List.of(),
                        Tables.of(viewpoint.audience(), indicators, List.of()).and(List.of(series)))
                .hides(series);
    }

    private String source(Indicator... of) {
        return Cited.in(indicators.folder().manifest(), of);
    }

    private static Period week(Stretch week) {
        return new Period(
                "the week of " + DAY.format(week.first()),
                MONTH.format(week.first()),
                "%d suspensions on %d school days".formatted(week.suspensions(), week.days()));
    }

    private static Period tenth(Stretch tenth, int events, String among) {
        return new Period(
                "the %d school days to %s".formatted(tenth.days(), DAY.format(tenth.last())),
                monthOf(tenth.last()),
                String.format(Locale.UK, "%,d %s %,d pupils", events, among, tenth.headcount()));
    }

    private static String monthOf(LocalDate day) {
        return MONTH.format(day);
    }
}
