package org.holdfast.published;

import java.util.Locale;
import java.util.OptionalDouble;
import org.holdfast.published.compare.Compared;
import org.holdfast.published.figure.Indicator;
import org.holdfast.published.figure.Reading;
import org.holdfast.published.figure.Standing;
import org.holdfast.statistics.Rounding;
import org.holdfast.statistics.indicator.Polarity;

/** A compared figure in the words of a page. */
record FigureView(Compared figure) {

    /** The number, or why there is none. */
    public String shown(Reading reading) {
        return reading.value().isPresent()
                ? printed(reading.value())
                : reading.standing() == Standing.PUBLISHED ? "" : reading.standing().meaning();
    }

    /** The number. */
    public String printed(OptionalDouble value) {
        if (value.isEmpty()) {
            return "not available";
        }
        return figure.indicator().kind() == Indicator.Kind.COUNT
                ? String.format(Locale.UK, "%,.0f", value.getAsDouble())
                : Rounding.display(value, figure.indicator().places());
    }

    public String own() {
        return shown(figure.value());
    }

    public String england() {
        return shown(figure.england());
    }

    public String region() {
        return figure.region().map(region -> shown(region.value())).orElse("");
    }

    public String regionName() {
        return figure.region().map(region -> region.area().name()).orElse("");
    }

    /** The answer first: how it stands beside England, in one sentence. */
    public String headline() {
        var area = figure.subject().area().what().name();
        var period = figure.subject().period().words();
        if (figure.value().value().isEmpty()) {
            return "%s, %s: %s.".formatted(area, period, figure.value().standing().meaning());
        }
        var said = "%s in %s: %s".formatted(area, period, own());
        var ratio = figure.toEngland();
        return ratio.isEmpty() || figure.indicator().kind() == Indicator.Kind.COUNT
                ? said + "."
                : "%s, %s times England’s %s."
                        .formatted(said, Rounding.display(ratio, 2), england());
    }

    public String rank() {
        return figure.position()
                .map(position ->
                        "%d of %d%s"
                                .formatted(
                                        position.place().rank(),
                                        position.ranked(),
                                        position.place().sharing() > 1
                                                ? ", shared by " + position.place().sharing()
                                                : ""))
                .orElse("not ranked");
    }

    public String rankMeaning() {
        return figure.indicator().polarity().filter(end -> end == Polarity.HIGH).isPresent()
                ? "1 is the highest"
                : "1 is the lowest";
    }

    public String percentile() {
        return figure.position()
                .map(position ->
                        Rounding.display(OptionalDouble.of(position.place().percentile()), 0))
                .orElse("");
    }

    public String counts() {
        var events = figure.counts().events().value();
        var base = figure.counts().base().value();
        return events.isPresent() && base.isPresent()
                ? String.format(
                        Locale.UK,
                        "%,.0f among %,.0f pupils",
                        events.getAsDouble(),
                        base.getAsDouble())
                : "";
    }

    public String change() {
        var points = figure.change().points();
        if (points.isEmpty()) {
            return "not known";
        }
        var size =
                Rounding.display(
                        OptionalDouble.of(Math.abs(points.getAsDouble())),
                        figure.indicator().places());
        var unit = figure.indicator().kind() == Indicator.Kind.RATE ? " points" : "";
        return points.getAsDouble() == 0
                ? "none"
                : "%s %s%s".formatted(points.getAsDouble() > 0 ? "up" : "down", size, unit);
    }
}
