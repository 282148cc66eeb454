package org.holdfast.insight.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.insight.Cited;
import org.holdfast.insight.Veil;
import org.holdfast.insight.chart.BarChart;
import org.holdfast.insight.chart.Chart;
import org.holdfast.insight.chart.Chart.Heading;
import org.holdfast.insight.chart.IntervalChart;
import org.holdfast.insight.indicator.Answer;
import org.holdfast.insight.indicator.Answer.Row;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.indicator.Figure;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.insight.indicator.Indicator.Spread;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.insight.indicator.Measure;
import org.holdfast.insight.indicator.Question;

/**
 * What was found: the total in a sentence, the groups on a chart with its table.
 *
 * @param periods that can be chosen, by key
 * @param period the one that was; empty where none can be
 * @param chart none where there is nothing to draw
 * @param notes to be said under it
 */
record Exploration(
        Map<String, Periods.Offered> periods,
        String period,
        Optional<Chart> chart,
        List<String> notes) {
    private static final int AVERAGE_NEEDS = 5;
    private static final int MOST_BARS = 80;

    static Exploration of(Indicators indicators, Asked asked) {
        var periods = Periods.of(indicators, asked.viewpoint().audience());
        if (periods.isEmpty()) {
            return new Exploration(periods, "", Optional.empty(), List.of());
        }
        var key =
                periods.containsKey(asked.period())
                        ? asked.period()
                        : periods.keySet().iterator().next();
        var period = Objects.requireNonNull(periods.get(key));
        var scope = asked.viewpoint().scope();
        var answer =
                indicators.answer(
                        asked.phase().isEmpty()
                                ? Question.by(scope, period.period(), asked.by())
                                : Question.by(scope, period.period(), Breakdown.PHASE, asked.by()));
        return new Exploration(
                periods,
                key,
                new Reading(asked, answer, period.label(), veil(indicators, asked, answer))
                        .chart()
                        .map(chart ->
                                chart.from(
                                        Cited.in(
                                                indicators.folder().manifest(),
                                                asked.indicator()))),
                notes(asked, answer));
    }

    /** Every number stands beside its base, the roll where the figure itself has none. */
    private static Veil veil(Indicators indicators, Asked asked, Answer answer) {
        return Veil.over(
                asked.viewpoint(),
                indicators,
                "%s by %s, %s"
                        .formatted(
                                asked.indicator().title().toLowerCase(Locale.UK),
                                asked.by().title(),
                                answer.question().period().words()),
                List.of(asked.indicator(), Indicator.HEADCOUNT),
                answer);
    }

    /** The file of nothing. */
    static Chart nothing() {
        return new BarChart(
                        new Heading("explored", "Nothing was counted", "Figure", 0), List.of(), "")
                .chart(List.of());
    }

    private static List<String> notes(Asked asked, Answer answer) {
        var notes = new ArrayList<String>();
        answer.base()
                .censusDay()
                .filter(_ -> answer.base().provisional())
                .ifPresent(day ->
                        notes.add(
                                "The base is the roll of January %d, the latest there is: rates will be worked out again when this year’s January has come."
                                        .formatted(day.getYear())));
        asked.indicator().caveat().ifPresent(notes::add);
        asked.by().caveat().ifPresent(notes::add);
        notes.add(Veil.of(asked.viewpoint().audience()).note());
        return notes;
    }

    /** Reads an answer for one indicator. */
    private record Reading(Asked asked, Answer answer, String period, Veil veil) {

        Optional<Chart> chart() {
            var all = answer.rows();
            var rows =
                    all.stream()
                            .filter(row ->
                                    asked.phase().isEmpty()
                                            || row.group().key().equals(asked.phase().get()))
                            .filter(Reading::isAnybody)
                            .limit(MOST_BARS)
                            .toList();
            if (rows.isEmpty()) {
                return Optional.empty();
            }
            var indicator = asked.indicator();
            var heading =
                    new Heading(
                            "explored",
                            "%s by %s, %s".formatted(indicator.title(), asked.by().title(), period),
                            indicator.title(),
                            indicator.formula().places());
            return Optional.of(
                    indicator.formula().spread() == Spread.NONE
                            ? bars(heading, rows)
                            : intervals(heading, rows));
        }

        /** A group that nobody belongs to and nothing happened in says nothing. */
        private static boolean isAnybody(Row row) {
            return row.tally().counts().values().stream().anyMatch(count -> count > 0);
        }

        private Chart bars(Heading heading, List<Row> rows) {
            return new BarChart(
                            heading,
                            rows.stream()
                                    .map(row ->
                                            new BarChart.Bar(
                                                    label(row),
                                                    hides(row) ? Veil.MARK : base(row),
                                                    hides(row)
                                                            ? OptionalDouble.empty()
                                                            : figure(row).value(),
                                                    OptionalDouble.empty(),
                                                    hides(row) ? Veil.MARK : "z"))
                                    .toList(),
                            "")
                    .chart(sentences(rows));
        }

        private Chart intervals(Heading heading, List<Row> rows) {
            var total = figure();
            return new IntervalChart(
                            heading,
                            rows.stream()
                                    .map(row ->
                                            hides(row)
                                                    ? new IntervalChart.Row(
                                                            label(row),
                                                            Veil.MARK,
                                                            OptionalDouble.empty(),
                                                            Optional.empty(),
                                                            false,
                                                            Veil.MARK)
                                                    : new IntervalChart.Row(
                                                            label(row),
                                                            base(row),
                                                            figure(row).value(),
                                                            figure(row).interval(),
                                                            false,
                                                            "z"))
                                    .toList(),
                            hidesTotal()
                                    ? new IntervalChart.Reference(0, "All together: " + Veil.MARK)
                                    : new IntervalChart.Reference(
                                            total.value().orElse(0),
                                            "All together: " + total.shown()),
                            false)
                    .chart(sentences(rows));
        }

        private List<String> sentences(List<Row> rows) {
            var total = figure();
            if (hidesTotal()) {
                return List.of(
                        "The total is too small to be shown, or would give a small number away.");
            }
            var hidden = rows.stream().filter(this::hides).count();
            var formula = asked.indicator().formula();
            return List.of(
                    "%s, %s: %s%s."
                            .formatted(
                                    asked.viewpoint().name(),
                                    asked.indicator().title().toLowerCase(Locale.UK),
                                    total.shown(),
                                    formula.isCount() ? "" : " (" + base(total) + ")"),
                    hidden == 0 ? "" : "%d of the groups are hidden.".formatted(hidden));
        }

        private boolean hidesTotal() {
            return veil.hidesTotal(answer, asked.indicator());
        }

        private boolean hides(Row row) {
            var average =
                    asked.indicator().formula().denominator() == Measure.PUPILS_SUSPENDED
                            || asked.indicator().formula().denominator() == Measure.SUSPENSIONS;
            return veil.hides(answer, row, asked.indicator())
                    || (average && row.tally().of(Measure.PUPILS_SUSPENDED) < AVERAGE_NEEDS);
        }

        private static String label(Row row) {
            return row.groups().getLast().label();
        }

        private Figure figure() {
            return answer.figure(asked.indicator());
        }

        private Figure figure(Row row) {
            return row.figure(asked.indicator());
        }

        /** Every number with its base: the roll, where the figure itself has none. */
        private String base(Row row) {
            if (veil.hides(answer, row, Indicator.HEADCOUNT)
                    && asked.indicator().formula().isCount()) {
                return Veil.MARK;
            }
            return asked.indicator().formula().isCount()
                    ? String.format(
                            Locale.UK, "%,d pupils on roll", row.tally().of(Measure.HEADCOUNT))
                    : base(figure(row));
        }

        private static String base(Figure figure) {
            return String.format(Locale.UK, "%,d of %,d", figure.numerator(), figure.denominator());
        }
    }
}
