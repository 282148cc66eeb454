package org.holdfast.statistics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    private FeasibleIntervals(CountTable table, Collection<Cell> hidden) {
        this.table = table;
        this.hidden = List.copyOf(hidden);
    }

    static List<FeasibleInterval> of(CountTable table, Collection<Cell> hidden) {
        var problem = new FeasibleIntervals(table, hidden);
        return problem.hidden.stream().sorted().map(problem::interval).toList();
    }

    private FeasibleInterval interval(Cell cell) {
        var count = table.at(cell);
        if (isOneLine()) {
            var sum = hidden.stream().mapToInt(table::at).sum();
            return hidden.size() == 1
                    ? new FeasibleInterval(cell, count, count)
                    : new FeasibleInterval(cell, 0, sum);
        }
        var fall = Math.min(count, flow(cell, cell.row(), columnNode(cell)));
        var rise = flow(cell, columnNode(cell), cell.row());
        return new FeasibleInterval(cell, count - fall, count + rise);
    }

    private boolean isOneLine() {
        return table.height() == 1 || table.width() == 1;
    }

    private int columnNode(Cell cell) {
        return table.height() + cell.column();
    }

    private int flow(Cell without, int source, int sink) {
        var arcs = new ArrayList<FlowNetwork.Arc>();
        for (var cell : hidden) {
            if (!cell.equals(without)) {
                arcs.add(new FlowNetwork.Arc(cell.row(), columnNode(cell), table.total()));
                arcs.add(new FlowNetwork.Arc(columnNode(cell), cell.row(), table.at(cell)));
            }
        }
        return FlowNetwork.of(table.height() + table.width(), arcs).maximumFlow(source, sink);
    }
}
