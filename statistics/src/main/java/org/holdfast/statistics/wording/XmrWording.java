package org.holdfast.statistics.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.statistics.signal.XmrChart;

/**
 * What an individuals chart tells the reader, and what to do about it.
 *
 * @param labels one for each point, such as {@code the week of 3 November}
 */
public record XmrWording(XmrChart chart, List<String> labels, Hoped hoped) {
    private static final String USUAL =
            "Do not answer single ups and downs: a lower or higher level needs a change in how things"
                    + " are done.";
    private static final String LOOK = "Find out what was different then before changing anything.";
    private static final String CHANGED =
            "Find out what changed; if it is known and meant to last, draw the limits again from"
                    + " there.";

    public XmrWording {
        labels = List.copyOf(labels);
    }

    /** How a target stands to the limits. */
    public enum Assurance {
        PASSES("The target is met consistently: only a change in the process would alter that."),
        FAILS("The target is missed consistently: only a change in the process would alter that."),
        HIT_AND_MISS(
                "The target is met in some periods and missed in others by chance: meeting it once"
                        + " shows nothing.");

        private final String words;

        Assurance(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What is seen, then what to do. */
    public List<String> sentences() {
        if (chart.limits().isEmpty() || chart.values().size() < XmrChart.LIMITS_FROM) {
            return List.of(
                    "With %d points there is only a run chart: limits need at least %d. Go on counting."
                            .formatted(chart.values().size(), XmrChart.LIMITS_FROM));
        }
        var sentences = new ArrayList<String>();
        if (chart.signals().isEmpty()) {
            sentences.add(usual(chart.limits().get()));
            sentences.add(USUAL);
        } else {
            outside().ifPresent(sentences::add);
            runs().ifPresent(sentences::add);
        }
        if (chart.values().size() < XmrChart.FIRM_LIMITS_FROM) {
            sentences.add(
                    "The limits are trial limits until there are %d points."
                            .formatted(XmrChart.FIRM_LIMITS_FROM));
        }
        return List.copyOf(sentences);
    }

    private static String usual(XmrChart.Limits limits) {
        return "The figures vary as they usually do, between about %s and %s."
                .formatted(
                        Printed.count(Math.max(0, limits.lower())), Printed.count(limits.upper()));
    }

    private Optional<String> outside() {
        var signals = chart.signals().outside();
        if (signals.isEmpty()) {
            return Optional.empty();
        }
        int latest = signals.getLast();
        var above = isAbove(latest);
        return Optional.of(
                "%s, at %s, lies %s the usual limits%s. %s"
                        .formatted(
                                Printed.capital(labels.get(latest)),
                                Printed.count(chart.values().get(latest)),
                                above ? "above" : "below",
                                hoped.judged(above),
                                LOOK));
    }

    /** The strongest of trend, two of three and shift, in the order of their labels. */
    private Optional<String> runs() {
        var signals = chart.signals();
        if (!signals.trend().isEmpty()) {
            int latest = signals.trend().getLast();
            var up = chart.values().get(latest) > chart.values().get(latest - 1);
            return Optional.of(run(up ? "rose" : "fell", " point after point", latest, up));
        }
        if (!signals.twoOfThree().isEmpty()) {
            int latest = signals.twoOfThree().getLast();
            return Optional.of(
                    run("came close to the", bound(latest) + " limit again and again", latest));
        }
        if (signals.shift().isEmpty()) {
            return Optional.empty();
        }
        int latest = signals.shift().getLast();
        return Optional.of(
                run("stayed", (isAbove(latest) ? " above" : " below") + " the mean", latest));
    }

    private String bound(int point) {
        return isAbove(point) ? " upper" : " lower";
    }

    private String run(String verb, String how, int latest) {
        return run(verb, how, latest, isAbove(latest));
    }

    private String run(String verb, String how, int latest, boolean upwards) {
        return "Up to %s the figures %s%s%s, for longer than chance would have it. %s"
                .formatted(labels.get(latest), verb, how, hoped.judged(upwards), CHANGED);
    }

    private boolean isAbove(int point) {
        return chart.values().get(point) > chart.centre().orElse(0);
    }

    /**
     * Whether the process meets a target as it is: beyond a limit it always or never does. Nothing
     * where no direction is hoped for, or without limits.
     */
    public Optional<Assurance> assurance(OptionalDouble target) {
        if (hoped == Hoped.NEITHER || target.isEmpty()) {
            return Optional.empty();
        }
        return chart.limits().map(limits -> assurance(target.getAsDouble(), limits));
    }

    private Assurance assurance(double target, XmrChart.Limits limits) {
        if (target > limits.upper()) {
            return hoped == Hoped.FALL ? Assurance.PASSES : Assurance.FAILS;
        }
        if (target < limits.lower()) {
            return hoped == Hoped.FALL ? Assurance.FAILS : Assurance.PASSES;
        }
        return Assurance.HIT_AND_MISS;
    }
}
