package org.holdfast.statistics.disclosure;

import java.util.Comparator;

/** A place in a table, both indices from 0. Sorted row by row. */
public record Cell(int row, int column) implements Comparable<Cell> {
    private static final Comparator<Cell> ROW_BY_ROW =
            Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

    @Override
    public int compareTo(Cell other) {
        return ROW_BY_ROW.compare(this, other);
    }
}
