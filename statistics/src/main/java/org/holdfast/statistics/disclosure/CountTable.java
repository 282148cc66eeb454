package org.holdfast.statistics.disclosure;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.statistics.UnusableInput;

/** Counts of pupils in rows and columns, every margin of which is published. */
public record CountTable(List<List<Integer>> rows) {
    public CountTable {
        rows = rows.stream().map(List::copyOf).toList();
        UnusableInput.unless(!rows.isEmpty() && !rows.getFirst().isEmpty(), "a table needs a cell");
        var width = rows.getFirst().size();
        UnusableInput.unless(
                rows.stream().allMatch(row -> row.size() == width), "rows must be equally long");
        UnusableInput.unless(
                rows.stream().flatMap(List::stream).allMatch(count -> count >= 0),
                "a count cannot be below 0");
    }

    public int height() {
        return rows.size();
    }

    public int width() {
        return rows.getFirst().size();
    }

    public int at(Cell cell) {
        return rows.get(cell.row()).get(cell.column());
    }

    /** Every cell, row by row. */
    public Stream<Cell> cells() {
        return IntStream.range(0, height())
                .boxed()
                .flatMap(row ->
                        IntStream.range(0, width()).mapToObj(column -> new Cell(row, column)));
    }

    public int rowTotal(int row) {
        return rows.get(row).stream().mapToInt(Integer::intValue).sum();
    }

    public int columnTotal(int column) {
        return rows.stream().mapToInt(row -> row.get(column)).sum();
    }

    public int total() {
        return IntStream.range(0, height()).map(this::rowTotal).sum();
    }

    /**
     * The lines whose total is published beside their cells: rows top to bottom, then columns left
     * to right. In a table of one row or one column the crossing lines are single cells, which are
     * no totals.
     */
    List<Line> lines() {
        var rowLines = IntStream.range(0, height()).mapToObj(this::rowLine);
        var columnLines = IntStream.range(0, width()).mapToObj(this::columnLine);
        if (height() == 1) {
            return rowLines.toList();
        }
        return width() == 1 ? columnLines.toList() : Stream.concat(rowLines, columnLines).toList();
    }

    private Line rowLine(int row) {
        return new Line(
                row,
                IntStream.range(0, width()).mapToObj(column -> new Cell(row, column)).toList());
    }

    private Line columnLine(int column) {
        return new Line(
                height() + column,
                IntStream.range(0, height()).mapToObj(row -> new Cell(row, column)).toList());
    }

    /**
     * Cells that add up to a published total.
     *
     * @param number rows are numbered from 0, columns go on from there
     */
    record Line(int number, List<Cell> cells) {}
}
