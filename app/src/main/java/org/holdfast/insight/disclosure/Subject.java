package org.holdfast.insight.disclosure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.indicator.Measure;
import org.holdfast.insight.indicator.Scope;

/**
 * What a count is of, whichever table it stands in: the autumn term is the year to 31 December, and
 * a school's line in the authority's table is the total on the school's own page.
 *
 * @param from first day counted; of a headcount the census day
 * @param to last day counted; of a headcount the census day
 * @param area which schools, where no one school is among the groups; empty where one is
 * @param groups breakdowns and the codes of the groups
 */
public record Subject(
        Measure measure, LocalDate from, LocalDate to, String area, Map<Breakdown, String> groups)
        implements Comparable<Subject> {
    public Subject {
        groups = Collections.unmodifiableMap(new TreeMap<>(groups));
    }

    /** All together of the schools of a scope. */
    static Subject of(Measure measure, LocalDate from, LocalDate to, Scope scope) {
        return scope instanceof Scope.Schools(var ids) && ids.size() == 1
                ? new Subject(
                        measure, from, to, "", Map.of(Breakdown.SCHOOL, ids.iterator().next()))
                : new Subject(measure, from, to, Areas.of(scope), Map.of());
    }

    /** Itself in one line, the same for the same subject; the register's key. */
    public String text() {
        return "%s|%s|%s|%s|%s".formatted(measure.key(), from, to, area, groupText());
    }

    private String groupText() {
        return groups.entrySet().stream()
                .map(each -> each.getKey().key() + "=" + each.getValue())
                .collect(Collectors.joining(";"));
    }

    /** What stays the same as the days counted go on: year to date, then and later. */
    String thread() {
        return "%s|%s|%s|%s".formatted(measure.key(), from, area, groupText());
    }

    /** The same but for one group less. */
    Subject without(Breakdown breakdown) {
        var fewer = new TreeMap<>(groups);
        fewer.remove(breakdown);
        return new Subject(measure, from, to, area, fewer);
    }

    /** The same of another measure. */
    Subject of(Measure other) {
        return new Subject(other, from, to, area, groups);
    }

    /** The same until another day. */
    Subject until(LocalDate last) {
        return new Subject(measure, from, last, area, groups);
    }

    /**
     * The subject of its text.
     *
     * @throws IllegalArgumentException where the text is of none
     */
    public static Subject of(String text) {
        var parts = text.split("\\|", -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException("Not the text of a subject: " + text);
        }
        var groups = new TreeMap<Breakdown, String>();
        for (var group : parts[4].split(";", -1)) {
            var at = group.indexOf('=');
            if (at > 0) {
                groups.put(
                        Breakdown.ofKey(group.substring(0, at)).orElseThrow(),
                        group.substring(at + 1));
            }
        }
        return new Subject(
                Measure.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                LocalDate.parse(parts[1]),
                LocalDate.parse(parts[2]),
                parts[3],
                groups);
    }

    @Override
    public int compareTo(Subject other) {
        return text().compareTo(other.text());
    }
}
