package org.holdfast.published.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.published.figure.Area;
import org.holdfast.published.figure.Areas;
import org.holdfast.published.figure.Figures;
import org.holdfast.published.figure.Indicators;
import org.holdfast.published.figure.SliceKey;

/** Whether parts add up to the whole. */
final class Totals {
    private Totals() {}

    /** For each count among the figures, and each count behind a rate among them, once. */
    static List<Additivity> additivity(Figures figures, List<SliceKey> keys) {
        return keys.stream()
                .map(Totals::count)
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(key -> of(figures, key).stream())
                .toList();
    }

    private static Optional<SliceKey> count(SliceKey key) {
        var indicator = Indicators.of(key.indicator());
        return switch (indicator.kind()) {
            case COUNT -> Optional.of(key);
            case RATE -> indicator.behind().map(behind -> key.of(behind.events()));
            case AMOUNT -> Optional.empty();
        };
    }

    private static Optional<Additivity> of(Figures figures, SliceKey key) {
        var england = figures.reading(key, figures.areas().england()).value();
        var regions = regions(figures, key);
        return england.isPresent() && regions.isPresent()
                ? Optional.of(new Additivity(key, regions.getAsDouble(), england.getAsDouble()))
                : Optional.empty();
    }

    /** London, or its two halves where the source prints those. */
    private static OptionalDouble regions(Figures figures, SliceKey key) {
        var areas = figures.areas();
        var london =
                areas.ofCode(Areas.LONDON)
                        .filter(area -> figures.reading(key, area).value().isPresent())
                        .isPresent();
        var parts =
                areas.all().stream()
                        .filter(area -> area.kind() == Area.Kind.REGION)
                        .filter(area ->
                                london
                                        ? area.region().isEmpty()
                                        : !area.code().equals(Areas.LONDON))
                        .map(area -> figures.reading(key, area).value())
                        .toList();
        return parts.stream().allMatch(OptionalDouble::isPresent)
                ? OptionalDouble.of(parts.stream().mapToDouble(OptionalDouble::getAsDouble).sum())
                : OptionalDouble.empty();
    }
}
