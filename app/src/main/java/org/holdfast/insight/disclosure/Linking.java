package org.holdfast.insight.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.holdfast.insight.indicator.Measure;
import org.holdfast.statistics.disclosure.LinkedCount;
import org.holdfast.statistics.disclosure.LinkedCount.Standing;
import org.holdfast.statistics.disclosure.LinkedCounts;
import org.holdfast.statistics.disclosure.Tie;

/**
 * Puts the counts of a release beside those of all releases before it. The same count twice is one
 * count. What was counted further than before, or changed since, differs by what came between: that
 * difference is itself a count, and must not give away a few pupils either.
 */
final class Linking {
    private final Map<Subject, Counted> present;
    private final Tables tables;
    private final int threshold;
    private final LocalDate asAt;
    private final Map<String, LinkedCount> counts = new LinkedHashMap<>();
    private final List<Tie> ties = new ArrayList<>();
    private final Set<Subject> changedByFew = new HashSet<>();

    Linking(Map<Subject, Counted> present, Tables tables, LocalDate asAt) {
        this.present = present;
        this.tables = tables;
        this.threshold = tables.audience().threshold();
        this.asAt = asAt;
    }

    /** A count of some edition. */
    private record Version(Subject subject, LocalDate asAt, int value, String name) {
        boolean isBefore(Version other) {
            return subject.to().isBefore(other.subject.to())
                    || (subject.to().equals(other.subject.to()) && asAt.isBefore(other.asAt));
        }
    }

    LinkedCounts link() {
        addEarlier();
        addDifferences();
        present.values().forEach(this::addPresent);
        ties.addAll(TieRules.among(values(), tables.places(), Subject::text));
        addEarlierTies();
        addRelations();
        return LinkedCounts.of(counts.values(), ties);
    }

    private Map<Subject, Integer> values() {
        var values = new LinkedHashMap<Subject, Integer>();
        present.forEach((subject, counted) -> values.put(subject, counted.value()));
        return values;
    }

    /** An earlier count that is the present one bears its name. */
    private String name(Released earlier) {
        var now = present.get(earlier.subject());
        return now != null && now.value() == earlier.value()
                ? earlier.subject().text()
                : earlier.subject().text() + "#" + earlier.value();
    }

    private void addEarlier() {
        for (var earlier : tables.earlier()) {
            var name = name(earlier);
            var known = counts.get(name);
            var out = earlier.shown() || (known != null && known.standing() == Standing.OUT);
            counts.put(
                    name,
                    new LinkedCount(
                            name,
                            earlier.value(),
                            out ? Standing.OUT : Standing.UNSEEN,
                            Counted.isFew(earlier.value(), threshold),
                            0));
        }
    }

    private void addPresent(Counted counted) {
        var name = counted.subject().text();
        var known = counts.get(name);
        counts.put(
                name,
                new LinkedCount(
                        name,
                        counted.value(),
                        known != null && known.standing() == Standing.OUT
                                ? Standing.OUT
                                : Standing.PROPOSED,
                        counted.isSensitive(threshold) || changedByFew.contains(counted.subject()),
                        counted.dearness()));
    }

    private void addDifferences() {
        var threads =
                tables.earlier().stream()
                        .filter(earlier -> earlier.subject().measure() != Measure.HEADCOUNT)
                        .collect(Collectors.groupingBy(earlier -> earlier.subject().thread()));
        for (var counted : present.values()) {
            var now =
                    new Version(counted.subject(), asAt, counted.value(), counted.subject().text());
            for (var earlier : threads.getOrDefault(counted.subject().thread(), List.of())) {
                var then =
                        new Version(
                                earlier.subject(), earlier.asAt(), earlier.value(), name(earlier));
                if (!then.name().equals(now.name())) {
                    addDifference(
                            then.isBefore(now) ? then : now,
                            then.isBefore(now) ? now : then,
                            earlier.shown());
                }
            }
        }
    }

    private void addDifference(Version before, Version after, boolean shown) {
        var difference = after.value() - before.value();
        if (difference < 0) {
            if (shown && Counted.isFew(0 - difference, threshold)) {
                changedByFew.add(
                        present.containsKey(after.subject()) ? after.subject() : before.subject());
            }
            return;
        }
        var name = "between " + before.name() + " and " + after.name();
        counts.put(
                name,
                new LinkedCount(
                        name,
                        difference,
                        Standing.UNSEEN,
                        Counted.isFew(difference, threshold),
                        0));
        ties.add(Tie.total(after.name(), List.of(before.name(), name)));
    }

    /** What hung together when it was released still does. */
    private void addEarlierTies() {
        var editions = new TreeMap<LocalDate, Map<Subject, Released>>();
        for (var earlier : tables.earlier()) {
            editions.computeIfAbsent(earlier.asAt(), _ -> new HashMap<>())
                    .put(earlier.subject(), earlier);
        }
        for (var edition : editions.values()) {
            var values = new LinkedHashMap<Subject, Integer>();
            edition.forEach((subject, earlier) -> values.put(subject, earlier.value()));
            ties.addAll(
                    TieRules.among(
                            values,
                            tables.places(),
                            subject -> name(Objects.requireNonNull(edition.get(subject)))));
        }
    }

    private void addRelations() {
        for (var subject : present.keySet()) {
            for (var relation : MeasureRules.RELATIONS) {
                var first = relation.weights().keySet().stream().sorted().findFirst().orElseThrow();
                if (subject.measure() == first) {
                    addRelation(subject, relation);
                }
            }
        }
    }

    private void addRelation(Subject subject, MeasureRules.Relation relation) {
        var weights = new LinkedHashMap<String, Integer>();
        var sum = 0L;
        for (var each : relation.weights().entrySet()) {
            var counted = present.get(subject.of(each.getKey()));
            if (counted == null) {
                return;
            }
            weights.put(counted.subject().text(), each.getValue());
            sum += (long) each.getValue() * counted.value();
        }
        if (relation.hasRemainder() && sum >= 0) {
            var name = "remainder of " + subject.text() + " " + relation.weights().hashCode();
            counts.put(
                    name, new LinkedCount(name, Math.toIntExact(sum), Standing.UNSEEN, false, 0));
            weights.put(name, -1);
            ties.add(new Tie(weights));
        } else if (sum == 0) {
            ties.add(new Tie(weights));
        }
    }
}
