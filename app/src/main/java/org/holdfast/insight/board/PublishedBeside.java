package org.holdfast.insight.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.organisation.Authority;
import org.holdfast.published.Comparators;
import org.holdfast.published.compare.Compared;
import org.holdfast.published.figure.Reading;
import org.holdfast.published.figure.Source;
import org.holdfast.statistics.Rounding;
import org.springframework.stereotype.Component;

/**
 * What others have published of the authority beside England, its region and its statistical
 * neighbours. It is frozen with the pack, since another import may follow.
 */
@Component
class PublishedBeside {
    static final String TABLE = "published";

    private static final List<String> INDICATORS =
            List.of("susp_rate", "one_plus_susp_rate", "perm_excl_rate");

    private final Comparators comparators;

    PublishedBeside(Comparators comparators) {
        this.comparators = comparators;
    }

    /** None where nothing about the authority has been imported. */
    Optional<PackTable> of(Authority authority) {
        var found =
                INDICATORS.stream()
                        .flatMap(indicator ->
                                comparators.newest(authority.code(), indicator).stream())
                        .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(table(authority, found));
    }

    private static PackTable table(Authority authority, List<Compared> found) {
        var notes = new ArrayList<String>();
        notes.add(
                "Published figures, older than those of this pack and counted by the Department for Education: compare along a row, not with the tables above.");
        found.stream()
                .flatMap(each -> each.source().stream())
                .map(Source::name)
                .distinct()
                .forEach(name -> notes.add("Source: " + name + "."));
        return new PackTable(
                TABLE,
                "Beside England and similar authorities",
                List.of(
                        "Published figure",
                        authority.name(),
                        "England",
                        "Region",
                        "Statistical neighbours, mean",
                        "Rank among authorities"),
                found.stream().map(PublishedBeside::row).toList(),
                notes);
    }

    private static List<String> row(Compared figure) {
        return List.of(
                "%s, %s".formatted(figure.indicator().label(), figure.subject().period().words()),
                shown(figure, figure.value()),
                shown(figure, figure.england()),
                figure.region().map(region -> shown(figure, region.value())).orElse("x"),
                figure.newestNeighbours()
                        .map(neighbours ->
                                printed(figure, neighbours.mean())
                                        + " (of %d)".formatted(neighbours.used()))
                        .orElse("x"),
                figure.position()
                        .map(position ->
                                "%d of %d".formatted(position.place().rank(), position.ranked()))
                        .orElse("z"));
    }

    private static String shown(Compared figure, Reading reading) {
        return reading.value().isPresent()
                ? printed(figure, reading.value())
                : reading.standing().meaning();
    }

    private static String printed(Compared figure, OptionalDouble value) {
        return value.isEmpty() ? "x" : Rounding.display(value, figure.indicator().places());
    }
}
