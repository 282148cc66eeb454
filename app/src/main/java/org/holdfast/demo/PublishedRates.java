package org.holdfast.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * England's published counts for 2016/17, the newest year that the Department for Education
 * published in full detail by year group, sex, SEN, free school meals and ethnicity together.
 * Restated with its source in {@code demo/england-2016-17.csv}.
 */
final class PublishedRates {
    private static final double PER_CENT = 100.0;

    private final Map<Trait, Map<String, Group>> groups;
    private final Group everyone;

    private PublishedRates(Map<Trait, Map<String, Group>> groups, Group everyone) {
        this.groups = groups;
        this.everyone = everyone;
    }

    /**
     * What was published about one group.
     *
     * @param permanentExclusions not a number where it was not published
     */
    record Group(double headcount, double suspensions, double permanentExclusions) {

        /** Suspensions per 100 pupils. */
        double suspensionRate() {
            return PER_CENT * suspensions / headcount;
        }

        /** Permanent exclusions per 100 pupils. */
        double permanentExclusionRate() {
            return PER_CENT * permanentExclusions / headcount;
        }

        double rateOf(Outcome outcome) {
            return outcome == Outcome.SUSPENSION ? suspensionRate() : permanentExclusionRate();
        }
    }

    /** The two things that are counted. */
    enum Outcome {
        SUSPENSION,
        PERMANENT_EXCLUSION
    }

    static PublishedRates read() {
        var stream =
                Objects.requireNonNull(
                        PublishedRates.class.getResourceAsStream("/demo/england-2016-17.csv"));
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var groups = new EnumMap<Trait, Map<String, Group>>(Trait.class);
            var everyone = new Group[1];
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> {
                        var group = new Group(number(cells[2]), number(cells[3]), number(cells[4]));
                        if ("all".equals(cells[0])) {
                            everyone[0] = group;
                        } else {
                            groups.computeIfAbsent(
                                            Trait.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                                            _ -> new LinkedHashMap<>())
                                    .put(cells[1], group);
                        }
                    });
            return new PublishedRates(groups, Objects.requireNonNull(everyone[0]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static double number(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    /** England as a whole. */
    Group everyone() {
        return everyone;
    }

    /** One group of a trait. */
    Group group(Trait trait, String name) {
        return Objects.requireNonNull(of(trait).get(name));
    }

    /** The groups of a trait, in published order. */
    Map<String, Group> of(Trait trait) {
        return Objects.requireNonNull(groups.get(trait));
    }
}
