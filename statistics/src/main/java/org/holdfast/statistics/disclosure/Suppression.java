package org.holdfast.statistics.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A table made safe to publish.
 *
 * <p>Every count from 1 to T − 1 is hidden (primary), and then as many others as it takes
 * (secondary) that no hidden count can be worked back from the margins. Both kinds carry the same
 * mark, never 0. The rule is greedy: it over-protects a little.
 *
 * @param primary hidden for being small
 * @param secondary hidden to protect those
 * @param withheldLines lines whose total must be withheld too, or the category merged, because all
 *     their cells are hidden and still add to less than T; rows from 0, then columns
 * @param intervals what a reader can work out of every hidden cell from all the margins
 */
public record Suppression(
        CountTable table,
        List<Cell> primary,
        List<Cell> secondary,
        List<Integer> withheldLines,
        List<FeasibleInterval> intervals) {

    /** Whether a cell of nobody is printed; said under the table, with T. */
    public enum Zeros {
        /** By custom: that nobody was suspended harms no one. */
        SHOWN,
        /** Where that a whole category is nought is itself sensitive (class disclosure). */
        HIDDEN
    }

    public Suppression {
        primary = List.copyOf(primary);
        secondary = List.copyOf(secondary);
        withheldLines = List.copyOf(withheldLines);
        intervals = List.copyOf(intervals);
    }

    /** Made safe for an audience. */
    public static Suppression of(CountTable table, Audience audience) {
        return of(table, audience.threshold(), Zeros.SHOWN);
    }

    /** Made safe with a threshold T and a rule for zeros of the authority's own. */
    public static Suppression of(CountTable table, int threshold, Zeros zeros) {
        return new SuppressionRule(table, threshold, zeros).apply();
    }

    public boolean hides(Cell cell) {
        return primary.contains(cell) || secondary.contains(cell);
    }

    /** The table as printed: no count where a cell is hidden. */
    public List<List<Optional<Integer>>> published() {
        var hidden = hidden();
        return IntStream.range(0, table.height())
                .mapToObj(row -> publishedRow(row, hidden))
                .toList();
    }

    private List<Optional<Integer>> publishedRow(int row, SortedSet<Cell> hidden) {
        return IntStream.range(0, table.width())
                .mapToObj(column -> new Cell(row, column))
                .map(cell ->
                        hidden.contains(cell)
                                ? Optional.<Integer>empty()
                                : Optional.of(table.at(cell)))
                .toList();
    }

    private SortedSet<Cell> hidden() {
        var hidden = new TreeSet<>(primary);
        hidden.addAll(secondary);
        return hidden;
    }
}
