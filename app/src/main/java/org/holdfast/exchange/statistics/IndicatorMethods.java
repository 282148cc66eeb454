package org.holdfast.exchange.statistics;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.holdfast.statistics.Rounding;
import org.holdfast.statistics.indicator.Comparison;
import org.holdfast.statistics.indicator.ExclusionSummary;
import org.holdfast.statistics.indicator.LengthBand;
import org.holdfast.statistics.indicator.Polarity;
import org.holdfast.statistics.indicator.Ranking;
import org.holdfast.statistics.indicator.SamePointLastYear;
import org.holdfast.statistics.indicator.Suspension;
import org.holdfast.statistics.indicator.SuspensionLengths;
import org.holdfast.statistics.indicator.YearToDate;
import tools.jackson.databind.JsonNode;

/** Rounding and the official indicators: sections 0.3 and 1. */
final class IndicatorMethods {
    static final Map<String, Method> BY_NAME =
            Map.of(
                    "rounding", IndicatorMethods::rounding,
                    "indicators.summary", IndicatorMethods::summary,
                    "indicators.bands", IndicatorMethods::bands,
                    "indicators.same_point", IndicatorMethods::samePoint,
                    "indicators.rank", IndicatorMethods::rank,
                    "indicators.compare", IndicatorMethods::compare);

    private IndicatorMethods() {}

    private static Answer rounding(Given input) {
        return new Answer()
                .with("half_up", input.at("values").list(IndicatorMethods::rounded), Answer::number)
                .with(
                        "nearest5",
                        input.at("counts").list(count -> Rounding.nearestFive(count.number())),
                        count -> Answer.number((double) count));
    }

    private static double rounded(Given pair) {
        var parts = pair.tuple(2);
        return Rounding.halfUp(parts.getFirst().number(), parts.getLast().whole());
    }

    private static Answer summary(Given input) {
        var summary =
                ExclusionSummary.of(
                        input.whole("headcount"),
                        input.at("suspensions").list(IndicatorMethods::suspension),
                        input.whole("permanent_exclusions"));
        return new Answer()
                .with("suspensions", summary.suspensions())
                .with("suspension_rate", summary.suspensionRate())
                .with("pupils_one_plus", summary.pupilsWithOneOrMore())
                .with("one_plus_rate", summary.oneOrMoreRate())
                .with("sessions_lost", summary.sessionsLost())
                .with("days_lost", summary.daysLost())
                .with("days_lost_per_100_pupils", summary.daysLostPer100Pupils())
                .with("suspensions_per_suspended_pupil", summary.suspensionsPerSuspendedPupil())
                .with("days_per_suspension", summary.daysPerSuspension())
                .with("days_per_suspended_pupil", summary.daysPerSuspendedPupil())
                .with("repeat_pupils", summary.pupilsWithTwoOrMore())
                .with("repeat_pupils_pct_of_suspended", summary.repeatShareOfPupils())
                .with("suspensions_to_repeat_pupils_pct", summary.repeatShareOfSuspensions())
                .with("pupils_over_5_days", summary.pupilsOverFiveDays())
                .with("pupils_over_45_days", summary.pupilsOverFortyFiveDays())
                .with("permanent_exclusions", summary.permanentExclusions())
                .with("permanent_exclusion_rate", summary.permanentExclusionRate());
    }

    private static Suspension suspension(Given given) {
        return new Suspension(given.at("pupil").name(), given.whole("sessions"));
    }

    private static Answer bands(Given input) {
        var lengths = SuspensionLengths.of(input.at("sessions").list(Given::whole));
        var bands = Arrays.asList(LengthBand.values());
        var wholeDays = new HashMap<String, Integer>();
        lengths.wholeDays().forEach((days, count) -> wholeDays.put(days.toString(), count));
        return new Answer()
                .with("counts", List.copyOf(lengths.counts().values()), Answer::whole)
                .with("percent", bands, band -> Answer.number(lengths.percent(band)))
                .with("mean_days", lengths.meanDays())
                .with("median_days", lengths.medianDays())
                .with("ceil_days_counts", Answer.object(wholeDays, Answer::whole));
    }

