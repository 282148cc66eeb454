package org.holdfast.published.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.holdfast.published.figure.Indicator;
import org.holdfast.published.figure.Reading;
import org.holdfast.published.figure.Source;
import org.holdfast.published.figure.Standing;
import org.holdfast.statistics.Rounding;
import org.holdfast.statistics.indicator.Polarity;

/** A comparison for people to read: the newest figure of each group, in sentences' order. */
public final class ComparisonText {
    private static final int WORDS = 26;

    private final StringBuilder text = new StringBuilder();

    private ComparisonText() {}

    /** Writes it. Of several periods the newest is set out; the others stand in the series. */
    public static String write(Comparison comparison) {
        var writer = new ComparisonText();
        for (var series : comparison.series()) {
            comparison.lines().stream()
                    .filter(line -> line.subject().equals(series.of()))
                    .findFirst()
                    .ifPresent(line -> writer.block(line, series));
        }
        writer.end(comparison);
        return writer.text.toString();
    }

    private void block(Compared line, Series series) {
        var subject = line.subject();
        var area = subject.area().what();
        text.append("%s (%s): %s%n".formatted(area.name(), area.code(), line.indicator().label()));
        text.append(
                "%s, %s%n"
                        .formatted(
                                subject.by().equals("total")
                                        ? "All pupils"
                                        : subject.by() + ": " + subject.group(),
                                subject.period().words()));
        row(area.name(), line.value(), line.indicator(), based(line));
        row("England", line.england(), line.indicator(), times(line));
        line.region()
                .ifPresent(
                        region -> row(region.area().name(), region.value(), line.indicator(), ""));
        line.neighbours()
                .forEach(set ->
                        row(
                                "Neighbours (%s set)".formatted(set.set()),
                                printed(set.mean(), line.indicator()),
                                "mean of %d of %d".formatted(set.used(), set.each().size())));
        line.position().ifPresent(position -> position(line, position));
        row(line.change().before().words(), line.change().then(), line.indicator(), change(line));
        line.reference()
                .group()
                .filter(group -> !group.equals(subject.group()))
                .ifPresent(group ->
                        row(
                                "Beside " + group,
                                printed(line.reference().ratio(), 2),
                                "times the figure of that group"));
        past(series, line.indicator());
        line.cautions()
                .forEach(caution -> text.append("  Take care: %s.%n".formatted(caution.words())));
        text.append(System.lineSeparator());
    }

    private void row(String name, Reading reading, Indicator indicator, String note) {
        row(name, shown(reading, indicator), note);
    }

    private void row(String name, String figure, String note) {
        text.append(
                "  %s %10s%s%n"
                        .formatted(padded(name), figure, note.isEmpty() ? "" : "   " + note));
    }

    private static String padded(String name) {
        return name.length() >= WORDS ? name : name + " ".repeat(WORDS - name.length());
    }

    private static String based(Compared line) {
        var events = line.counts().events().value();
        var base = line.counts().base().value();
        if (line.value().standing() != Standing.PUBLISHED) {
            return line.value().standing().meaning();
        }
        return events.isPresent() && base.isPresent()
                ? String.format(
                        Locale.UK,
                        "%,.0f among %,.0f pupils",
                        events.getAsDouble(),
                        base.getAsDouble())
                : "";
    }

    /** Of a rate; a count beside England's says only how large the area is. */
    private static String times(Compared line) {
        return line.toEngland().isPresent() && line.indicator().kind() != Indicator.Kind.COUNT
                ? "%s times England’s".formatted(printed(line.toEngland(), 2))
                : "";
    }

    private void position(Compared line, Compared.Position position) {
        var place = position.place();
        var best =
                line.indicator().polarity().filter(end -> end == Polarity.HIGH).isPresent()
                        ? "highest"
                        : "lowest";
        row(
                "Rank",
                "%d of %d".formatted(place.rank(), position.ranked()),
                "1 is the %s%s; percentile %s"
                        .formatted(
                                best,
                                place.sharing() > 1 ? ", shared by " + place.sharing() : "",
                                printed(OptionalDouble.of(place.percentile()), 1)));
    }

