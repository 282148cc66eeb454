package org.holdfast.calculator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the last page says.
 *
 * @param first the few dates that matter most now
 * @param groups every duty, by who has it
 * @param warnings what a reader must see first
 * @param totals days of suspension added up
 * @param calendar what the school days were counted on
 * @param law which version of the law, in words; empty where nothing counts from an exclusion
 * @param made the day on which it was made
 */
record Answer(
        Kind kind,
        List<Line> first,
        List<Grouped> groups,
        List<String> warnings,
        Optional<Totals> totals,
        String calendar,
        String law,
        LocalDate made) {

    /** The duties of one group, in the order of their dates. */
    record Grouped(Group group, List<Line> lines) {}

    /**
     * Days of suspension, with the whole of this one served.
     *
     * @param days of this one
     * @param terms for each term it touches
     * @param years for each school year it touches
     */
    record Totals(String days, List<Total> terms, List<Total> years) {}

    /** So many days in a term or a school year. */
    record Total(String in, String days) {}

    /** Every duty. */
    List<Line> lines() {
        return groups.stream().flatMap(group -> group.lines().stream()).toList();
    }
}
