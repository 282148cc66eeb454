package org.holdfast.statistics.disclosure;

import java.util.Set;
import org.holdfast.statistics.UnusableInput;

/**
 * One count, said as the sum of the smallest groups of pupils it is made of: a cell of a table is
 * one or several of them, a total more, a year to date the sum of its terms. Figures of linked
 * tables, and of releases at different times, are about the same parts.
 *
 * @param name where it stands, such as {@code board pack, autumn: SEN support, school A}
 */
public record Figure(String name, Set<String> parts, int value) {
    public Figure {
        parts = Set.copyOf(parts);
        UnusableInput.unless(!parts.isEmpty(), "a figure is made of at least one part");
        UnusableInput.unless(value >= 0, "a count cannot be below 0");
    }

    boolean overlaps(Figure other) {
        return parts.stream().anyMatch(other.parts::contains);
    }
}
