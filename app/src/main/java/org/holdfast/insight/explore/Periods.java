package org.holdfast.insight.explore;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.insight.indicator.Period;
import org.holdfast.insight.indicator.Term;
import org.holdfast.statistics.disclosure.Audience;
import org.holdfast.statute.calendar.SchoolYear;

/**
 * The periods that can be asked for: the year so far, its terms and the years before. For those who
 * may not see the pupils only what is over: a year to date, asked for week after week, would tell
 * each week's few by subtraction.
 */
final class Periods {
    private static final int YEARS = 4;

    private Periods() {}

    /** A period with its name. */
    record Offered(String label, Period period) {}

    /** By key, the first one first. */
    static Map<String, Offered> of(Indicators indicators, Audience audience) {
        var asAt = indicators.folder().manifest().asAt();
        var current = SchoolYear.of(asAt).start();
        var offered = new LinkedHashMap<String, Offered>();
        if (audience.threshold() == 0) {
            offered.put(
                    Integer.toString(current),
                    new Offered(Period.inWords(current) + " so far", Period.yearTo(asAt)));
        }
        putTerms(offered, current, asAt);
        for (var year : before(indicators, current)) {
            offered.put(
                    Integer.toString(year),
                    new Offered("School year " + Period.inWords(year), Period.year(year)));
            putTerms(offered, year, asAt);
        }
        return offered;
    }

    private static List<Integer> before(Indicators indicators, int current) {
        return indicators.schoolYears().reversed().stream()
                .filter(year -> year < current)
                .limit(YEARS)
                .toList();
    }

    private static void putTerms(Map<String, Offered> offered, int year, LocalDate asAt) {
        for (var term : Term.values()) {
            if (term.last(year).isBefore(asAt)) {
                var period = Period.term(year, term);
                var words = period.words();
                offered.put(
                        year + "-" + term.key(),
                        new Offered(
                                words.substring(0, 1).toUpperCase(java.util.Locale.UK)
                                        + words.substring(1),
                                period));
            }
        }
    }
}
