package org.holdfast.published.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.published.figure.Area;
import org.holdfast.published.figure.Breakdowns;
import org.holdfast.published.figure.Figures;
import org.holdfast.published.figure.Indicator;
import org.holdfast.published.figure.Indicators;
import org.holdfast.published.figure.Period;
import org.holdfast.published.figure.SliceKey;
import org.holdfast.published.figure.Written;

/**
 * Answers a question from figures that are at hand. A function of values: no files, no database.
 */
public final class CompareAreas {
    private final Figures figures;
    private final Question question;
    private final Beside beside;

    private CompareAreas(Figures figures, List<NeighbourSet> neighbours, Question question) {
        this.figures = figures;
        this.question = question;
        this.beside = new Beside(figures, neighbours);
    }

    /**
     * Answers.
     *
     * @param figures holding what the question asks for in every period, and totals
     * @param neighbours none, one or several sets
     */
    public static Comparison answer(
            Figures figures, List<NeighbourSet> neighbours, Question question) {
        return new CompareAreas(figures, neighbours, question).answer();
    }

    private Comparison answer() {
        var keys = keys();
        var lines = new ArrayList<Compared>();
        var series = new ArrayList<Series>();
        for (var area : question.areas()) {
            for (var ofOnePast : byPast(keys).values()) {
                var asked = ofOnePast.stream().filter(key -> wanted(key.period())).toList();
                asked.forEach(key -> lines.add(line(area, key)));
                if (!asked.isEmpty()) {
                    series.add(series(area, asked.getLast()));
                }
            }
        }
        return new Comparison(
                lines,
                series,
                Totals.additivity(
                        figures, keys.stream().filter(key -> wanted(key.period())).toList()),
                differences(),
                figures.sources());
    }

    /** Asked-for figures: indicators in the order asked, groups in the order of the sources. */
    private List<SliceKey> keys() {
        var wanted = question.indicators().stream().map(Asked::what).toList();
        var all =
                figures.keys().stream()
                        .filter(key -> wanted.isEmpty() || wanted.contains(key.indicator()));
        return (wanted.isEmpty()
                        ? all
                        : all.sorted(
                                Comparator.comparingInt(key -> wanted.indexOf(key.indicator()))))
                .toList();
    }

    private static Map<SliceKey, List<SliceKey>> byPast(List<SliceKey> keys) {
        var pasts = new LinkedHashMap<SliceKey, List<SliceKey>>();
        for (var key : keys) {
            var sameYearAfterYear = key.at(new Period("", kind(key.period())));
            pasts.computeIfAbsent(sameYearAfterYear, _ -> new ArrayList<>()).add(key);
        }
        pasts.values().forEach(past -> past.sort(Comparator.comparing(SliceKey::period)));
        return pasts;
    }

    private static String kind(Period period) {
        return period.digits().length() + period.part();
    }

    private boolean wanted(Period period) {
        return question.periods().isEmpty()
                || question.periods().stream().anyMatch(asked -> asked.takes(period));
    }

    private Compared line(Asked<Area> area, SliceKey key) {
        var indicator = Indicators.of(written(key).indicator());
        var groups = question.by().isPresent() || !key.by().isEmpty();
        return beside.compare(
                subject(area, key, indicator), groups ? groupOfReference(key) : Optional.empty());
    }

    private Written written(SliceKey key) {
        return figures.written(key).orElseThrow();
    }

    private Compared.Subject subject(Asked<Area> area, SliceKey key, Indicator indicator) {
        var written = written(key);
        var asked =
                question.indicators().stream()
                        .filter(each -> each.what().equals(key.indicator()))
                        .map(Asked::as)
                        .findFirst();
        var total = key.by().isEmpty();
        return new Compared.Subject(
                area,
                new Asked<>(indicator, asked.orElse(written.indicator())),
                question.by()
                        .map(Asked::as)
                        .filter(as -> !as.isEmpty())
                        .orElse(total ? "total" : String.join(", ", written.by())),
                total ? "Total" : String.join(", ", written.groups()),
                key,
                question.periods().stream()
                        .filter(each -> each.takes(key.period()))
                        .map(each -> each.print(key.period()))
                        .findFirst()
                        .orElse(written.period()));
    }

    /** The group that the ratio is made to: as asked, the customary one, else the total. */
    private Optional<SliceKey> groupOfReference(SliceKey key) {
        if (key.by().size() == 1) {
            var breakdown = key.by().getFirst();
            var wanted =
                    question.reference()
                            .map(group -> Breakdowns.groupKey(breakdown, group))
                            .or(() -> Breakdowns.reference(breakdown));
            var there = wanted.map(group -> key.group(List.of(group))).filter(this::exists);
            if (there.isPresent()) {
                return there;
            }
        }
        return Optional.of(new SliceKey(key.indicator(), List.of(), List.of(), key.period()))
                .filter(this::exists);
    }

    private boolean exists(SliceKey key) {
        return figures.written(key).isPresent();
    }

    private Series series(Asked<Area> area, SliceKey newest) {
        var indicator = Indicators.of(written(newest).indicator());
        var points = new ArrayList<Series.Point>();
        for (var years = Series.YEARS - 1; years >= 0; years--) {
            var period = newest.period().plusYears(-years);
            var key = newest.at(period);
            if (exists(key) || !points.isEmpty()) {
                points.add(new Series.Point(period, figures.reading(key, area.what())));
            }
        }
        return new Series(subject(area, newest, indicator), points);
    }

    private List<Figures.Difference> differences() {
        var asked = question.areas().stream().map(Asked::what).map(Area::code).toList();
        return figures.differences().stream()
                .filter(difference -> asked.contains(difference.area().code()))
                .filter(difference -> wanted(difference.key().period()))
                .toList();
    }
}
