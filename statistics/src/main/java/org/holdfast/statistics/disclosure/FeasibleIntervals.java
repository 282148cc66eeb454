package org.holdfast.statistics.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.statistics.numeric.FlowNetwork;

/**
 * The exact bounds of every hidden cell, given every shown cell and every margin.
 *
 * <p>The hidden counts form a transportation problem: whole numbers of at least 0 with given sums
 * by row and by column. Raising one of them means taking from others along alternating rows and
 * columns, so that the most it can rise is a maximum flow from its column back to its row, and the
 * most it can fall is one from its row to its column.
 */
final class FeasibleIntervals {
    private final CountTable table;
    private final List<Cell> hidden;
    private final FlowNetwork exchanges;

    private FeasibleIntervals(CountTable table, Collection<Cell> hidden) {
        this.table = table;
        this.hidden = hidden.stream().sorted().toList();
        var arcs =
                this.hidden.stream()
                        .map(cell ->
                                new FlowNetwork.Arc(
                                        cell.row(),
                                        columnNode(cell),
                                        table.total(),
                                        table.at(cell)))
                        .toList();
        this.exchanges = FlowNetwork.of(table.height() + table.width(), arcs);
    }

    static List<FeasibleInterval> of(CountTable table, Collection<Cell> hidden) {
        var problem = new FeasibleIntervals(table, hidden);
        return IntStream.range(0, hidden.size()).mapToObj(problem::interval).toList();
    }

    private FeasibleInterval interval(int index) {
        var cell = hidden.get(index);
        var count = table.at(cell);
        if (isOneLine()) {
            return hidden.size() == 1
                    ? new FeasibleInterval(cell, count, count)
                    : new FeasibleInterval(cell, 0, hidden.stream().mapToInt(table::at).sum());
        }
        var fall = exchanges.maximumFlow(cell.row(), columnNode(cell), index);
        var rise = exchanges.maximumFlow(columnNode(cell), cell.row(), index);
        return new FeasibleInterval(cell, count - Math.min(count, fall), count + rise);
    }

    private boolean isOneLine() {
        return table.height() == 1 || table.width() == 1;
    }

    private int columnNode(Cell cell) {
        return table.height() + cell.column();
    }
}
