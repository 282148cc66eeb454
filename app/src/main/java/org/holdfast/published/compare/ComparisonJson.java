package org.holdfast.published.compare;

import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.published.figure.Reading;
import org.holdfast.published.figure.Source;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A comparison with everything behind it: neighbours one by one, series, checks, cautions, sources.
 */
public final class ComparisonJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCHEMA = "holdfast-compare/1";

    private ComparisonJson() {}

    /** Writes it. */
    public static String write(Comparison comparison) {
        var root = JSON.createObjectNode().put("schema", SCHEMA);
        var sources = root.putArray("sources");
        comparison.sources().forEach(source -> source(sources.addObject(), source));
        var figures = root.putArray("figures");
        comparison.lines().forEach(line -> line(figures.addObject(), line));
        var series = root.putArray("series");
        comparison.series().forEach(each -> series(series.addObject(), each));
        checks(root.putArray("additivity"), comparison);
        differences(root.putArray("releases_differ"), comparison);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root)
                + System.lineSeparator();
    }

    private static void source(ObjectNode node, Source source) {
        node.put("name", source.name());
        if (!source.publisher().isEmpty()) {
            node.put("publisher", source.publisher());
        }
    }

    private static void line(ObjectNode node, Compared line) {
        subject(node, line.subject());
        node.put("period_words", line.subject().period().words());
        reading(node, line.value());
        number(node, "rounded", line.rounded());
        node.put("source", line.source().map(Source::name).orElse(null));
        if (line.counts().events().value().isPresent()) {
            var counts = node.putObject("counts");
            number(counts, "events", line.counts().events().value());
            number(counts, "base", line.counts().base().value());
        }
        reading(node.putObject("england"), line.england());
        line.region()
                .ifPresent(region -> {
                    var into = node.putObject("region").put("code", region.area().code());
                    reading(into.put("name", region.area().name()), region.value());
                });
        line.position().ifPresent(position -> position(node.putObject("position"), line, position));
        var neighbours = node.putArray("neighbours");
        line.neighbours().forEach(set -> neighbours(neighbours.addObject(), set));
        var change = node.putObject("change").put("since", line.change().before().words());
        reading(change, line.change().then());
        derived(change, "points", line.change().points());
        derived(change, "percent", line.change().percent());
        derived(node, "ratio_england", line.toEngland());
        var reference =
                node.putObject("reference").put("group", line.reference().group().orElse(null));
        derived(reference, "ratio", line.reference().ratio());
        node.put("status", line.status());
        cautions(node.putArray("cautions"), line);
    }

    private static void subject(ObjectNode node, Compared.Subject subject) {
        node.put("area_code", subject.area().what().code())
                .put("area", subject.area().what().name())
                .put("indicator", subject.indicator().as())
                .put("indicator_code", subject.indicator().what().code())
                .put("label", subject.indicator().what().label())
                .put("by", subject.by())
                .put("group", subject.group())
                .put("period", subject.periodAs());
    }

    private static void position(ObjectNode node, Compared line, Compared.Position position) {
        node.put("rank", position.place().rank())
                .put("ranked", position.ranked())
                .put("sharing_rank", position.place().sharing())
                .put(
                        "rank_1_is",
                        line.indicator()
                                .polarity()
                                .map(polarity ->
                                        switch (polarity) {
                                            case LOW -> "lowest";
                                            case HIGH -> "highest";
                                        })
                                .orElse("lowest"))
                .put("percentile", position.place().percentile())
                .put("quartile_band", position.place().band().name());
        var quartiles = node.putArray("quartiles");
        quartiles
                .add(position.quartiles().minimum())
                .add(position.quartiles().lower())
                .add(position.quartiles().median())
                .add(position.quartiles().upper())
                .add(position.quartiles().maximum());
    }

    private static void neighbours(ObjectNode node, Compared.Neighbours set) {
        node.put("set", set.set());
        derived(node, "mean", set.mean());
        node.put("used", set.used()).put("of", set.each().size());
        var each = node.putArray("each");
        for (var neighbour : set.each()) {
            reading(
                    each.addObject()
                            .put("rank", neighbour.rank())
                            .put("code", neighbour.area().code())
                            .put("name", neighbour.area().name())
                            .put("closeness", neighbour.closeness()),
                    neighbour.value());
        }
    }

    private static void series(ObjectNode node, Series series) {
        subject(node, series.of());
        var points = node.putArray("points");
        series.points()
                .forEach(point ->
                        reading(
                                points.addObject().put("period", point.period().code()),
                                point.value()));
        extreme(node, "peak", series.peak());
        extreme(node, "lowest", series.lowest());
    }

    private static void extreme(ObjectNode node, String key, Optional<Series.Point> point) {
        point.ifPresent(
                at -> reading(node.putObject(key).put("period", at.period().code()), at.value()));
    }

    private static void checks(ArrayNode node, Comparison comparison) {
        for (var check : comparison.additivity()) {
            node.addObject()
                    .put("indicator", check.key().indicator())
                    .put(
                            "group",
                            check.key().groups().isEmpty()
                                    ? "Total"
                                    : String.join(", ", check.key().groups()))
                    .put("period", check.key().period().code())
                    .put("regions_sum", check.regions())
                    .put("england", check.england())
                    .put("difference", check.difference())
                    .put("holds", check.holds());
        }
    }

    private static void differences(ArrayNode node, Comparison comparison) {
        for (var difference : comparison.differences()) {
            var into =
                    node.addObject()
                            .put("area", difference.area().name())
                            .put("indicator", difference.key().indicator())
                            .put("period", difference.key().period().code());
            number(into, "kept", difference.kept().value());
            number(into, "other", difference.other().value());
            into.put("in", difference.in().name());
        }
    }

    private static void cautions(ArrayNode node, Compared line) {
        line.cautions()
                .forEach(caution ->
                        node.addObject().put("code", caution.code()).put("words", caution.words()));
    }

    private static void reading(ObjectNode node, Reading reading) {
        number(node, "value", reading.value());
        node.put("standing", reading.standing().word());
    }

    private static void number(ObjectNode node, String key, OptionalDouble value) {
        if (value.isPresent()) {
            node.put(key, value.getAsDouble());
        } else {
            node.putNull(key);
        }
    }

    private static void derived(ObjectNode node, String key, OptionalDouble value) {
        if (value.isPresent()) {
            node.put(key, Printed.tenPlaces(value.getAsDouble()).doubleValue());
        } else {
            node.putNull(key);
        }
    }
}