    private static Answer samePoint(Given input) {
        var point =
                SamePointLastYear.of(
                        date(input.at("as_at")),
                        year(input.at("current")),
                        year(input.at("prior")));
        return new Answer()
                .with("school_day_number", point.schoolDayNumber())
                .with("school_days_current", point.schoolDaysThisYear())
                .with("school_days_prior", point.schoolDaysLastYear())
                .with("prior_truncated", point.truncated())
                .with("prior_date_same_school_day", written(point.sameSchoolDay().cut()))
                .with("prior_date_same_calendar", written(point.sameDate().cut()))
                .with("prior_school_days_to_calendar_date", point.sameDate().schoolDays())
                .with("current_count", point.thisYear().events())
                .with("prior_count_same_school_day", point.sameSchoolDay().events())
                .with("prior_count_same_calendar", point.sameDate().events())
                .with("current_rate", point.thisYear().rate())
                .with("prior_rate_same_school_day", point.sameSchoolDay().rate())
                .with("prior_rate_same_calendar", point.sameDate().rate())
                .with("pct_change_same_school_day", point.changeSinceSameSchoolDay())
                .with("pct_change_same_calendar", point.changeSinceSameDate());
    }

    private static YearToDate year(Given given) {
        var calendar = given.at("calendar");
        var closed = calendar.find("closed").map(days -> days.list(IndicatorMethods::date));
        return new YearToDate(
                new YearToDate.Calendar(
                        calendar.at("terms").list(IndicatorMethods::term),
                        Set.copyOf(closed.orElse(List.of()))),
                given.at("events").list(IndicatorMethods::date),
                given.whole("headcount"));
    }

    private static YearToDate.Term term(Given given) {
        var ends = given.tuple(2);
        return new YearToDate.Term(date(ends.getFirst()), date(ends.getLast()));
    }

    private static LocalDate date(Given given) {
        given.require(given.node().isString(), "must be a date such as 2025-09-01");
        try {
            return LocalDate.parse(given.node().stringValue());
        } catch (DateTimeParseException noDate) {
            throw new BadInput(given.path(), "must be a date such as 2025-09-01");
        }
    }

    private static JsonNode written(Optional<LocalDate> date) {
        return date.map(day -> Answer.text(day.toString())).orElse(Answer.nothing());
    }

    private static Answer rank(Given input) {
        var polarity =
                input.at("polarity").oneOf(Map.of("Low", Polarity.LOW, "High", Polarity.HIGH));
        var ranking = Ranking.of(input.at("values").numbersWithGaps(), polarity);
        return new Answer()
                .with("n", ranking.ranked())
                .with("rank", places(ranking, place -> Answer.whole(place.rank())))
                .with("percentile", places(ranking, place -> Answer.number(place.percentile())))
                .with("quartiles", quartiles(ranking))
                .with("band", places(ranking, place -> Answer.text(place.band().name())));
    }

    private static JsonNode places(Ranking ranking, Function<Ranking.Place, JsonNode> figure) {
        return Answer.list(ranking.places(), place -> place.map(figure).orElse(Answer.nothing()));
    }

    private static JsonNode quartiles(Ranking ranking) {
        return ranking.quartiles()
                .map(q -> List.of(q.minimum(), q.lower(), q.median(), q.upper(), q.maximum()))
                .map(values -> Answer.list(values, Answer::number))
                .orElse(Answer.nothing());
    }

    private static Answer compare(Given input) {
        var comparison =
                Comparison.of(
                        input.nullableNumber("own_rate"),
                        input.nullableNumber("national_rate"),
                        input.at("region").list(IndicatorMethods::area),
                        input.at("neighbour_rates").numbersWithGaps());
        return new Answer()
                .with("region_pooled", comparison.regionPooled())
                .with("region_mean_of_rates", comparison.regionMeanOfRates())
                .with("neighbour_mean", comparison.neighbourMean())
                .with("neighbours_used", comparison.neighboursUsed())
                .with("diff_vs_neighbours", comparison.differenceFromNeighbours())
                .with("ratio_vs_neighbours", comparison.ratioToNeighbours())
                .with("diff_vs_national", comparison.differenceFromEngland());
    }

    private static Comparison.Area area(Given given) {
        return new Comparison.Area(given.whole("events"), given.whole("headcount"));
    }
}
