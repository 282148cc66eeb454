package org.holdfast.insight.quality;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.holdfast.insight.Viewpoint;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.insight.indicator.Measure;
import org.holdfast.insight.indicator.Period;
import org.holdfast.insight.indicator.Question;
import org.holdfast.statute.calendar.SchoolYear;

/**
 * What was found in the newest snapshot.
 *
 * @param findings those with something to mend, in the order of the checks
 * @param clean titles of the checks that found nothing
 * @param totals whether schools and terms add up to the total that is counted by itself
 */
record Quality(
        LocalDate asAt,
        String snapshot,
        List<Finding> findings,
        List<String> clean,
        String totals) {
    private static final int MOST_SCHOOLS = 20;

    /** What one check found. */
    record Finding(Check check, String count, List<AtSchool> schools, int furtherSchools) {

        public String title() {
            return check.title();
        }

        public String effect() {
            return check.effect();
        }
    }

    /** How many at one school, and where to mend them. */
    record AtSchool(String name, String count, String path) {}

    private record Row(String id, String name, int missing, int base) {}

    static Quality of(Indicators indicators, Viewpoint viewpoint) {
        var manifest = indicators.folder().manifest();
        var year = SchoolYear.of(manifest.asAt()).start();
        var all =
                Arrays.stream(Check.values())
                        .map(check -> finding(indicators, viewpoint, check, year))
                        .toList();
        return new Quality(
                manifest.asAt(),
                manifest.id(),
                all.stream().filter(each -> !each.schools().isEmpty()).toList(),
                all.stream().filter(each -> each.schools().isEmpty()).map(Finding::title).toList(),
                totals(indicators, viewpoint));
    }

    private static Finding finding(
            Indicators indicators, Viewpoint viewpoint, Check check, int year) {
        var rows =
                indicators
                        .folder()
                        .ask(
                                check.sql(year, viewpoint.scope().sql()),
                                row ->
                                        new Row(
                                                row.getString(1),
                                                row.getString(2),
                                                row.getInt(3),
                                                row.getInt(4)));
        var faulty =
                rows.stream()
                        .filter(row -> row.missing() > 0)
                        .sorted(
                                Comparator.comparingInt(Row::missing)
                                        .reversed()
                                        .thenComparing(Row::name))
                        .toList();
        return new Finding(
                check,
                String.format(
                        Locale.UK,
                        "%,d of %,d %s",
                        faulty.stream().mapToInt(Row::missing).sum(),
                        rows.stream().mapToInt(Row::base).sum(),
                        check.of().noun()),
                faulty.stream().limit(MOST_SCHOOLS).map(row -> atSchool(check, row)).toList(),
                Math.max(0, faulty.size() - MOST_SCHOOLS));
    }

    private static AtSchool atSchool(Check check, Row row) {
        var ofSchools = check.of() == Check.Of.SCHOOL || check.of() == Check.Of.CALENDAR;
        return new AtSchool(
                row.name(),
                ofSchools ? "" : String.format(Locale.UK, "%,d of %,d", row.missing(), row.base()),
                check.of().path(row.id()));
    }

    /** The schools and the terms of this year against the total that is counted by itself. */
    private static String totals(Indicators indicators, Viewpoint viewpoint) {
        var period = Period.yearTo(indicators.folder().manifest().asAt());
        var total =
                indicators
                        .answer(Question.total(viewpoint.scope(), period))
                        .total()
                        .of(Measure.SUSPENSIONS);
        var bySchool = sum(indicators, viewpoint, period, Breakdown.SCHOOL);
        var byTerm = sum(indicators, viewpoint, period, Breakdown.TERM);
        return total == bySchool && total == byTerm
                ? String.format(
                        Locale.UK,
                        "The totals agree: schools and terms each add up to the %,d suspensions of this school year.",
                        total)
                : String.format(
                        Locale.UK,
                        "The totals do not agree: %,d suspensions in all, %,d by school, %,d by term. Tell whoever looks after Holdfast.",
                        total,
                        bySchool,
                        byTerm);
    }

    private static long sum(
            Indicators indicators, Viewpoint viewpoint, Period period, Breakdown by) {
        return indicators.answer(Question.by(viewpoint.scope(), period, by)).rows().stream()
                .mapToLong(row -> row.tally().of(Measure.SUSPENSIONS))
                .sum();
    }
}
