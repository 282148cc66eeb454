package org.holdfast.intake;

import org.apache.commons.csv.CSVRecord;

/** One row of a table. */
public final class TableRow {
    private final String file;
    private final long number;
    private final CSVRecord cells;

    TableRow(String file, long number, CSVRecord cells) {
        this.file = file;
        this.number = number;
        this.cells = cells;
    }

    /** The file's name without folders. */
    public String file() {
        return file;
    }

    /** As a spreadsheet numbers it, the header being 1. */
    public long number() {
        return number;
    }

    /**
     * What stands in the column, without space round it; empty where the file has no such column.
     */
    public String text(Column column) {
        return column.present() ? cells.get(column.index()).strip() : "";
    }

    /** What the row says may be about a child: never in a log. */
    @Override
    public String toString() {
        return file + ":" + number;
    }
}
