package org.holdfast.insight.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.holdfast.insight.Veil;
import org.holdfast.insight.Viewpoint;
import org.holdfast.insight.indicator.Answer;
import org.holdfast.insight.indicator.Answer.Row;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.indicator.Figure;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.insight.indicator.Measure;
import org.holdfast.insight.indicator.Question;
import org.holdfast.insight.indicator.SamePoint;
import org.holdfast.insight.indicator.Tally;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.Rounding;
import org.holdfast.statistics.rate.ClusteredRate;

/**
 * The school year so far beside the last one when it was as old, in sentences that never say more
 * than the numbers: where the interval of the difference holds 0, chance alone would do.
 *
 * @param point where both years are cut
 * @param now by phase, with the total
 * @param before the same of last year
 * @param veil over both
 */
record SoFar(SamePoint point, Answer now, Answer before, Veil veil) {
    private static final List<Indicator> SAID =
            List.of(
                    Indicator.SUSPENSION_RATE,
                    Indicator.PUPILS_SUSPENDED,
                    Indicator.PERMANENT_UPHELD,
                    Indicator.PERMANENT_NOT_YET_REVIEWED);

    static SoFar of(Indicators indicators, Viewpoint viewpoint) {
        return of(indicators, viewpoint, List.of());
    }

    /**
     * Beside further indicators of the totals.
     *
     * @param more that are shown on the same page
     */
    static SoFar of(Indicators indicators, Viewpoint viewpoint, List<Indicator> more) {
        var folder = indicators.folder();
        var point =
                SamePoint.of(
                        folder,
                        viewpoint.organisation(),
                        viewpoint.until(folder.manifest().asAt()));
        var now = indicators.answer(Question.by(viewpoint.scope(), point.now(), Breakdown.PHASE));
        var before =
                indicators.answer(Question.by(viewpoint.scope(), point.before(), Breakdown.PHASE));
        var shown = Stream.concat(SAID.stream(), more.stream()).distinct().toList();
        return new SoFar(
                point,
                now,
                before,
                Veil.over(
                        viewpoint,
                        indicators,
                        "the year so far, " + point.now().words(),
                        shown,
                        now,
                        before));
    }

    /** Suspensions: how many, the rate, last year's, and whether chance alone would do. */
    String suspensions() {
        if (hidesTotal(Indicator.SUSPENSION_RATE) || hidesTotal(Indicator.PUPILS_SUSPENDED)) {
            return "The numbers are too small to be shown, or would give a small one away.";
        }
        var change = change(now.total(), before.total());
        return "%s: %s (%s per 100 pupils); %s last year %s (%s). %s"
                .formatted(
                        until(),
                        counted(now.total(), Measure.SUSPENSIONS, "suspension", "suspensions"),
                        rate(now.total()),
                        point.schoolDays().isPresent()
                                ? "by the same school day"
                                : "to the same date",
                        counted(before.total(), Measure.SUSPENSIONS, "suspension", "suspensions"),
                        rate(before.total()),
                        change);
    }

    private String until() {
        return point.schoolDays()
                .map("By school day %d of the year"::formatted)
                .orElse("This school year so far");
    }

    /** {@code The rate is 9% lower.}, or that chance alone would give the difference. */
    private static String change(Tally now, Tally before) {
        var change = Ratio.changeInPercent(value(now), value(before));
        if (change.isEmpty()) {
            return "There is nothing to compare the rate with.";
        }
        var rounded = Rounding.halfUp(Math.abs(change.getAsDouble()), 0);
        var side = change.getAsDouble() < 0 ? "lower" : "higher";
        var words =
                rounded == 0
                        ? "The rate is about the same."
                        : "The rate is %.0f%% %s.".formatted(rounded, side);
        var interval = difference(now, before);
        if (interval.isEmpty()) {
            return words;
        }
        return interval.get().contains(0)
                ? words + " The difference is within what chance alone would give."
                : words + " That is more than chance alone would give.";
    }

    private static Optional<Interval> difference(Tally now, Tally before) {
        return clustered(now)
                .flatMap(one ->
                        clustered(before)
                                .flatMap(other ->
                                        one.differenceFrom(other, Confidence.NINETY_FIVE)));
    }

    private static Optional<ClusteredRate> clustered(Tally tally) {
        var headcount = Math.toIntExact(tally.of(Measure.HEADCOUNT));
        var suspended = tally.frequency().values().stream().mapToInt(Integer::intValue).sum();
        return suspended > headcount
                ? Optional.empty()
                : Optional.of(ClusteredRate.of(headcount, tally.frequency()));
    }

    /** Permanent exclusions that stand or wait for the governing board, this year and last. */
    String permanent() {
        var here = standing(now.total());
        var there = standing(before.total());
        if (hidesTotal(Indicator.PERMANENT_UPHELD)
                || hidesTotal(Indicator.PERMANENT_NOT_YET_REVIEWED)) {
            return "The numbers of permanent exclusions are too small to be shown, or would give a small one away.";
        }
        return "Permanent exclusions: %d upheld or not yet reviewed, among %,d pupils; %d at this point last year, among %,d."
                .formatted(
                        here,
                        now.total().of(Measure.HEADCOUNT),
                        there,
                        before.total().of(Measure.HEADCOUNT));
    }

    private static long standing(Tally tally) {
        return tally.of(Measure.PERMANENT_UPHELD) + tally.of(Measure.PERMANENT_NOT_YET_REVIEWED);
    }

    /** Each phase, this year and last. */
    List<String> phases() {
        var sentences = new ArrayList<String>();
        for (var row : now.rows()) {
            before.row(row.group().key())
                    .filter(then -> !hides(now, row) && !hides(before, then))
                    .filter(then -> row.tally().of(Measure.HEADCOUNT) > 0)
                    .ifPresent(then -> sentences.add(phase(row, then)));
        }
        return sentences;
    }

    private static String phase(Row row, Row then) {
        return "%s schools: %s per 100 pupils (%s), last year %s (%s). %s"
                .formatted(
                        row.group().label(),
                        rate(row.tally()),
                        counted(row.tally(), Measure.SUSPENSIONS, "suspension", "suspensions"),
                        rate(then.tally()),
                        counted(then.tally(), Measure.SUSPENSIONS, "suspension", "suspensions"),
                        change(row.tally(), then.tally()));
    }

    private boolean hidesTotal(Indicator indicator) {
        return veil.hidesTotal(now, indicator) || veil.hidesTotal(before, indicator);
    }

    private boolean hides(Answer answer, Row row) {
        return veil.hides(answer, row, Indicator.SUSPENSION_RATE)
                || veil.hides(answer, row, Indicator.PUPILS_SUSPENDED);
    }

    private static OptionalDouble value(Tally tally) {
        return Ratio.per100(
                (double) tally.of(Measure.SUSPENSIONS), (double) tally.of(Measure.HEADCOUNT));
    }

    private static String rate(Tally tally) {
        return Rounding.display(value(tally), Rounding.RATE_PLACES);
    }

    private static String counted(Tally tally, Measure measure, String one, String several) {
        var count = tally.of(measure);
        return String.format(
                Locale.UK,
                "%,d %s among %,d pupils",
                count,
                count == 1 ? one : several,
                tally.of(Measure.HEADCOUNT));
    }

    /** The figure of all together. */
    Figure total(Indicator indicator) {
        return now.figure(indicator);
    }
}
