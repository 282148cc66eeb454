package org.holdfast.statistics.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.statistics.signal.Funnel;
import org.holdfast.statistics.signal.Funnel.Allowance;

/**
 * What a funnel plot tells the reader. Only points beyond the 99.8 per cent limits are called
 * unusual, and unusual is "higher (or lower) than expected", never "worse".
 *
 * @param names one for each unit
 * @param unit what a unit is, such as {@code school}
 * @param units its plural
 */
public record FunnelWording(Funnel funnel, List<String> names, String unit, String units) {
    public FunnelWording {
        names = List.copyOf(names);
    }

    /** What is seen, then what to do. */
    public List<String> sentences() {
        var allowance = funnel.defaultAllowance();
        var unusual = funnel.unusual(allowance);
        var sentences = new ArrayList<String>();
        if (unusual.isEmpty()) {
            sentences.add(
                    "No %s lies beyond the 99.8%% limits%s.".formatted(unit, allowing(allowance)));
            sentences.add(
                    "Do not rank the %s: their order is mostly chance and size.".formatted(units));
        } else {
            unusual.forEach(index -> sentences.add(ofUnit(index)));
            sentences.add(
                    "Ask first whether the figures are right and who the pupils are; then what is done"
                            + " differently.");
        }
        if (allowance == Allowance.ADDITIVE) {
            sentences.add(spread());
        }
        return List.copyOf(sentences);
    }

    /** What may be said of one unit, by its index. */
    public String ofUnit(int index) {
        var allowance = funnel.defaultAllowance();
        var point = funnel.points().get(index);
        if (point.isEmpty()) {
            return "%s has no pupils to count against.".formatted(names.get(index));
        }
        if (!funnel.unusual(allowance).contains(index)) {
            return "%s is within what is expected for a %s of this size%s."
                    .formatted(names.get(index), unit, allowing(allowance));
        }
        return "%s is %s than expected for a %s of this size%s."
                .formatted(
                        names.get(index),
                        point.get().z() > 0 ? "higher" : "lower",
                        unit,
                        allowing(allowance));
    }

    private String allowing(Allowance allowance) {
        return allowance == Allowance.NONE
                ? ""
                : ", allowing for the usual variation between " + units;
    }

    private String spread() {
        return "The %s differ by more than chance and size explain (φ %s, τ %s, k %d)."
                .formatted(
                        units,
                        Printed.number(funnel.phi().orElse(0), 1),
                        Printed.number(Math.sqrt(funnel.tauSquared()), 4),
                        funnel.points().stream().flatMap(Optional::stream).count());
    }
}
