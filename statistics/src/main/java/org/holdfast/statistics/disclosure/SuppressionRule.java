package org.holdfast.statistics.disclosure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.holdfast.statistics.UnusableInput;

/** The greedy rule of complementary suppression, and its audit. One use per table. */
final class SuppressionRule {
    private final CountTable table;
    private final int threshold;
    private final Suppression.Zeros zeros;
    private final List<CountTable.Line> lines;
    private final Set<Cell> hidden = new TreeSet<>();
    private final Set<Integer> withheld = new TreeSet<>();

    SuppressionRule(CountTable table, int threshold, Suppression.Zeros zeros) {
        UnusableInput.unless(threshold >= 0, "a threshold cannot be below 0");
        this.table = table;
        this.threshold = threshold;
        this.zeros = zeros;
        this.lines = table.lines();
    }

    Suppression apply() {
        var primary = table.cells().filter(this::isSensitive).toList();
        hidden.addAll(primary);
        List<FeasibleInterval> intervals;
        do {
            protectLines();
            intervals = FeasibleIntervals.of(table, hidden);
        } while (hideBeside(intervals));
        var secondary = hidden.stream().filter(cell -> !primary.contains(cell)).toList();
        return new Suppression(table, primary, secondary, List.copyOf(withheld), intervals);
    }

    private boolean isSensitive(Cell cell) {
        return DisclosureRules.hidesCount(table.at(cell), threshold)
                || (zeros == Suppression.Zeros.HIDDEN && isZero(cell));
    }

    /** Rows, then columns, again and again, one more cell a visit, until nothing changes. */
    private void protectLines() {
        var changed = true;
        while (changed) {
            changed = false;
            for (var line : lines) {
                if (isExposed(line)) {
                    changed |= hideOneMore(line);
                }
            }
        }
    }

    /**
     * One hidden cell is the total less the others; several that add to little are still little.
     */
    private boolean isExposed(CountTable.Line line) {
        var inside = line.cells().stream().filter(hidden::contains).toList();
        var sum = inside.stream().mapToInt(table::at).sum();
        return !inside.isEmpty() && (inside.size() == 1 || sum < threshold);
    }

    private boolean hideOneMore(CountTable.Line line) {
        var next =
                line.cells().stream()
                        .filter(cell -> !hidden.contains(cell))
                        .min(
                                comparing(this::isZero)
                                        .thenComparing(cell -> !crossesAHiddenCell(cell, line))
                                        .thenComparingInt(table::at));
        if (next.isEmpty()) {
            withheld.add(line.number());
            return false;
        }
        return hidden.add(next.get());
    }

    private boolean isZero(Cell cell) {
        return table.at(cell) == 0;
    }

    private boolean crossesAHiddenCell(Cell cell, CountTable.Line line) {
        return lines.stream()
                .filter(other -> !other.equals(line) && other.cells().contains(cell))
                .flatMap(other -> other.cells().stream())
                .anyMatch(hidden::contains);
    }

    /** Beside the first hidden cell that is given away and has a neighbour left, hides another. */
    private boolean hideBeside(List<FeasibleInterval> intervals) {
        return intervals.stream()
                .filter(FeasibleInterval::givesAway)
                .map(interval -> smallestVisibleBeside(interval.cell()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(hidden::add)
                .orElse(false);
    }

    private Optional<Cell> smallestVisibleBeside(Cell cell) {
        Stream<Cell> beside =
                lines.stream()
                        .filter(line -> line.cells().contains(cell))
                        .flatMap(line -> line.cells().stream());
        return beside.filter(other -> !hidden.contains(other))
                .min(
                        comparing(this::isZero)
                                .thenComparing(comparingInt(table::at))
                                .thenComparing(comparing(other -> other)));
    }
}
