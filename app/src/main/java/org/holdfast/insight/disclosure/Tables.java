package org.holdfast.insight.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.insight.indicator.Answer;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.insight.indicator.Measure;
import org.holdfast.insight.indicator.Scope;
import org.holdfast.statistics.disclosure.Audience;

/**
 * Tables that leave together, totals and margins with them.
 *
 * @param places which totals each school is part of
 * @param earlier what left before and may be compared
 */
public record Tables(
        Audience audience,
        List<Shown> shown,
        List<Series> series,
        SchoolPlaces places,
        List<Released> earlier) {
    public Tables {
        shown = List.copyOf(shown);
        series = List.copyOf(series);
        earlier = List.copyOf(earlier);
    }

    /**
     * One table.
     *
     * @param measures what of each row is shown, or can be told from a rate that is
     */
    public record Shown(Answer answer, Set<Measure> measures) {
        public Shown {
            measures = Set.copyOf(measures);
        }
    }

    /**
     * What a chart over time shows.
     *
     * @param asAt the day up to which it knows things
     */
    public record Series(Measure measure, Scope scope, List<Point> points, LocalDate asAt) {
        public Series {
            points = List.copyOf(points);
        }

        /** A count from one day to another. */
        public record Point(LocalDate from, LocalDate to, int count) {}

        /** What the point is a count of. */
        Subject subject(Point point) {
            return Subject.of(measure, point.from(), point.to(), scope);
        }
    }

    /**
     * Tables of one snapshot with nothing before them.
     *
     * @param shown the indicators that are shown of each row
     */
    public static Tables of(
            Audience audience, Indicators source, Collection<Indicator> shown, Answer... answers) {
        return new Tables(
                        audience, List.of(), List.of(), SchoolPlaces.of(source.folder()), List.of())
                .and(shown, answers);
    }

    /** With further tables, of which other indicators may be shown. */
    public Tables and(Collection<Indicator> indicators, Answer... answers) {
        var all = new ArrayList<>(shown);
        for (var answer : answers) {
            all.add(new Shown(answer, measures(indicators)));
        }
        return new Tables(audience, all, series, places, earlier);
    }

    /** With charts over time. */
    public Tables and(List<Series> more) {
        return new Tables(
                audience,
                shown,
                Stream.concat(series.stream(), more.stream()).toList(),
                places,
                earlier);
    }

    /** The same after what left before. */
    public Tables after(List<Released> before) {
        return new Tables(audience, shown, series, places, before);
    }

    /** The day up to which the tables know things. */
    LocalDate asAt() {
        return Stream.concat(
                        shown.stream().map(table -> table.answer().asAt()),
                        series.stream().map(Series::asAt))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private static Set<Measure> measures(Collection<Indicator> shown) {
        var measures = EnumSet.noneOf(Measure.class);
        for (var indicator : shown) {
            measures.add(indicator.formula().numerator());
            var below = indicator.formula().denominator();
            if (below != null) {
                measures.add(below);
            }
        }
        return measures;
    }
}
