package org.holdfast.published.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.published.figure.Area;
import org.holdfast.published.figure.Areas;
import org.holdfast.published.figure.Figures;
import org.holdfast.published.figure.Reading;
import org.holdfast.published.figure.SliceKey;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.indicator.Polarity;
import org.holdfast.statistics.indicator.Ranking;

/** Sets one figure of one area beside the others. */
final class Beside {
    private final Figures figures;
    private final List<NeighbourSet> sets;
    private final Map<Ranked, Table> tables = new HashMap<>();

    Beside(Figures figures, List<NeighbourSet> sets) {
        this.figures = figures;
        this.sets =
                sets.stream().sorted(Comparator.comparing(NeighbourSet::name).reversed()).toList();
    }

    /** Which areas are ranked together. */
    private record Ranked(SliceKey key, Area.Kind kind) {}

    /** Ranked areas and their places. */
    private record Table(List<String> areas, Ranking ranking) {}

    /**
     * Compares.
     *
     * @param reference the group that the ratio is made to; none where there is no other group
     */
    Compared compare(Compared.Subject subject, Optional<SliceKey> reference) {
        var area = subject.area().what();
        var key = subject.key();
        var value = figures.reading(key, area);
        var england = figures.reading(key, figures.areas().england());
        var before = key.at(key.period().plusYears(-1));
        var then = figures.reading(before, area);
        var change =
                new Compared.Change(
                        before.period(),
                        then,
                        Ratio.difference(value.value(), then.value()),
                        Ratio.changeInPercent(value.value(), then.value()));
        var draft =
                new Compared(
                        subject,
                        value,
                        figures.source(key, area),
                        counts(subject),
                        england,
                        region(key, area),
                        position(subject, value),
                        neighbours(key, area),
                        change,
                        Ratio.of(value.value(), england.value()),
                        reference(reference, area, value),
                        List.of());
        return withCautions(draft);
    }

    private Compared withCautions(Compared draft) {
        return new Compared(
                draft.subject(),
                draft.value(),
                draft.source(),
                draft.counts(),
                draft.england(),
                draft.region(),
                draft.position(),
                draft.neighbours(),
                draft.change(),
                draft.toEngland(),
                draft.reference(),
                CautionRules.of(draft, differs(draft.subject())));
    }

    private boolean differs(Compared.Subject subject) {
        return figures.differences().stream()
                .anyMatch(difference ->
                        difference.key().equals(subject.key())
                                && difference.area().equals(subject.area().what()));
    }

    private Compared.Counts counts(Compared.Subject subject) {
        var area = subject.area().what();
        return subject.indicator()
                .what()
                .behind()
                .map(behind ->
                        new Compared.Counts(
                                figures.reading(subject.key().of(behind.events()), area),
                                figures.reading(subject.key().of(behind.base()), area)))
                .orElse(Compared.Counts.NONE);
    }

    /** The narrowest region that has a number, else that has a row, else the widest. */
    private Optional<Compared.Region> region(SliceKey key, Area area) {
        var regions =
                figures.areas().regionsOf(area).stream()
                        .map(region -> new Compared.Region(region, figures.reading(key, region)))
                        .toList();
        return regions.stream()
                .filter(region -> region.value().value().isPresent())
                .findFirst()
                .or(() ->
                        regions.stream()
                                .filter(region -> !region.value().equals(Reading.ABSENT))
                                .findFirst())
                .or(() -> regions.isEmpty() ? Optional.empty() : Optional.of(regions.getLast()));
    }

    private Optional<Compared.Position> position(Compared.Subject subject, Reading value) {
        var area = subject.area().what();
        if (value.value().isEmpty()
                || area.kind() == Area.Kind.NATIONAL
                || area.kind() == Area.Kind.COMBINED) {
            return Optional.empty();
        }
        var polarity = subject.indicator().what().polarity().orElse(Polarity.LOW);
        var table =
                tables.computeIfAbsent(
                        new Ranked(subject.key(), area.kind()), ranked -> rank(ranked, polarity));
        var index = table.areas().indexOf(area.code());
        return index < 0
                ? Optional.empty()
                : table.ranking()
                        .places()
                        .get(index)
                        .map(place ->
                                new Compared.Position(
                                        place,
                                        table.ranking().ranked(),
                                        table.ranking().quartiles().orElseThrow()));
    }

    /** Authorities among authorities, regions among regions: London, or else its halves. */
    private Table rank(Ranked ranked, Polarity polarity) {
        var alike =
                figures.areas().all().stream()
                        .filter(area -> area.kind() == ranked.kind())
                        .filter(area -> !doubled(area, ranked.key()))
                        .toList();
        return new Table(
                alike.stream().map(Area::code).toList(),
                Ranking.of(
                        alike.stream()
                                .map(area -> figures.reading(ranked.key(), area).value())
                                .toList(),
                        polarity));
    }

    private boolean doubled(Area area, SliceKey key) {
        return area.kind() == Area.Kind.REGION
                && area.region().filter(Areas.LONDON::equals).isPresent()
                && figures.areas()
                        .ofCode(Areas.LONDON)
                        .filter(london -> figures.reading(key, london).value().isPresent())
                        .isPresent();
    }

    private List<Compared.Neighbours> neighbours(SliceKey key, Area area) {
        var all = new ArrayList<Compared.Neighbours>();
        for (var set : sets) {
            set.of(area.code())
                    .ifPresent(list ->
                            all.add(
                                    neighbours(
                                            set.name(),
                                            list.stream()
                                                    .flatMap(each -> reading(key, each).stream())
                                                    .toList())));
        }
        return all;
    }

    private Optional<Compared.NeighbourReading> reading(
            SliceKey key, NeighbourSet.Neighbour neighbour) {
        return figures.areas()
                .ofCode(neighbour.code())
                .map(area ->
                        new Compared.NeighbourReading(
                                area,
                                neighbour.rank(),
                                neighbour.closeness(),
                                figures.reading(key, area)));
    }

    private static Compared.Neighbours neighbours(
            String set, List<Compared.NeighbourReading> each) {
        var comparison =
                org.holdfast.statistics.indicator.Comparison.of(
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        List.of(),
                        each.stream().map(one -> one.value().value()).toList());
        return new Compared.Neighbours(
                set, comparison.neighbourMean(), comparison.neighboursUsed(), each);
    }

    private Compared.Reference reference(Optional<SliceKey> key, Area area, Reading value) {
        return key.map(group ->
                        new Compared.Reference(
                                Optional.of(
                                        group.by().isEmpty()
                                                ? "Total"
                                                : String.join(
                                                        ", ",
                                                        figures.written(group)
                                                                .orElseThrow()
                                                                .groups())),
                                Ratio.of(value.value(), figures.reading(group, area).value())))
                .orElseGet(Beside::nothing);
    }

    private static Compared.Reference nothing() {
        return new Compared.Reference(Optional.empty(), OptionalDouble.empty());
    }
}
