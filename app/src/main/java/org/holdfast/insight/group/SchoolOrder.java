package org.holdfast.insight.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.holdfast.insight.Cited;
import org.holdfast.insight.Veil;
import org.holdfast.insight.Viewpoint;
import org.holdfast.insight.chart.Chart;
import org.holdfast.insight.chart.Chart.Heading;
import org.holdfast.insight.chart.IntervalChart;
import org.holdfast.insight.indicator.Answer.Row;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.insight.indicator.Measure;
import org.holdfast.insight.indicator.Period;
import org.holdfast.insight.indicator.Question;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.inequality.ShrunkRates;

/**
 * The schools of a phase in an order for conversations: their shares of pupils suspended, drawn
 * towards that of all of them as far as chance alone could have moved them, so that a small school
 * does not stand first by one bad week. Never for accountability, always with the raw figure.
 */
public final class SchoolOrder {
    private static final int MOST = 10;
    private static final int FEWEST = 5;
    private static final double PER_CENT = 100;

    private SchoolOrder() {}

    /** The ten that stand first; none with fewer than five schools whose figures may be shown. */
    public static Optional<Chart> of(
            Indicators indicators, Viewpoint viewpoint, Period period, String phase) {
        var answer =
                indicators.answer(
                        Question.by(viewpoint.scope(), period, Breakdown.PHASE, Breakdown.SCHOOL));
        var all =
                answer.rows().stream()
                        .filter(row -> row.group().key().equals(phase))
                        .filter(row -> row.tally().of(Measure.HEADCOUNT) > 0)
                        .toList();
        var veil =
                Veil.over(
                        viewpoint,
                        indicators,
                        "schools, " + period.words(),
                        List.of(Indicator.PUPILS_SUSPENDED_RATE),
                        answer);
        var rows =
                all.stream()
                        .filter(row -> !veil.hides(answer, row, Indicator.PUPILS_SUSPENDED_RATE))
                        .toList();
        if (rows.size() < FEWEST) {
            return all.size() < FEWEST
                    ? Optional.empty()
                    : Optional.of(
                            Chart.withheld(
                                    heading(all, period),
                                    "Not shown: the numbers of %d of these %d schools are small, or would give a small one away."
                                            .formatted(all.size() - rows.size(), all.size())));
        }
        var shrunk =
                ShrunkRates.of(
                        rows.stream().map(SchoolOrder::exposed).toList(), Confidence.NINETY_FIVE);
        return Optional.of(
                chart(rows, shrunk, period)
                        .from(
                                Cited.in(
                                        indicators.folder().manifest(),
                                        Indicator.PUPILS_SUSPENDED_RATE)));
    }

    private static ShrunkRates.Exposed exposed(Row row) {
        return new ShrunkRates.Exposed(
                Math.toIntExact(row.tally().of(Measure.PUPILS_SUSPENDED)),
                (double) row.tally().of(Measure.HEADCOUNT));
    }

    private static Chart chart(List<Row> rows, ShrunkRates shrunk, Period period) {
        var order =
                IntStream.range(0, rows.size())
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble(
                                                (Integer i) -> shrunk.rates().get(i).shrunk())
                                        .reversed())
                        .limit(MOST)
                        .toList();
        var phase = rows.getFirst().group().label();
        var sentences = new ArrayList<String>();
        if (shrunk.betweenVariance() == 0) {
            sentences.add("The differences between these schools are no larger than chance.");
        } else {
            sentences.add(
                    "Each school’s share is drawn towards that of all %d, the more the fewer its pupils. Use the order to choose whom to talk with first, not to judge a school."
                            .formatted(rows.size()));
        }
        return new IntervalChart(
                        heading(rows, period),
                        order.stream().map(i -> row(rows.get(i), shrunk.rates().get(i))).toList(),
                        new IntervalChart.Reference(
                                PER_CENT * shrunk.overall(),
                                "All %s schools together".formatted(phase.toLowerCase(Locale.UK))),
                        false)
                .chart(sentences);
    }

    private static Heading heading(List<Row> rows, Period period) {
        return new Heading(
                "order",
                "%s schools to talk with first, %s"
                        .formatted(rows.getFirst().group().label(), period.words()),
                "Pupils suspended, per cent, allowing for chance",
                2);
    }

    private static IntervalChart.Row row(Row school, ShrunkRates.Shrunk shrunk) {
        return new IntervalChart.Row(
                school.groups().getLast().label(),
                "%d of %d pupils, %s as counted"
                        .formatted(
                                school.tally().of(Measure.PUPILS_SUSPENDED),
                                school.tally().of(Measure.HEADCOUNT),
                                school.figure(Indicator.PUPILS_SUSPENDED_RATE).shown()),
                OptionalDouble.of(PER_CENT * shrunk.shrunk()),
                shrunk.interval().map(interval -> interval.scaled(PER_CENT)),
                false,
                "");
    }
}
