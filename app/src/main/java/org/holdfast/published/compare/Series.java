package org.holdfast.published.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.published.figure.Period;
import org.holdfast.published.figure.Reading;

/**
 * An area's own past: the same figure in the same part of each of up to ten years.
 *
 * @param of the newest of them
 * @param points oldest first; a year without a figure is among them with its reason
 */
public record Series(Compared.Subject of, List<Point> points) {
    /** How many years a series shows. */
    static final int YEARS = 10;

    /** One year's figure. */
    public record Point(Period period, Reading value) {}

    public Series {
        points = List.copyOf(points);
    }

    /** The highest; the earliest of equals. */
    public Optional<Point> peak() {
        return numbers().stream()
                .max(
                        Comparator.comparingDouble(Series::number)
                                .thenComparing(Point::period, Comparator.reverseOrder()));
    }

    /** The lowest; the earliest of equals. */
    public Optional<Point> lowest() {
        return numbers().stream()
                .min(Comparator.comparingDouble(Series::number).thenComparing(Point::period));
    }

    private List<Point> numbers() {
        return points.stream().filter(point -> point.value().value().isPresent()).toList();
    }

    private static double number(Point point) {
        return point.value().value().orElseThrow();
    }
}
