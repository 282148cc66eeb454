package org.holdfast.published.compare;

import java.util.List;
import org.holdfast.published.figure.Figures;
import org.holdfast.published.figure.Source;

/**
 * The answer to a question.
 *
 * @param lines in the order of areas, indicators, groups and periods
 * @param series one for each area, indicator and group
 * @param additivity for each count that all nine regions and England have
 * @param differences where two sources disagree about an area that was asked for
 */
public record Comparison(
        List<Compared> lines,
        List<Series> series,
        List<Additivity> additivity,
        List<Figures.Difference> differences,
        List<Source> sources) {

    public Comparison {
        lines = List.copyOf(lines);
        series = List.copyOf(series);
        additivity = List.copyOf(additivity);
        differences = List.copyOf(differences);
        sources = List.copyOf(sources);
    }
}