    private static String change(Compared line) {
        var points = line.change().points();
        if (points.isEmpty()) {
            return line.change().then().standing() == Standing.PUBLISHED
                    ? ""
                    : line.change().then().standing().meaning();
        }
        var size = Math.abs(points.getAsDouble());
        var direction =
                points.getAsDouble() > 0 ? "up" : points.getAsDouble() < 0 ? "down" : "no change";
        if (size == 0) {
            return direction;
        }
        var unit = line.indicator().kind() == Indicator.Kind.RATE ? " points" : "";
        var percent = line.change().percent();
        return "%s %s%s since then%s"
                .formatted(
                        direction,
                        printed(OptionalDouble.of(size), line.indicator().places()),
                        unit,
                        percent.isPresent()
                                ? ", %s%%"
                                        .formatted(
                                                printed(
                                                        OptionalDouble.of(
                                                                Math.abs(percent.getAsDouble())),
                                                        1))
                                : "");
    }

    private void past(Series series, Indicator indicator) {
        if (series.points().size() < 2) {
            return;
        }
        text.append(
                "  Own past: %s%n"
                        .formatted(
                                series.points().stream()
                                        .map(point ->
                                                "%s %s"
                                                        .formatted(
                                                                point.period().words(),
                                                                shown(point.value(), indicator)))
                                        .collect(Collectors.joining(" · "))));
        extremes(series, indicator).ifPresent(words -> text.append("  %s%n".formatted(words)));
    }

    private static Optional<String> extremes(Series series, Indicator indicator) {
        return series.peak()
                .flatMap(peak ->
                        series.lowest()
                                .map(lowest ->
                                        "Highest in %s (%s), lowest in %s (%s)"
                                                .formatted(
                                                        peak.period().words(),
                                                        shown(peak.value(), indicator),
                                                        lowest.period().words(),
                                                        shown(lowest.value(), indicator))));
    }

    private void end(Comparison comparison) {
        var unlike = comparison.additivity().stream().filter(check -> !check.holds()).toList();
        for (var check : unlike) {
            text.append(
                    String.format(
                            Locale.UK,
                            "The regions’ %s of %s add up to %,.0f, England’s figure is %,.0f.%n",
                            check.key().indicator(),
                            check.key().period().words(),
                            check.regions(),
                            check.england()));
        }
        var kept = new LinkedHashMap<String, Integer>();
        comparison
                .differences()
                .forEach(difference -> kept.merge(difference.in().name(), 1, Integer::sum));
        kept.forEach((name, count) ->
                text.append(
                        "%d figures differ in %s; the file named first is believed.%n"
                                .formatted(count, name)));
        var sources = new ArrayList<>(comparison.sources().stream().map(Source::name).toList());
        text.append("Sources: %s%n".formatted(String.join("; ", List.copyOf(sources))));
    }

    private static String shown(Reading reading, Indicator indicator) {
        return reading.value().isPresent()
                ? printed(reading.value(), indicator)
                : symbol(reading.standing());
    }

    /** The publisher's symbols of today. */
    private static String symbol(Standing standing) {
        return switch (standing) {
            case SUPPRESSED -> "c";
            case SUPPRESSED_LOW -> "low";
            case LOW_RELIABILITY -> "u";
            case NOT_APPLICABLE -> "z";
            case NOT_AVAILABLE, NO_VALUE, NOT_IN_FILES, PUBLISHED -> "x";
        };
    }

    private static String printed(OptionalDouble value, Indicator indicator) {
        return indicator.kind() == Indicator.Kind.COUNT && value.isPresent()
                ? String.format(Locale.UK, "%,.0f", value.getAsDouble())
                : printed(value, indicator.places());
    }

    private static String printed(OptionalDouble value, int places) {
        return value.isEmpty() ? "x" : Rounding.display(value, places);
    }
}
