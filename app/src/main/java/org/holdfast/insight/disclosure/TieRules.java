package org.holdfast.insight.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.statistics.disclosure.Tie;

/**
 * Finds what ties the counts of one edition: margins, schools to their phase, area and authority,
 * terms to their year. A tie is kept only where it holds.
 */
final class TieRules {
    private static final Set<Breakdown> PLACES =
            Set.of(Breakdown.AUTHORITY, Breakdown.PHASE, Breakdown.AREA);

    private final Map<Subject, Integer> values;
    private final SchoolPlaces places;
    private final List<List<Subject>> found = new ArrayList<>();

    private TieRules(Map<Subject, Integer> values, SchoolPlaces places) {
        this.values = values;
        this.places = places;
    }

    /**
     * The ties.
     *
     * @param values of one edition
     * @param name what a count is called among the linked ones
     */
    static List<Tie> among(
            Map<Subject, Integer> values, SchoolPlaces places, Function<Subject, String> name) {
        var rules = new TieRules(values, places);
        rules.findMargins();
        rules.findSchools();
        rules.findTerms();
        return rules.found.stream()
                .map(tie ->
                        Tie.total(
                                name.apply(tie.getFirst()),
                                tie.stream().skip(1).map(name).toList()))
                .toList();
    }

    private void keep(Subject total, Collection<Subject> parts) {
        var sum = parts.stream().mapToLong(this::value).sum();
        if (sum == value(total) && !parts.contains(total)) {
            var tie = new ArrayList<Subject>();
            tie.add(total);
            tie.addAll(parts);
            found.add(tie);
        }
    }

    private int value(Subject subject) {
        return values.getOrDefault(subject, 0);
    }

    private void findMargins() {
        var parts = new TreeMap<Subject, Map<Breakdown, List<Subject>>>();
        for (var subject : values.keySet()) {
            for (var breakdown : subject.groups().keySet()) {
                var total = subject.without(breakdown);
                if (values.containsKey(total)) {
                    parts.computeIfAbsent(total, _ -> new TreeMap<>())
                            .computeIfAbsent(breakdown, _ -> new ArrayList<>())
                            .add(subject);
                }
            }
        }
        parts.forEach((total, lines) -> lines.values().forEach(line -> keep(total, line)));
    }

    /** Every count without a school is the sum of its schools', where theirs are there too. */
    private void findSchools() {
        var bySchool = new HashMap<Subject, List<Subject>>();
        for (var subject : values.keySet()) {
            if (subject.groups().containsKey(Breakdown.SCHOOL)) {
                bySchool.computeIfAbsent(subject.without(Breakdown.SCHOOL), _ -> new ArrayList<>())
                        .add(subject);
            }
        }
        for (var whole : values.keySet()) {
            if (!whole.groups().containsKey(Breakdown.SCHOOL)) {
                var parts =
                        bySchool.getOrDefault(withoutPlaces(whole), List.of()).stream()
                                .filter(part ->
                                        places.isPart(
                                                part.groups().getOrDefault(Breakdown.SCHOOL, ""),
                                                whole))
                                .toList();
                if (!parts.isEmpty()) {
                    keep(whole, parts);
                }
            }
        }
    }

    private static Subject withoutPlaces(Subject subject) {
        var groups = new TreeMap<>(subject.groups());
        groups.keySet().removeAll(PLACES);
        return new Subject(subject.measure(), subject.from(), subject.to(), "", groups);
    }

    /** The year is its terms, one after the other. */
    private void findTerms() {
        var threads = new LinkedHashMap<String, List<Subject>>();
        for (var subject : values.keySet()) {
            if (MeasureRules.isOfEvents(subject.measure())) {
                threads.computeIfAbsent(
                                subject.measure() + subject.area() + subject.groups(),
                                _ -> new ArrayList<>())
                        .add(subject);
            }
        }
        threads.values().forEach(this::findTermsIn);
    }

    private void findTermsIn(List<Subject> thread) {
        for (var whole : thread) {
            for (var first : thread) {
                if (first.from().equals(whole.from())
                        && first.to().isBefore(whole.to())
                        && !first.to().isBefore(first.from())) {
                    follow(thread, whole, List.of(first));
                }
            }
        }
    }

    private void follow(List<Subject> thread, Subject whole, List<Subject> so) {
        LocalDate next = so.getLast().to().plusDays(1);
        for (var piece : thread) {
            if (piece.from().equals(next)
                    && !piece.to().isBefore(next)
                    && !piece.to().isAfter(whole.to())) {
                var longer = new ArrayList<>(so);
                longer.add(piece);
                if (piece.to().equals(whole.to())) {
                    keep(whole, longer);
                } else {
                    follow(thread, whole, longer);
                }
            }
        }
    }
}
