package org.holdfast.statistics.wording;

import java.util.List;
import java.util.OptionalInt;
import org.holdfast.statistics.signal.AttributeChart;
import org.holdfast.statistics.signal.Cusum;
import org.holdfast.statistics.signal.RareEventChart;

/** What charts of counts, of rare events and of cumulative sums tell the reader to do. */
public final class SignalWording {
    private static final String LOOK =
            " Find out what was different then before changing anything.";

    private SignalWording() {}

    /**
     * A chart of counts, on the limits Holdfast draws.
     *
     * @param labels one for each period
     */
    public static String ofCounts(AttributeChart chart, List<String> labels, Hoped hoped) {
        var primed = chart.primedIsBetter() && chart.sigmaZ().isPresent();
        var outside = primed ? chart.outsidePrimed() : chart.outside();
        if (outside.isEmpty()) {
            return "Every period is within the limits for its number of pupils: there is nothing to"
                    + " explain in any one of them.";
        }
        int latest = outside.getLast();
        var value = chart.points().get(latest).orElseThrow().value();
        var above = value > chart.centre().orElseThrow();
        return "%s lies %s the limits for its number of pupils%s.%s"
                .formatted(
                        Printed.capital(labels.get(latest)),
                        above ? "above" : "below",
                        hoped.judged(above),
                        LOOK);
    }

    /**
     * A chart of school days between rare events.
     *
     * @param events what they are, such as {@code permanent exclusions}
     */
    public static String ofRareEvents(RareEventChart chart, String events) {
        var last = chart.gaps().size() - 1;
        if (chart.limits().isEmpty()) {
            return "There are too few %s to say what gap between them is usual.".formatted(events);
        }
        if (chart.below().contains(last)) {
            return "The latest two %s came unusually close together.%s".formatted(events, LOOK);
        }
        if (chart.above().contains(last)) {
            return "The latest gap between %s was unusually long: find out what helped, and keep it."
                    .formatted(events);
        }
        return "The latest gap between %s is within what is usual here: neither alarm nor credit is due."
                .formatted(events);
    }

    /**
     * A cumulative sum.
     *
     * @param labels one for each observation
     */
    public static String ofSums(Cusum sums, List<String> labels) {
        var above = sums.firstSignalAbove();
        var below = sums.firstSignalBelow();
        if (above.isEmpty() && below.isEmpty()) {
            return "The sums stay within the threshold: no lasting change is shown.";
        }
        var upwards = below.isEmpty() || comesFirst(above, below);
        var first = upwards ? above.getAsInt() : below.getAsInt();
        return ("From %s the sums show a lasting %s. Look into it, write down what was found, and start the"
                        + " sums again.")
                .formatted(labels.get(first), upwards ? "rise" : "fall");
    }

    private static boolean comesFirst(OptionalInt one, OptionalInt other) {
        return one.isPresent() && one.getAsInt() <= other.getAsInt();
    }
}
